package org.interdesk.kit.outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.interdesk.kit.id.UuidV7;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.time.Now;

/** Removes the kit's rows that have outlived their use, a bounded number at a time. */
@ApplicationScoped
public class OutboxPurge {

    private static final String IDENTITY = "kit.purge";
    private static final int BATCH = 5_000;

    private final DataSource dataSource;
    private final CurrentViewer viewer;
    private final KitConfig retention;
    private final Now now;

    OutboxPurge(DataSource dataSource, CurrentViewer viewer, KitConfig retention, Now now) {
        this.dataSource = dataSource;
        this.viewer = viewer;
        this.retention = retention;
        this.now = now;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void hourly() {
        purge();
    }

    /** Removes everything that is old enough. */
    public void purge() {
        Instant present = now.instant();
        untilNone(
                "delete from outbox where id in (select id from outbox where id < ? order by id limit " + BATCH + ")",
                UuidV7.lowestAt(present.minus(retention.outbox())));
        untilNone(
                "delete from inbox where (consumer, event_id) in"
                        + " (select consumer, event_id from inbox where received_at < ? order by received_at limit "
                        + BATCH + ")",
                before(present, retention.inbox()));
        untilNone(
                "delete from idempotency_key where (party, key) in"
                        + " (select party, key from idempotency_key where created_at < ? order by created_at limit "
                        + BATCH + ")",
                before(present, retention.idempotencyKeys()));
    }

    private static Object before(Instant present, Duration age) {
        return present.minus(age).atOffset(ZoneOffset.UTC);
    }

    private void untilNone(String delete, Object border) {
        int removed;
        do {
            removed = viewer.asSystem(
                    IDENTITY, () -> QuarkusTransaction.requiringNew().call(() -> once(delete, border)));
        } while (removed == BATCH);
    }

    private int once(String delete, Object border) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(delete)) {
            statement.setObject(1, border);
            return statement.executeUpdate();
        }
    }
}
