package org.interdesk.report.deadline.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.interdesk.report.deadline.ClockNews;
import org.interdesk.report.deadline.ClockView;

/** The copy of the clocks of all reports and months. */
@ApplicationScoped
public class Clocks {

    private static final String KEEP = """
        insert into report_clock as c
            (commitment, subject, obligation, kind, party, state, breached, due_at, target_seconds, used_seconds, said_at, version)
        values (:commitment, :subject, :obligation, :kind, :party, :state, :breached, :dueAt, :target, :used, :saidAt, :version)
        on conflict (commitment) do update
            set state = excluded.state, breached = excluded.breached, due_at = coalesce(excluded.due_at, c.due_at),
                target_seconds = excluded.target_seconds, used_seconds = excluded.used_seconds,
                said_at = excluded.said_at, version = excluded.version
            where c.version < excluded.version\
        """;

    private final EntityManager database;

    Clocks(EntityManager database) {
        this.database = database;
    }

    /** Keeps a clock unless the same or a newer version is known; a due instant once told stays until another is. */
    public void keep(ClockNews news) {
        database.createNativeQuery(KEEP)
                .unwrap(NativeQuery.class)
                .setParameter("commitment", news.commitment())
                .setParameter("subject", news.subject())
                .setParameter("obligation", news.obligation(), UUID.class)
                .setParameter("kind", news.kind())
                .setParameter("party", news.party())
                .setParameter("state", news.state())
                .setParameter("breached", news.breached())
                .setParameter("dueAt", news.dueAt(), Instant.class)
                .setParameter("target", news.targetSeconds(), Long.class)
                .setParameter("used", news.usedSeconds(), Long.class)
                .setParameter("saidAt", news.saidAt())
                .setParameter("version", news.version())
                .executeUpdate();
    }

    /** Finds the clocks of a kind by what they are about; of several the one told of last. */
    public Map<UUID, ClockView> of(String kind, Collection<UUID> subjects) {
        Map<UUID, ClockView> clocks = new HashMap<>();
        if (!subjects.isEmpty()) {
            database.createQuery(
                            "from ClockEntity c where c.kind = :kind and c.subject in :subjects order by c.saidAt",
                            ClockEntity.class)
                    .setParameter("kind", kind)
                    .setParameter("subjects", subjects)
                    .getResultList()
                    .forEach(row -> clocks.put(row.subject, row.view()));
        }
        return clocks;
    }
}
