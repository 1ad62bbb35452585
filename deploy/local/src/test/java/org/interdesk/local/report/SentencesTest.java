package org.interdesk.local.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentencesTest {

    @Test
    void eachFailureNamesTheThing() {
        assertThat(Sentences.portInUse("PostgreSQL", 5433)).startsWith("Port 5433, wanted by PostgreSQL, is in use");
        assertThat(Sentences.tooLittleMemory(812, 3072)).contains("3072 MB").contains("812 MB");
        assertThat(Sentences.tooLittleDisk(12, 1500, "/data"))
                .contains("1500 MB")
                .contains("12 MB")
                .contains("/data");
        assertThat(Sentences.notReady("Keycloak", Duration.ofMinutes(3)))
                .isEqualTo("Keycloak did not become ready within 180 seconds.");
    }

    @Test
    void theEndOfAProcessIsExplained() {
        assertThat(Sentences.end(137, List.of())).startsWith("was killed");
        assertThat(Sentences.end(143, List.of())).contains("signal 15");
        assertThat(Sentences.end(139, List.of())).isEqualTo("was ended by signal 11");
        assertThat(Sentences.end(0, List.of())).isEqualTo("ended by itself");
        assertThat(Sentences.end(1, List.of())).isEqualTo("ended with code 1");
        assertThat(Sentences.end(3, List.of("Terminating due to java.lang.OutOfMemoryError: Java heap space")))
                .isEqualTo("ran out of its memory limit");
    }

    @Test
    void memoryIsReadFromWhatLinuxTells() {
        var rollup = List.of(
                "55d0c0a0f000-7ffe0000 ---p 00000000 00:00 0 [rollup]",
                "Rss:              210000 kB",
                "Pss:              178336 kB",
                "Pss_Anon:         150000 kB");

        assertThat(Memory.share(rollup)).isEqualTo(178_336);
        assertThat(Memory.share(List.of())).isZero();
        assertThat(Memory.availableMegabytes(List.of("MemFree: 10 kB", "MemAvailable:    2097152 kB")))
                .isEqualTo(2048);
        assertThat(Memory.availableMegabytes(List.of("MemFree: 10 kB"))).isEqualTo(-1);
    }

    @Test
    void ourOwnMemoryIsNotNothing() {
        assertThat(Memory.kilobytes(ProcessHandle.current())).isGreaterThan(1024);
    }

    @Test
    void theLastLinesOfALogAreTheLast(@TempDir Path folder) throws Exception {
        var log = folder.resolve("some.log");
        Files.writeString(log, "line\n".repeat(10_000) + "one before\nthe last\n");

        assertThat(LogTail.of(log, 2)).containsExactly("one before", "the last");
        assertThat(LogTail.of(folder.resolve("none.log"), 2)).isEmpty();
    }
}
