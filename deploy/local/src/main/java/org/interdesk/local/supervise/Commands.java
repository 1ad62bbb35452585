package org.interdesk.local.supervise;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;

/** Short commands that are waited for. */
final class Commands {

    private static final int NOT_STARTED = 127;

    private Commands() {}

    /** Exit code of a command whose output does not matter. */
    static int run(String... command) {
        return run(new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD));
    }

    /** Exit code of a command; its output is appended to the log. */
    static int run(Path log, String... command) {
        var file = new File(log.toString());
        return run(new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.appendTo(file)));
    }

    private static int run(ProcessBuilder builder) {
        try {
            return builder.redirectErrorStream(true).start().waitFor();
        } catch (IOException noSuchProgram) {
            return NOT_STARTED;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return NOT_STARTED;
        }
    }
}
