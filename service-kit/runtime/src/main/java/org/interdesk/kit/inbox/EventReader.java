package org.interdesk.kit.inbox;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.interdesk.kit.identity.CurrentViewer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Gives each event its effect exactly once.
 *
 * <p>Claim and effect are one transaction under the consumer's system identity. Causes that pass by themselves (a lost
 * connection, a deadlock) are tried again a few times; everything else is thrown, upon which the messaging layer moves the
 * record to the dead-letter topic with the reason and goes on with the next.
 */
@ApplicationScoped
public class EventReader {

    private static final Logger LOG = Logger.getLogger(EventReader.class);

    /** About half a minute in all: a restart of the database passes, and the messaging layer does not yet give the record up. */
    private static final int TRIES = 13;

    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Inbox inbox;
    private final CurrentViewer viewer;
    private final ObjectReader reader;

    EventReader(Inbox inbox, CurrentViewer viewer, ObjectMapper mapper) {
        this.inbox = inbox;
        this.viewer = viewer;
        this.reader = mapper.copy()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .reader();
    }

    /**
     * Handles one record.
     *
     * @param consumer name of the consumer: its system identity and its key in the inbox
     * @param effect called at most once per event that commits
     * @throws UnreadableEvent if the record is no event
     */
    public void handle(String consumer, ConsumerRecord<String, byte[]> record, Consumer<IncomingEvent> effect) {
        IncomingEvent event = Envelope.open(record, reader);
        for (int attempt = 1; ; attempt++) {
            try {
                viewer.asSystem(
                        consumer,
                        () -> QuarkusTransaction.requiringNew().run(() -> {
                            if (inbox.firstTime(consumer, event.id())) {
                                effect.accept(event);
                            }
                        }));
                return;
            } catch (RuntimeException failure) {
                if (attempt == TRIES || !isTransient(failure)) {
                    throw failure;
                }
                LOG.infof("%s tries event %s again: %s", consumer, event.id(), failure.getMessage());
                pause(attempt);
            }
        }
    }

    private static boolean isTransient(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isTransient(sql.getSQLState())) {
                return true;
            }
            if (cause instanceof jakarta.persistence.OptimisticLockException
                    || cause instanceof org.hibernate.StaleStateException) {
                return true;
            }
        }
        return false;
    }

    /** Connection lost (08), serialization failure and deadlock (40), out of resources (53), server shutting down (57). */
    private static boolean isTransient(@Nullable String state) {
        return state == null
                || state.startsWith("08")
                || state.startsWith("40")
                || state.startsWith("53")
                || state.startsWith("57");
    }

    private static void pause(int attempt) {
        try {
            long doubled = FIRST_PAUSE.multipliedBy(1L << (attempt - 1)).toMillis();
            Thread.sleep(Math.min(doubled, LONGEST_PAUSE.toMillis()));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting to try again", stopping);
        }
    }
}
