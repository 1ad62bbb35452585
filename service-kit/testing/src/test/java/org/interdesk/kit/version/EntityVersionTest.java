package org.interdesk.kit.version;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.interdesk.kit.problem.InvalidRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityVersionTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"*", "\"7\"", "W/\"7\"", "7"})
    void theCurrentVersionPasses(String ifMatch) {
        assertThatCode(() -> EntityVersion.require(ifMatch, 7)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "\"8\"", "\"07000\""})
    void anyOtherVersionIsStale(String ifMatch) {
        assertThatThrownBy(() -> EntityVersion.require(ifMatch, 7)).isInstanceOf(StaleVersion.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"\"", "seven", "\"7\", \"8\"", "\"-7\"", "\"99999999999999999999\""})
    void whatIsNoTagIsRefused(String ifMatch) {
        assertThatThrownBy(() -> EntityVersion.require(ifMatch, 7)).isInstanceOf(InvalidRequest.class);
    }

    @Test
    void sayingNothingIsRefusedWhereAVersionMustBeStated() {
        assertThatThrownBy(() -> EntityVersion.requireStated(null, 7)).isInstanceOf(VersionNotStated.class);
    }
}
