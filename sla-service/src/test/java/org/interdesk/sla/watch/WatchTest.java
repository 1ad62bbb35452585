package org.interdesk.sla.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.interdesk.sla.Tickets.CONSUMER;
import static org.interdesk.sla.Tickets.TOPIC;
import static org.interdesk.sla.Tickets.desk;
import static org.interdesk.sla.Tickets.event;
import static org.interdesk.sla.Tickets.sessionEvent;
import static org.interdesk.sla.Tickets.tell;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.awaitility.core.ThrowingRunnable;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.testing.ConsumedEvents;
import org.interdesk.kit.testing.EventSender;
import org.interdesk.kit.testing.PublishedEvent;
import org.interdesk.kit.testing.PublishedEvents;
import org.interdesk.kit.testing.RealServers;
import org.interdesk.kit.testing.SettableNow;
import org.interdesk.kit.testing.TestEnvironment;
import org.interdesk.sla.casefile.model.Facts;
import org.interdesk.sla.commitment.CommitmentCommands;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Thresholds that pass while nothing happens to a case. Monday 6 July 2026; BY works 06:00-15:00 UTC. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class WatchTest {

    private static final Instant DUE = Instant.parse("2026-07-06T09:00:00Z");
    private static final List<String> ALL_THRESHOLDS = List.of(
            "first-response at-risk 50 2026-07-06T08:30:00Z",
            "first-response at-risk 75 2026-07-06T08:45:00Z",
            "first-response breached 100 2026-07-06T09:00:00Z");

    @Inject
    Watch watch;

    @Inject
    CommitmentCommands commitments;

    @Inject
    CurrentViewer viewer;

    @Inject
    SettableNow now;

    @AfterEach
    void letTheClockRun() {
        now.letRun();
    }

    @Test
    void aDueMomentThatIsReachedHasNotPassed() {
        now.stopAt(Instant.parse("2026-07-06T08:00:00Z"));
        var story = tell(Facts.registered("BY", "2026-07-06T08:00:00Z"));

        now.stopAt(DUE);
        lookUntilDone();
        assertThat(fired(story)).containsExactlyElementsOf(ALL_THRESHOLDS.subList(0, 2));

        now.stopAt(DUE.plusNanos(1_000));
        lookUntilDone();
        assertThat(fired(story)).containsExactlyElementsOf(ALL_THRESHOLDS);
        desk("BY")
                .get("/api/v1/commitments?kind=first-response&ticket=" + story.number())
                .then()
                .body("items[0].breached", equalTo(true))
                .body("items[0].breachedAt", equalTo("2026-07-06T09:00:00Z"))
                .body("items[0].state", equalTo("RUNNING"));
    }

    @Test
    void twoWatchesAtTheSameTimeFireOnce() throws Exception {
        now.stopAt(Instant.parse("2026-07-06T08:00:00Z"));
        var stories = List.of(
                tell(Facts.registered("BY", "2026-07-06T08:00:00Z")),
                tell(Facts.registered("BY", "2026-07-06T08:00:00Z")),
                tell(Facts.registered("BY", "2026-07-06T08:00:00Z")));
        now.stopAt(DUE.plusSeconds(1));

        var together = new CyclicBarrier(4);
        var pool = Executors.newFixedThreadPool(4);
        for (var i = 0; i < 4; i++) {
            pool.submit(() -> {
                together.await();
                lookUntilDone();
                return null;
            });
        }
        pool.shutdown();
        assertThat(pool.awaitTermination(30, java.util.concurrent.TimeUnit.SECONDS))
                .isTrue();

        stories.forEach(story -> assertThat(fired(story)).containsExactlyElementsOf(ALL_THRESHOLDS));
    }

    @Test
    void aProcessThatDiesWhileItFiresLosesNothingAndDoublesNothing() {
        now.stopAt(Instant.parse("2026-07-06T08:00:00Z"));
        var story = tell(Facts.registered("BY", "2026-07-06T08:00:00Z"));
        now.stopAt(DUE.plusSeconds(1));

        viewer.asSystem(Watch.IDENTITY, () -> {
            QuarkusTransaction.begin();
            assertThat(commitments.firePassed(null, now.instant(), 100)).isPositive();
            QuarkusTransaction.rollback();
        });
        assertThat(fired(story)).isEmpty();

        lookUntilDone();
        lookUntilDone();
        assertThat(fired(story)).containsExactlyElementsOf(ALL_THRESHOLDS);
    }

    @Test
    void anImportedCaseLivesByTheWatermarkUntilTheSessionEnds() {
        var session = UUID.randomUUID();
        var quiet = tell(Facts.imported(session, "BY", "2012-05-14T08:00:00Z"));
        now.stopAt(Instant.parse("2026-07-06T08:00:00Z"));

        lookUntilDone();
        assertThat(fired(quiet)).isEmpty();
        desk("BY")
                .get("/api/v1/commitments?kind=first-response&ticket=" + quiet.number())
                .then()
                .body("items[0].asOf", equalTo("2012-05-14T08:00:00Z"))
                .body("items[0].usedSeconds", equalTo(0));

        tell(Facts.imported(session, "BY", "2012-05-14T08:45:01Z"));
        lookUntil(() -> assertThat(fired(quiet))
                .containsExactly(
                        "first-response at-risk 50 2012-05-14T08:30:00Z",
                        "first-response at-risk 75 2012-05-14T08:45:00Z"));

        ConsumedEvents.sendAndAwait(TOPIC, sessionEvent("completed", session, "BY"), CONSUMER);
        lookUntil(() -> assertThat(fired(quiet)).contains("first-response breached 100 2012-05-14T09:00:00Z"));
        desk("BY")
                .get("/api/v1/commitments?kind=resolution&ticket=" + quiet.number())
                .then()
                .body("items[0].breached", equalTo(true))
                .body("items[0].fulfilledAt", nullValue());
    }

    @Test
    void aWatermarkCountsOnlyWhenEverythingToldBeforeItWasTakenIn() throws SQLException {
        var session = UUID.randomUUID();
        var story = tell(Facts.imported(session, "BY", "2012-05-14T08:00:00Z"));
        tell(Facts.imported(session, "BY", "2012-05-14T12:00:00Z"));

        whileOnItsWay(
                story.responded("2012-05-14T08:20:00Z"),
                () -> assertThat(fired(story)).isEmpty());

        tell(Facts.imported(session, "BY", "2012-05-14T13:00:00Z"));
        lookUntil(() -> assertThat(firedOfKind(story, "resolution")).isNotEmpty());
        assertThat(fired(story)).isEmpty();
        assertThat(PublishedEvents.about(story.number()))
                .allSatisfy(event ->
                        assertThat(event.data().get("targetVersion").asInt()).isEqualTo(1));
    }

    @Test
    void theEndOfASessionWaitsForWhatIsOnItsWay() throws SQLException {
        var session = UUID.randomUUID();
        var story = tell(Facts.imported(session, "BY", "2012-05-14T08:00:00Z"));
        ConsumedEvents.sendAndAwait(TOPIC, sessionEvent("completed", session, "BY"), CONSUMER);

        whileOnItsWay(
                story.responded("2012-05-14T08:20:00Z"),
                () -> assertThat(fired(story)).isEmpty());

        lookUntil(() -> assertThat(firedOfKind(story, "resolution")).hasSize(3));
        assertThat(fired(story)).isEmpty();
    }

    @Test
    void theLoopLooksByItselfUntilItIsStopped() throws InterruptedException {
        now.stopAt(Instant.parse("2026-07-06T08:00:00Z"));
        var story = tell(Facts.registered("BY", "2026-07-06T08:00:00Z"));
        now.stopAt(DUE.plusSeconds(1));
        var loop = new WatchLoop(watch, running());

        loop.onStart(new StartupEvent());
        try {
            await("the loop fires what has passed")
                    .atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> assertThat(fired(story)).containsExactlyElementsOf(ALL_THRESHOLDS));
        } finally {
            loop.onStop(new ShutdownEvent());
        }
    }

    /** Sends the last fact of a story and keeps it from being taken in while the watch looks. */
    private void whileOnItsWay(Facts story, Runnable check) throws SQLException {
        try (var connection = TestEnvironment.asSuperuser();
                var lock = connection.prepareStatement("select from case_file where ticket_id = ? for update")) {
            connection.setAutoCommit(false);
            lock.setObject(1, story.last().ticketId());
            lock.execute();
            EventSender.send(TOPIC, event(story.last()));
            for (var i = 0; i < 20; i++) {
                lookUntilDone();
            }
            check.run();
            connection.rollback();
        }
        ConsumedEvents.awaitTaken(CONSUMER, story.last().eventId().toString());
    }

    /** Looks until what was told has been taken in and has had its effect. */
    private void lookUntil(ThrowingRunnable effect) {
        await("what was told has its effect").atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            lookUntilDone();
            effect.run();
        });
    }

    private void lookUntilDone() {
        while (watch.look()) {
            // everything that has passed fires
        }
    }

    private static List<String> fired(Facts story) {
        return firedOfKind(story, "first-response");
    }

    private static List<String> firedOfKind(Facts story, String kind) {
        return PublishedEvents.about(story.number()).stream()
                .filter(event -> !event.data().get("thresholdPercent").isNull()
                        && event.data().get("kind").asText().equals(kind))
                .map(WatchTest::line)
                .toList();
    }

    private static String line(PublishedEvent event) {
        return String.join(
                " ",
                event.data().get("kind").asText(),
                event.type().split("\\.")[3],
                event.data().get("thresholdPercent").asText(),
                event.occurredAt().toString());
    }

    private static WatchConfig running() {
        return new WatchConfig() {
            @Override
            public boolean enabled() {
                return true;
            }

            @Override
            public Duration interval() {
                return Duration.ofMillis(50);
            }

            @Override
            public int batchSize() {
                return 10;
            }
        };
    }
}
