package org.interdesk.local.supervise;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.interdesk.local.Failure;
import org.interdesk.local.plan.Home;
import org.interdesk.local.plan.Settings;
import org.interdesk.local.prepare.Connectors;
import org.interdesk.local.report.PlatformState.Phase;
import org.interdesk.local.secret.Secrets;

/**
 * The background process: starts the others, watches them, and stops them in reverse order when it is asked to end. There is
 * at most one for an installation; the lock on a file says so, and the system releases it however the process ends.
 */
public final class Supervisor {

    private static final int WATCH_SECONDS = 5;
    private static final int TRIM_SECONDS = 60;
    private static final int START_THREADS = 8;

    private final Home home;
    private final Board board;
    private final Startup startup;
    private final ConnectorWatch watch;
    private final CountDownLatch ended = new CountDownLatch(1);

    private Supervisor(Home home, Settings settings) {
        var ports = settings.ports();
        var secrets = Secrets.open(home.secretsFile());
        this.home = home;
        this.board = new Board(home.stateFile(), settings.portBase());
        var connectors =
                new Connectors(home.root().resolve("deploy/connect/outbox-connector.json"), ports, home.log("connect"));
        this.watch = new ConnectorWatch(connectors, board);
        var threads = Executors.newFixedThreadPool(START_THREADS, work -> {
            var thread = new Thread(work, "start");
            thread.setDaemon(true);
            return thread;
        });
        this.startup = new Startup(home, ports, secrets, board, connectors, threads);
    }

    /** @param arguments the folder of the repository */
    public static void main(String... arguments) throws Exception {
        var home = new Home(Path.of(arguments[0]));
        try (var channel = FileChannel.open(home.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock == null) {
                System.out.println("another supervisor is at work");
                return;
            }
            Files.writeString(home.pidFile(), ProcessHandle.current().pid() + "\n");
            var settings = Settings.read(home.settingsFile()).orElseThrow();
            new Supervisor(home, settings).run();
        }
    }

    private void run() throws InterruptedException {
        board.write();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        try {
            startup.run().get();
            board.phase(Phase.HEALTHY);
            var timer = Executors.newSingleThreadScheduledExecutor();
            timer.scheduleWithFixedDelay(watch, WATCH_SECONDS, WATCH_SECONDS, TimeUnit.SECONDS);
            timer.scheduleWithFixedDelay(this::trimLogs, TRIM_SECONDS, TRIM_SECONDS, TimeUnit.SECONDS);
            ended.await();
        } catch (ExecutionException problem) {
            board.fail(failure(problem));
            System.exit(1);
        } catch (RuntimeException problem) {
            board.fail(failure(problem));
            System.exit(1);
        }
    }

    private Failure failure(Throwable problem) {
        var cause = problem;
        while ((cause instanceof ExecutionException || cause instanceof CompletionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof Failure known) {
            return known;
        }
        cause.printStackTrace(System.out);
        return new Failure("The start failed unexpectedly: " + cause, home.log("supervisor"));
    }

    /** Last started, first stopped; and after a failed start only what had been started. */
    private void stop() {
        board.close();
        var children = new ArrayList<>(board.children());
        Collections.reverse(children);
        var failed = board.isFailed();
        if (!failed) {
            board.phase(Phase.STOPPING);
        }
        for (var child : children) {
            child.stop();
        }
        if (!failed) {
            board.phase(Phase.STOPPED);
        }
        ended.countDown();
    }

    private void trimLogs() {
        try {
            Logs.trim(home.logs());
        } catch (IOException problem) {
            System.out.println("cannot trim the logs: " + problem);
        }
    }
}
