package org.interdesk.records.delivery.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.hibernate.Session;
import org.interdesk.kit.id.UuidV7;

/** Takes away what nobody needs any more. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OldNotices {

    private static final String REMOVE =
            "delete from notice where id in (select id from notice where id < ? order by id limit ?)";

    private final EntityManager database;

    OldNotices(EntityManager database) {
        this.database = database;
    }

    /** Removes notices told before a moment with their receipts and mails; answers how many, {@code most} at most. */
    public int removeBefore(Instant moment, int most) {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(REMOVE)) {
                statement.setObject(1, UuidV7.lowestAt(moment));
                statement.setInt(2, most);
                return statement.executeUpdate();
            }
        });
    }
}
