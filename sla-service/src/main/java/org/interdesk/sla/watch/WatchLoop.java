package org.interdesk.sla.watch;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps looking for as long as the process lives.
 *
 * <p>A thread of its own and not the scheduler, whose shortest period is a second: a due moment should be heard of sooner.
 */
@ApplicationScoped
public class WatchLoop {

    private static final Logger LOG = Logger.getLogger(WatchLoop.class);
    private static final long PAUSE_AFTER_FAILURE_MILLIS = 2_000;
    private static final long PATIENCE_AT_THE_END_MILLIS = 5_000;

    private final Watch watch;
    private final WatchConfig config;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable Thread thread;

    WatchLoop(Watch watch, WatchConfig config) {
        this.watch = watch;
        this.config = config;
    }

    void onStart(@Observes StartupEvent start) {
        if (config.enabled()) {
            var loop = new Thread(this::run, "sla-watch");
            loop.setDaemon(true);
            loop.start();
            thread = loop;
        }
    }

    void onStop(@Observes ShutdownEvent stop) throws InterruptedException {
        stopped.countDown();
        var loop = thread;
        if (loop != null) {
            loop.join(PATIENCE_AT_THE_END_MILLIS);
        }
    }

    private void run() {
        try {
            var pause = 0L;
            while (!stopped.await(pause, TimeUnit.MILLISECONDS)) {
                pause = look();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Looks once, and says how long to wait before looking again. */
    private long look() {
        try {
            return watch.look() ? 0 : config.interval().toMillis();
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "The watch could not look for what is due; it tries again");
            return PAUSE_AFTER_FAILURE_MILLIS;
        }
    }
}
