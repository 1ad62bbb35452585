package org.interdesk.kit.testing;

import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

/** What the service under test has consumed: the rows of its inbox. */
public final class ConsumedEvents {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private ConsumedEvents() {}

    /** Returns once {@code consumer} has claimed the event and its effect is committed. */
    public static void awaitTaken(String consumer, String eventId) {
        await("consumer " + consumer + " takes event " + eventId)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> isConsumed(consumer, eventId));
    }

    /** Sends the event and returns once {@code consumer} has taken it. */
    public static void sendAndAwait(String topic, EventToSend event, String consumer) {
        EventSender.send(topic, event);
        awaitTaken(consumer, event.id());
    }

    public static boolean isConsumed(String consumer, String eventId) {
        try (var connection = TestEnvironment.asSuperuser();
                var statement =
                        connection.prepareStatement("select 1 from inbox where consumer = ? and event_id = ?")) {
            statement.setString(1, consumer);
            statement.setObject(2, UUID.fromString(eventId));
            try (var row = statement.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the inbox cannot be read", e);
        }
    }
}
