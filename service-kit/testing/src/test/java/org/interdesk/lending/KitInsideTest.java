package org.interdesk.lending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.inbox.EventReader;
import org.interdesk.kit.outbox.Outbox;
import org.interdesk.kit.outbox.OutboxPurge;
import org.interdesk.kit.outbox.OutgoingEvent;
import org.interdesk.kit.testing.ConsumedEvents;
import org.interdesk.kit.testing.EventToSend;
import org.interdesk.kit.testing.PublishedEvents;
import org.interdesk.kit.testing.RealServers;
import org.interdesk.kit.testing.SettableNow;
import org.interdesk.lending.loan.LoanQueries;
import org.interdesk.lending.loan.event.MemberEvents;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class KitInsideTest {

    @Inject
    EventReader reader;

    @Inject
    Outbox outbox;

    @Inject
    OutboxPurge purge;

    @Inject
    CurrentViewer viewer;

    @Inject
    LoanQueries queries;

    @Inject
    DataSource dataSource;

    @Inject
    SettableNow now;

    private final Library library = Library.some();

    @Test
    void aConnectionLostInTheMiddleIsTriedAgainAndTakesEffectOnce() {
        var event = EventToSend.ofType("org.interdesk.member.left.v1", Map.of("member", library.party()));
        var tries = new AtomicInteger();

        reader.handle(MemberEvents.CONSUMER, record(event), incoming -> {
            outbox.publish(fact(incoming.id()));
            if (tries.incrementAndGet() == 1) {
                execute("select pg_terminate_backend(pg_backend_pid())");
            }
        });

        assertThat(tries).hasValue(2);
        assertThat(PublishedEvents.causedBy(UUID.fromString(event.id()))).hasSize(1);
        assertThat(ConsumedEvents.isConsumed(MemberEvents.CONSUMER, event.id())).isTrue();
    }

    @Test
    void aLastingFailureIsThrownAtOnceAndLeavesNothing() {
        var event = EventToSend.ofType("org.interdesk.member.left.v1", Map.of());
        var tries = new AtomicInteger();

        assertThatThrownBy(() -> reader.handle(MemberEvents.CONSUMER, record(event), incoming -> {
                    outbox.publish(fact(incoming.id()));
                    tries.incrementAndGet();
                    throw new IllegalStateException("never possible");
                }))
                .hasMessageContaining("never possible");

        assertThat(tries).hasValue(1);
        assertThat(PublishedEvents.causedBy(UUID.fromString(event.id()))).isEmpty();
        assertThat(ConsumedEvents.isConsumed(MemberEvents.CONSUMER, event.id())).isFalse();
    }

    @Test
    void nothingIsPublishedOutsideATransaction() {
        var cause = UUID.randomUUID();

        assertThatThrownBy(() -> viewer.asSystem(MemberEvents.CONSUMER, () -> outbox.publish(fact(cause))))
                .isInstanceOf(RuntimeException.class);

        assertThat(PublishedEvents.causedBy(cause)).isEmpty();
    }

    @Test
    void whoIsLookingEndsWithTheTransaction() {
        library.hasLent("Emma");
        var asSystem = viewer.asSystem(MemberEvents.CONSUMER, queries::countForgettingWhoAsks);

        assertThat(asSystem).isPositive();
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(queries::countForgettingWhoAsks).hasStackTraceContaining("nobody is looking");
        }
    }

    @Test
    void anUnknownSystemIdentitySeesNothing() {
        library.hasLent("Emma");

        assertThat(viewer.asSystem("somebody.new", queries::countForgettingWhoAsks))
                .isZero();
    }

    @Test
    void theTraceOfTheCallerIsHandedOn() throws SQLException {
        var trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

        library.asks()
                .header("traceparent", trace)
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"title\": \"Walden\", \"weeks\": 2}")
                .post("/api/v1/loans")
                .then()
                .statusCode(201);

        assertThat(PublishedEvents.all())
                .filteredOn(event -> library.party().equals(event.party()))
                .singleElement()
                .satisfies(event -> assertThat(traceOf(event.id())).isEqualTo(trace));
    }

    @Test
    void factsAreKeptForTwoWeeksAndNotLonger() {
        var number = library.hasLent("Emma");

        purgeAfter(Duration.ofDays(13));
        assertThat(PublishedEvents.about(number)).hasSize(1);

        purgeAfter(Duration.ofDays(15));
        assertThat(PublishedEvents.about(number)).isEmpty();
    }

    private void purgeAfter(Duration time) {
        now.letRun();
        now.advance(time);
        try {
            purge.purge();
        } finally {
            now.letRun();
        }
    }

    private void execute(String sql) {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String traceOf(UUID event) {
        try (var connection = org.interdesk.kit.testing.TestEnvironment.asSuperuser();
                var statement = connection.prepareStatement("select trace_parent from outbox where id = ?")) {
            statement.setObject(1, event);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static OutgoingEvent fact(UUID cause) {
        return new OutgoingEvent(
                "loan", UUID.randomUUID(), 1, "org.interdesk.loan.lent.v1", "L-1", Instant.EPOCH, cause, Map.of());
    }

    private static ConsumerRecord<String, byte[]> record(EventToSend event) {
        var record = new ConsumerRecord<>("topic", 0, 0, event.key(), event.data());
        event.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }
}
