package org.interdesk.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.interdesk.local.plan.Home;
import org.interdesk.local.plan.Java;

/** The supervisor as seen from outside: whether there is one, and how to start one that outlives this terminal. */
final class Background {

    private static final int HEAP_MEGABYTES = 64;

    private Background() {}

    static boolean isRunning(Home home) throws IOException {
        if (!Files.exists(home.lockFile())) {
            return false;
        }
        try (var channel = FileChannel.open(home.lockFile(), StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException held) {
            return true;
        }
    }

    /** Starts the supervisor so that neither the end of this process nor Ctrl-C in the terminal reaches it or its children. */
    static void start(Home home) throws IOException, InterruptedException {
        Files.deleteIfExists(home.stateFile());
        var command = new ArrayList<>(Java.command(HEAP_MEGABYTES));
        command.addAll(List.of(
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd HH:mm:ss.SSS",
                "-cp",
                System.getProperty("java.class.path"),
                "org.interdesk.local.supervise.Supervisor",
                home.root().toString()));
        Detached.start(command, home.log("supervisor"), home.run(), Java.environment());
    }
}
