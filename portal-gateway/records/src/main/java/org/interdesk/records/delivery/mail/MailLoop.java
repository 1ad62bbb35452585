package org.interdesk.records.delivery.mail;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.interdesk.records.delivery.DeliveryConfig;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Keeps sending for as long as the process lives. A mail that is being sent when the process stops is finished first. */
@ApplicationScoped
public class MailLoop {

    private static final Logger LOG = Logger.getLogger(MailLoop.class);
    private static final long PAUSE_AFTER_FAILURE_MILLIS = 5_000;
    private static final long PATIENCE_AT_THE_END_MILLIS = 5_000;

    private final MailRound round;
    private final DeliveryConfig config;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable Thread thread;

    /** @throws IllegalStateException if a mail could be on its way for longer than it is this process's alone */
    MailLoop(MailRound round, MailServer server, DeliveryConfig config) {
        if (config.mail().lease().compareTo(server.longestTry()) <= 0) {
            throw new IllegalStateException("records.delivery.mail.lease must be longer than " + server.longestTry()
                    + ", which is how long one try may take with this records.mail-server.timeout");
        }
        this.round = round;
        this.config = config;
    }

    void onStart(@Observes StartupEvent start) {
        if (config.mail().enabled()) {
            var loop = new Thread(this::run, "records-mail");
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
                pause = go();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Sends once, and says how long to wait before the next time. */
    private long go() {
        try {
            return round.go() ? 0 : config.mail().interval().toMillis();
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "Mails could not be looked for; it is tried again");
            return PAUSE_AFTER_FAILURE_MILLIS;
        }
    }
}
