package org.interdesk.sla.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.interdesk.kit.testing.RealServers;
import org.interdesk.kit.testing.SettableNow;
import org.interdesk.kit.testing.TestEnvironment;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Many thresholds due at the same moment, two watches. {@code -Dsla.load=100000} asks for the number of design section 7; without it a
 * small number shows that the way is right.
 */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ThresholdLoadTest {

    private static final Logger LOG = Logger.getLogger(ThresholdLoadTest.class);
    private static final int COUNT = Integer.getInteger("sla.load", 3_000);
    private static final Instant DUE = Instant.parse("2031-03-03T09:00:00Z");

    @Inject
    Watch watch;

    @Inject
    SettableNow now;

    @AfterEach
    void letTheClockRun() {
        now.letRun();
    }

    @Test
    void thresholdsDueAtOnceAreAllFiredOnce() throws SQLException, InterruptedException {
        makeCommitments();
        now.stopAt(DUE.plusSeconds(1));
        var started = System.nanoTime();

        var replicas = Executors.newFixedThreadPool(2);
        for (var i = 0; i < 2; i++) {
            replicas.submit(() -> {
                while (watch.look()) {
                    // everything that has passed fires
                }
            });
        }
        replicas.shutdown();
        assertThat(replicas.awaitTermination(10, TimeUnit.MINUTES)).isTrue();

        var took = Duration.ofNanos(System.nanoTime() - started);
        LOG.infof("%d thresholds fired in %d ms", COUNT, took.toMillis());
        assertThat(
                        count(
                                "select count(*) from fired_threshold f join commitment c on c.id = f.commitment_id where c.kind = 'load'"))
                .isEqualTo(COUNT);
        assertThat(
                        count(
                                "select count(*) from outbox where type = 'org.interdesk.commitment.breached.v1' and subject like 'LOAD-%'"))
                .isEqualTo(COUNT);
        assertThat(took).isLessThan(Duration.ofSeconds(30));
    }

    private static void makeCommitments() throws SQLException {
        try (var connection = TestEnvironment.asSuperuser();
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into commitment (id, subject_id, subject_type, number, kind, party, occasion, priority, original_priority, calendar,
                            calendar_version, tzdata, state, started_at, since_at, due_at, target_seconds, target_version,
                            used_seconds, paused_seconds, passed_percent, thresholds, pauses, live, version, revision)
                    select gen_random_uuid(), gen_random_uuid(), 'TICKET', 'LOAD-' || n, 'load', 'BY', '', 'MEDIUM', 'MEDIUM', 'BY-OFFICE', 1, 't',
                            'RUNNING', '2031-03-03T08:00:00Z', '2031-03-03T08:00:00Z', '2031-03-03T09:00:00Z', 3600, 1, 0, 0, 75,
                            '50,75,100', '[]', true, 3, 0
                    from generate_series(1, %d) n""".formatted(COUNT));
            statement.execute("insert into subject_party select subject_id, party from commitment where kind = 'load'");
            statement.execute(
                    "insert into commitment_alarm select id, due_at, null, true from commitment where kind = 'load'");
            statement.execute("analyze commitment_alarm");
            statement.execute("analyze commitment");
            statement.execute("analyze subject_party");
        }
    }

    private static long count(String sql) throws SQLException {
        try (var connection = TestEnvironment.asSuperuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
