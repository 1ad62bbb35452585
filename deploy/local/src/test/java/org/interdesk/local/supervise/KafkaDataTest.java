package org.interdesk.local.supervise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.interdesk.local.prepare.DataMark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaDataTest {

    @TempDir
    private Path folder;

    private final List<String> steps = new ArrayList<>();
    private Path kafka;

    @BeforeEach
    void folders() throws IOException {
        kafka = Files.createDirectory(folder.resolve("kafka"));
    }

    @Test
    void dataOfTheSameDatabasesAreKept() throws IOException {
        var mark = databases("first");
        start(mark, true);
        writeEvents();

        start(databases("first"), false);

        assertThat(kafka.resolve("data/events")).exists();
        assertThat(steps).isEmpty();
    }

    @Test
    void dataOfDatabasesThatAreGoneAreSetAsideAndSaid() throws IOException {
        start(databases("first"), true);
        writeEvents();

        start(databases("second"), true);

        assertThat(kafka.resolve("data")).doesNotExist();
        assertThat(kafka.resolve("data.of-other-databases/events")).exists();
        assertThat(steps).singleElement().asString().startsWith("Kafka's data came from databases that are gone");
    }

    @Test
    void onlyTheLastDataSetAsideAreKept() throws IOException {
        for (var name : List.of("first", "second", "third")) {
            start(databases(name), true);
            writeEvents();
        }

        assertThat(kafka)
                .isDirectoryNotContaining(file ->
                        Files.isDirectory(file) && !file.endsWith("data") && !file.endsWith("data.of-other-databases"));
    }

    @Test
    void unmarkedDataBesideUnmarkedDatabasesBelongTogether() throws IOException {
        writeEvents();

        start(databases("first"), false);

        assertThat(kafka.resolve("data/events")).exists();
    }

    @Test
    void unmarkedDataBesideNewDatabasesDoNot() throws IOException {
        writeEvents();

        start(databases("first"), true);

        assertThat(kafka.resolve("data")).doesNotExist();
    }

    @Test
    void lostEventsAreSaid() throws IOException {
        start(databases("first"), false);

        assertThat(steps).singleElement().asString().contains("emitted again");
    }

    @Test
    void aFirstStartSaysNothing() throws IOException {
        start(databases("first"), true);

        assertThat(steps).isEmpty();
    }

    private void start(DataMark mark, boolean newDatabases) {
        new KafkaData(kafka, steps::add).belongTo(mark, newDatabases);
    }

    private void writeEvents() throws IOException {
        Files.createDirectories(kafka.resolve("data"));
        Files.writeString(kafka.resolve("data/events"), "x");
    }

    private DataMark databases(String name) throws IOException {
        return DataMark.of(Files.createDirectories(folder.resolve(name)));
    }
}
