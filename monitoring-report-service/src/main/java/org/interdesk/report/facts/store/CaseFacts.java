package org.interdesk.report.facts.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.interdesk.report.facts.CaseFact;
import org.interdesk.report.facts.ClockFact;
import org.interdesk.report.facts.model.Prefill.Counts;
import org.interdesk.report.facts.model.Prefill.Settled;
import org.jspecify.annotations.Nullable;

/** Cases, their handovers and their clocks. */
@ApplicationScoped
public class CaseFacts {

    private static final String KEEP_CASE = """
        insert into case_fact as f (ticket, registrant, holder, state, registered_at, resolved_at, closed_at, version)
        values (:ticket, :registrant, :holder, :state, :registeredAt, :resolvedAt, :closedAt, :version)
        on conflict (ticket) do update
            set holder = excluded.holder, state = excluded.state, resolved_at = excluded.resolved_at,
                closed_at = excluded.closed_at, version = excluded.version
            where f.version < excluded.version\
        """;
    private static final String KEEP_HANDOVER = """
        insert into handover_fact (handover, ticket, from_party, to_party, accepted_at)
        values (:handover, :ticket, :from, :to, :at) on conflict (handover) do nothing\
        """;
    private static final String KEEP_CLOCK = """
        insert into clock_fact as f (commitment, kind, party, state, breached, settled_at, version)
        values (:commitment, :kind, :party, :state, :breached, :settledAt, :version)
        on conflict (commitment) do update
            set party = excluded.party, state = excluded.state, breached = excluded.breached, version = excluded.version,
                settled_at = case when excluded.state = 'FULFILLED' then coalesce(f.settled_at, excluded.settled_at) end
            where f.version < excluded.version\
        """;
    private static final String COUNTS = """
        select (select count(*) from case_fact
                where registrant = :party and registered_at >= :from and registered_at < :to) as registered,
               (select count(*) from case_fact
                where holder = :party and resolved_at >= :from and resolved_at < :to and state <> 'CANCELLED') as resolved,
               (select count(*) from case_fact
                where holder = :party and closed_at >= :from and closed_at < :to and state = 'CLOSED') as closed,
               (select count(*) from handover_fact
                where from_party = :party and accepted_at >= :from and accepted_at < :to) as handed_over\
        """;
    private static final String SETTLED = """
        select count(*) as settled, count(*) filter (where not breached) as in_time from clock_fact
        where party = :party and kind = :kind and settled_at >= :from and settled_at < :to\
        """;

    private final EntityManager database;

    CaseFacts(EntityManager database) {
        this.database = database;
    }

    public void keep(CaseFact fact) {
        statement(KEEP_CASE)
                .setParameter("ticket", fact.ticketId())
                .setParameter("registrant", fact.registrant())
                .setParameter("holder", fact.holder())
                .setParameter("state", fact.state())
                .setParameter("registeredAt", fact.registeredAt())
                .setParameter("resolvedAt", fact.resolvedAt(), Instant.class)
                .setParameter("closedAt", fact.closedAt(), Instant.class)
                .setParameter("version", fact.version())
                .executeUpdate();
    }

    public void keepHandover(UUID ticket, CaseFact.Offer offer, Instant at) {
        statement(KEEP_HANDOVER)
                .setParameter("handover", offer.id())
                .setParameter("ticket", ticket)
                .setParameter("from", offer.from())
                .setParameter("to", offer.to())
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Keeps a clock; the moment at which it was settled stays until it runs again. */
    public void keep(ClockFact fact) {
        statement(KEEP_CLOCK)
                .setParameter("commitment", fact.commitment())
                .setParameter("kind", fact.kind())
                .setParameter("party", fact.party())
                .setParameter("state", fact.state())
                .setParameter("breached", fact.breached())
                .setParameter("settledAt", fact.settledAt(), Instant.class)
                .setParameter("version", fact.version())
                .executeUpdate();
    }

    /** Counts what happened at a party from one instant up to, not including, another. */
    public Counts counts(String party, Instant from, Instant to) {
        Tuple counts = one(COUNTS, party, null, from, to);
        return new Counts(
                number(counts, "registered"),
                number(counts, "resolved"),
                number(counts, "closed"),
                number(counts, "handed_over"),
                settled("FIRST_RESPONSE", party, from, to),
                settled("RESOLUTION", party, from, to));
    }

    private Settled settled(String kind, String party, Instant from, Instant to) {
        Tuple counts = one(SETTLED, party, kind, from, to);
        return new Settled(number(counts, "settled"), number(counts, "in_time"));
    }

    private Tuple one(String sql, String party, @Nullable String kind, Instant from, Instant to) {
        var query = database.createNativeQuery(sql, Tuple.class)
                .setParameter("party", party)
                .setParameter("from", from)
                .setParameter("to", to);
        if (kind != null) {
            query.setParameter("kind", kind);
        }
        return (Tuple) query.getSingleResult();
    }

    private static long number(Tuple row, String column) {
        return ((Number) row.get(column)).longValue();
    }

    private NativeQuery<?> statement(String sql) {
        return database.createNativeQuery(sql).unwrap(NativeQuery.class);
    }
}
