package org.interdesk.local.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @Test
    void whatWasDecidedAtTheFirstStartIsFoundAgain(@TempDir Path folder) {
        var file = folder.resolve("settings.json");

        assertThat(Settings.read(file)).isEmpty();
        new Settings(20_000, false).write(file);

        assertThat(Settings.read(file)).contains(new Settings(20_000, false));
    }
}
