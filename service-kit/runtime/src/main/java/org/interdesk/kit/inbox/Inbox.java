package org.interdesk.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.interdesk.kit.time.Now;

/** Remembers which events have taken effect, in the transaction of the effect. */
@ApplicationScoped
public class Inbox {

    private static final String CLAIM =
            "insert into inbox (consumer, event_id, received_at) values (?, ?, ?) on conflict do nothing";

    private final DataSource dataSource;
    private final Now now;

    Inbox(DataSource dataSource, Now now) {
        this.dataSource = dataSource;
        this.now = now;
    }

    /** Claims an event for a consumer; false if it was claimed before. A second claim at the same time waits for the first. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean firstTime(String consumer, UUID eventId) {
        try (var connection = dataSource.getConnection();
                var claim = connection.prepareStatement(CLAIM)) {
            claim.setString(1, consumer);
            claim.setObject(2, eventId);
            claim.setObject(3, now.instant().atOffset(ZoneOffset.UTC));
            return claim.executeUpdate() == 1;
        } catch (SQLException broken) {
            throw new IllegalStateException("cannot claim event " + eventId, broken);
        }
    }
}
