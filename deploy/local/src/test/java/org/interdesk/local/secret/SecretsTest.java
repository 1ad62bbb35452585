package org.interdesk.local.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    private Path folder;

    @Test
    void aSecretNeverChangesOnceItIsMade() {
        var first = Secrets.open(file());
        first.ensure(List.of(Secrets.SUPERUSER));
        var before = first.get(Secrets.SUPERUSER);

        var later = Secrets.open(file());
        later.ensure(List.of(Secrets.SUPERUSER, Secrets.CONNECT));

        assertThat(later.get(Secrets.SUPERUSER)).isEqualTo(before);
        assertThat(Secrets.open(file()).get(Secrets.CONNECT)).isEqualTo(later.get(Secrets.CONNECT));
    }

    @Test
    void secretsAreLongDifferAndNeedNoQuoting() {
        var secrets = Secrets.open(file());
        secrets.ensure(List.of(Secrets.GATEWAY_STATE, Secrets.GATEWAY_TOKENS, Secrets.person("a.b")));

        assertThat(secrets.get(Secrets.GATEWAY_STATE))
                .hasSize(32)
                .matches("[a-zA-Z0-9]+")
                .isNotEqualTo(secrets.get(Secrets.GATEWAY_TOKENS));
        assertThat(secrets.get(Secrets.person("a.b"))).hasSize(16);
    }

    @Test
    void onlyTheOwnerMayReadThem() throws Exception {
        Secrets.open(file()).ensure(List.of(Secrets.SUPERUSER));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void askingForASecretThatNobodyMadeIsAMistake() {
        assertThatIllegalStateException().isThrownBy(() -> Secrets.open(file()).get("nothing"));
    }

    private Path file() {
        return folder.resolve("secrets.json");
    }
}
