package org.interdesk.ticket.deadline.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.interdesk.ticket.deadline.CommitmentFact;

/** The copy of the clocks of all cases. */
@ApplicationScoped
public class Clocks {

    private static final String KEEP = """
        insert into ticket_clock as c (commitment, ticket, kind, party, state, breached, due_at, handover, version)
        values (:commitment, :ticket, :kind, :party, :state, :breached, :dueAt, :handover, :version)
        on conflict (commitment) do update
            set state = excluded.state, breached = excluded.breached, due_at = excluded.due_at,
                party = excluded.party, version = excluded.version
            where c.version < excluded.version\
        """;

    private final EntityManager database;

    Clocks(EntityManager database) {
        this.database = database;
    }

    /** Keeps a clock; false, with nothing changed, if the same or a newer version is known. */
    public boolean keep(CommitmentFact fact) {
        return database.createNativeQuery(KEEP)
                        .unwrap(NativeQuery.class)
                        .setParameter("commitment", fact.commitmentId())
                        .setParameter("ticket", fact.subject().id())
                        .setParameter("kind", fact.kind())
                        .setParameter("party", fact.party())
                        .setParameter("state", fact.state())
                        .setParameter("breached", fact.breached())
                        .setParameter("dueAt", fact.dueAt(), Instant.class)
                        .setParameter("handover", fact.handoverId(), UUID.class)
                        .setParameter("version", fact.version())
                        .executeUpdate()
                == 1;
    }
}
