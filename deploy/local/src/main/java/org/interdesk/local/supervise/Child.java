package org.interdesk.local.supervise;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.interdesk.local.Failure;
import org.interdesk.local.plan.ChildSpec;
import org.interdesk.local.report.LogTail;
import org.interdesk.local.report.PlatformState.Process;
import org.interdesk.local.report.PlatformState.Running;
import org.interdesk.local.report.PlatformState.Stage;
import org.interdesk.local.report.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * One supervised process: started, waited for, started again whenever it dies, stopped without loss.
 *
 * <p>A process that dies before it was ever ready is not tried again: the start of the platform fails and says why.
 */
final class Child {

    private static final int POLL_MILLIS = 250;
    private static final int TAIL = 30;

    private final ChildSpec spec;
    private final Runnable changed;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final Thread life;
    private final Backoff backoff = new Backoff();

    private volatile Stage stage = Stage.NOT_STARTED;
    private volatile boolean stopping;
    private volatile java.lang.@Nullable Process process;
    private volatile Running running = Running.NONE;
    private volatile int restarts;
    private volatile @Nullable String lastEnd;

    Child(ChildSpec spec, Runnable changed) {
        this.spec = spec;
        this.changed = changed;
        this.life = new Thread(this::live, spec.name());
        this.life.setDaemon(true);
    }

    /** Starts it; the future completes when it is ready for the first time, or with a {@link Failure}. */
    CompletableFuture<Void> start() {
        life.start();
        return ready;
    }

    Process state() {
        return new Process(
                spec.name(),
                spec.title(),
                stage,
                running,
                spec.port(),
                restarts,
                lastEnd,
                spec.log().toString());
    }

    /** Asks it to end, waits, and kills it only if it does not. Returns when it is gone. */
    void stop() {
        stopping = true;
        life.interrupt();
        var current = process;
        if (current != null && current.isAlive()) {
            to(Stage.STOPPING);
            try {
                Signal.send(current.toHandle(), spec.stopSignal());
                if (!current.waitFor(spec.stopLimit().toMillis(), TimeUnit.MILLISECONDS)) {
                    Signal.kill(current.toHandle());
                    current.waitFor();
                }
            } catch (InterruptedException hurried) {
                Signal.kill(current.toHandle());
            }
        }
        if (stage != Stage.NOT_STARTED) {
            to(Stage.STOPPED);
        }
    }

    private void live() {
        try {
            while (!stopping) {
                var began = System.nanoTime();
                var started = launch();
                if (awaitReady(started)) {
                    to(Stage.READY);
                    ready.complete(null);
                }
                var end = Sentences.end(started.waitFor(), LogTail.of(spec.log(), TAIL));
                if (stopping) {
                    return;
                }
                lastEnd = end + " at " + LocalTime.now().truncatedTo(ChronoUnit.SECONDS);
                if (!ready.isDone()) {
                    fail(Sentences.endedWhileStarting(spec.title(), end));
                    return;
                }
                restarts++;
                to(Stage.WAITING);
                Thread.sleep(backoff.pauseAfter(Duration.ofNanos(System.nanoTime() - began))
                        .toMillis());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (IOException problem) {
            fail(spec.title() + " could not be started: " + problem.getMessage());
        }
    }

    private java.lang.Process launch() throws IOException {
        var builder = new ProcessBuilder(spec.command())
                .directory(spec.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(spec.log().toFile()));
        builder.environment().clear();
        builder.environment().putAll(spec.environment());
        var started = builder.start();
        process = started;
        running = Running.of(started.toHandle());
        to(Stage.STARTING);
        return started;
    }

    /** Whether it became ready; if not, it has ended, or has been killed because it took too long. */
    private boolean awaitReady(java.lang.Process started) throws InterruptedException {
        var deadline = System.nanoTime() + spec.startLimit().toNanos();
        while (started.isAlive()) {
            if (isReady()) {
                return true;
            }
            if (System.nanoTime() > deadline) {
                if (!ready.isDone()) {
                    fail(Sentences.notReady(spec.title(), spec.startLimit()));
                }
                Signal.kill(started.toHandle());
                return false;
            }
            Thread.sleep(POLL_MILLIS);
        }
        return false;
    }

    private boolean isReady() throws InterruptedException {
        try {
            return spec.ready().check();
        } catch (InterruptedException stopped) {
            throw stopped;
        } catch (Exception notYet) {
            return false;
        }
    }

    private void fail(String sentence) {
        to(Stage.FAILED);
        ready.completeExceptionally(new Failure(sentence, spec.log()));
    }

    private void to(Stage next) {
        stage = next;
        changed.run();
    }
}
