package org.interdesk.replay.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    @TempDir
    private Path directory;

    @Test
    void remembersWhatWasAdded() {
        var file = directory.resolve("below/replay.journal");
        try (var journal = Journal.open(file)) {
            journal.add(Entry.opened("BY", "session-1"));
            journal.add(Entry.call("1-1", 3, 0, null, "409 illegal-move: is closed"));
        }

        try (var again = Journal.open(file)) {
            assertThat(again.earlier())
                    .containsExactly(
                            Entry.opened("BY", "session-1"),
                            Entry.call("1-1", 3, 0, null, "409 illegal-move: is closed"));
        }
    }

    @Test
    void aLineCutOffByAKillIsCutAwayAndWritingGoesOnBehindTheLastWholeOne() throws IOException {
        var file = directory.resolve("replay.journal");
        try (var journal = Journal.open(file)) {
            journal.add(Entry.call("1-1", 0, 0, "EEC-2012-000001", null));
        }
        Files.writeString(file, "{\"kind\":\"CALL\",\"key\":\"1-1\",\"ro", StandardOpenOption.APPEND);

        try (var again = Journal.open(file)) {
            again.add(Entry.call("1-1", 1, 0, null, null));
        }

        try (var third = Journal.open(file)) {
            assertThat(third.earlier()).extracting(Entry::row).containsExactly(0, 1);
        }
    }
}
