package org.interdesk.local.prepare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.interdesk.local.Failure;
import org.interdesk.local.plan.Home;

/**
 * Tells the databases of this installation from those that were there before them. The mark lies in PostgreSQL's data folder and is
 * gone with it. Whatever outside of that folder speaks of what the databases hold carries a copy, and counts for nothing beside
 * another mark.
 */
public final class DataMark {

    private static final String FILE = "interdesk.mark";

    private final String mark;

    private DataMark(String mark) {
        this.mark = mark;
    }

    /** The mark of the data that are there, made if they have none. */
    public static DataMark of(Home home) {
        return of(home.postgresqlData());
    }

    /** The mark of the data in that folder of PostgreSQL. */
    public static DataMark of(Path postgresqlData) {
        var file = postgresqlData.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                Files.writeString(file, UUID.randomUUID() + "\n");
            }
            return new DataMark(Files.readString(file));
        } catch (IOException problem) {
            throw new Failure("Cannot mark the data in " + postgresqlData + ": " + problem.getMessage(), null, problem);
        }
    }

    /** Whether the folder speaks of these data; false if it carries no mark. */
    public boolean isOn(Path folder) throws IOException {
        var file = folder.resolve(FILE);
        return Files.exists(file) && Files.readString(file).equals(mark);
    }

    /** Whether the folder carries any mark. */
    public static boolean isMarked(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    public void putOn(Path folder) throws IOException {
        Files.writeString(folder.resolve(FILE), mark);
    }
}
