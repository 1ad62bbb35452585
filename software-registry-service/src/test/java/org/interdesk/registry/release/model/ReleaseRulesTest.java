package org.interdesk.registry.release.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.interdesk.registry.release.model.ReleaseState.DRAFT;
import static org.interdesk.registry.release.model.ReleaseState.PUBLISHED;
import static org.interdesk.registry.release.model.ReleaseState.WITHDRAWN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseRulesTest {

    @ParameterizedTest
    @CsvSource({
        "REVISE, true, false, false",
        "CHANGE_FILES, true, false, false",
        "PUBLISH, true, false, false",
        "WITHDRAW, false, true, false"
    })
    void aMoveIsOpenInItsStateOnly(ReleaseMove move, boolean draft, boolean published, boolean withdrawn) {
        assertThat(move.isOpenIn(DRAFT)).isEqualTo(draft);
        assertThat(move.isOpenIn(PUBLISHED)).isEqualTo(published);
        assertThat(move.isOpenIn(WITHDRAWN)).isEqualTo(withdrawn);
    }

    @Test
    void aReleaseGoesOneWay() {
        for (ReleaseState from : ReleaseState.values()) {
            for (ReleaseState to : ReleaseState.values()) {
                boolean way = from == DRAFT && to == PUBLISHED || from == PUBLISHED && to == WITHDRAWN;
                assertThat(from.canBecome(to)).as("%s to %s", from, to).isEqualTo(way);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "STABLE, 1.0, true",
        "STABLE, 1.0-rc, false",
        "HOTFIX, 1.0.1, true",
        "HOTFIX, 1.0.1-rc, false",
        "PREVIEW, 1.0-rc, true",
        "PREVIEW, 1.0, true"
    })
    void onlyThePreviewTakesWhatIsNotFinal(Channel channel, String version, boolean takes) {
        assertThat(channel.takes(ReleaseVersion.fromString(version))).isEqualTo(takes);
    }

    @Test
    void whoeverHadAHandInItDoesNotPublishIt() {
        FourEyes eyes = FourEyes.startedBy("maker").and("helper").and("maker");

        assertThat(eyes.letPublish("maker")).isFalse();
        assertThat(eyes.letPublish("helper")).isFalse();
        assertThat(eyes.letPublish("checker")).isTrue();
        assertThat(eyes.editors()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gateway-2.4.0.tar.gz",
                "gateway-2.4.0.tar.gz.sig",
                "Инструкция по установке (1).pdf",
                "a",
                "7z",
                "setup_x64+arm.exe"
            })
    void isAFileName(String name) {
        assertThat(new FileName(name).value()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "..",
                "../x",
                "a/b",
                "a\\b",
                ".hidden",
                "a.",
                "a ",
                " a",
                "a..b",
                "a\u0000b",
                "a\nb",
                "a:b",
                "a\"b",
                "a;b",
                "a%2Fb",
                "a*b",
                "a|b",
                "<a>",
                "-a",
                "\u202Egpj.exe"
            })
    void isNoFileName(String name) {
        assertThatThrownBy(() -> new FileName(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFileNameIsNotEndless() {
        assertThat(new FileName("a".repeat(120)).value()).hasSize(120);
        assertThatThrownBy(() -> new FileName("a".repeat(121))).isInstanceOf(IllegalArgumentException.class);
    }
}
