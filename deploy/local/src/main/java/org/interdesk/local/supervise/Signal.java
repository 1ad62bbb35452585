package org.interdesk.local.supervise;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** Signals to processes. */
public final class Signal {

    private static final int PATIENCE_SECONDS = 5;

    private Signal() {}

    /** Sends TERM, INT or another signal; a process that is gone already does not matter. */
    public static void send(ProcessHandle process, String signal) throws InterruptedException {
        if (signal.equals("TERM")) {
            process.destroy();
            return;
        }
        try {
            new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                    .start()
                    .waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (IOException noSuchCommand) {
            process.destroy();
        }
    }

    /** Ends a process and everything it has started, at once. */
    public static void kill(ProcessHandle process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
