package org.interdesk.local.supervise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import org.interdesk.local.Failure;
import org.interdesk.local.prepare.DataMark;

/**
 * Kafka's data folder, which is of use only beside the databases whose events are in it: Connect keeps there how far it has read
 * their logs, and with the position in a log that is gone it would pass over everything a new one holds up to there.
 */
final class KafkaData {

    private final Path folder;
    private final Consumer<String> step;

    /** @param step tells the person who waits */
    KafkaData(Path folder, Consumer<String> step) {
        this.folder = folder;
        this.step = step;
    }

    /**
     * Sets data aside that belong to other databases, so that the broker begins anew, and says so if events have been lost with
     * Kafka's data.
     *
     * @param newDatabases whether the databases are made with this start
     */
    void belongTo(DataMark mark, boolean newDatabases) {
        var data = folder.resolve("data");
        try {
            if (Files.exists(data)) {
                var foreign = DataMark.isMarked(folder) ? !mark.isOn(folder) : newDatabases;
                if (foreign) {
                    setAside(data);
                }
            } else if (!newDatabases) {
                step.accept("Kafka's data are gone: what services had not consumed has to be emitted again,"
                        + " see docs/operations/runbooks/lost-slot.md");
            }
            mark.putOn(folder);
        } catch (IOException problem) {
            throw new Failure("Cannot make room for Kafka's data: " + problem.getMessage(), null, problem);
        }
    }

    private void setAside(Path data) throws IOException {
        var aside = folder.resolve("data.of-other-databases");
        Commands.run("rm", "-rf", aside.toString());
        Files.move(data, aside, StandardCopyOption.ATOMIC_MOVE);
        step.accept("Kafka's data came from databases that are gone; they are set aside in " + aside);
    }
}
