package org.interdesk.portal.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComponentsTest {

    private static final Components ALL = new Components(List.of(
            component("CP", "EEC", "AM", "KZ"), component("GW-KZ", "KZ", "EEC"), component("GW-BY", "BY", "EEC")));

    private static Component component(String code, String owner, String... users) {
        return new Component(
                code, ComponentKind.OTHER, owner, code + " по-русски", code + " in English", List.of(users), false);
    }

    @Test
    void ownersUsersAndNamedPartiesAreToldOnceAndNotWhoTells() {
        assertThat(ALL.touched(List.of("CP", "GW-KZ"), List.of("RU", "EEC"), "KZ"))
                .containsExactlyInAnyOrder("EEC", "AM", "RU");
    }

    @Test
    void nothingChosenMeansNobody() {
        assertThat(ALL.touched(List.of(), List.of(), "KZ")).isEmpty();
    }

    @Test
    void theOwnComeFirstThenTheCommissions() {
        assertThat(ALL.groups("KZ")).extracting(Components.Group::owner).containsExactly("KZ", "EEC", "BY");
    }

    @Test
    void anUnknownCodeIsItsOwnName() {
        assertThat(ALL.name("CP", "ru")).isEqualTo("CP по-русски");
        assertThat(ALL.name("CP", "en")).isEqualTo("CP in English");
        assertThat(ALL.name("GONE", "ru")).isEqualTo("GONE");
    }
}
