package org.interdesk.sla.casefile.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Import sessions and the moment up to which each has been told. */
@ApplicationScoped
public class ImportSessions implements PanacheRepositoryBase<ImportSessionEntity, UUID> {

    private static final String ENDING = "ENDING";
    private static final String COMPLETED = "COMPLETED";

    /**
     * A session whose clocks run by its watermark.
     *
     * @param at null while nothing was told
     * @param ending whether its owner has completed it
     */
    public record Watermark(UUID session, @Nullable Instant at, boolean ending) {}

    /** Moves a session's watermark forward; one that is not known yet is opened. */
    public void reach(UUID session, String party, Instant at) {
        getEntityManager()
                .createNativeQuery("""
                        insert into import_session (id, party, state, watermark) values (:id, :party, 'OPEN', :at)
                        on conflict (id) do update
                        set watermark = greatest(import_session.watermark, excluded.watermark)""")
                .setParameter("id", session)
                .setParameter("party", party)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Notes that a session is open, without a watermark yet. */
    public void open(UUID session, String party) {
        getEntityManager()
                .createNativeQuery("""
                        insert into import_session (id, party, state) values (:id, :party, 'OPEN')
                        on conflict (id) do update set party = excluded.party""")
                .setParameter("id", session)
                .setParameter("party", party)
                .executeUpdate();
    }

    /** Notes that a session's owner has completed it; one that has ended stays so. */
    public void end(UUID session, String party) {
        getEntityManager()
                .createNativeQuery("""
                        insert into import_session (id, party, state) values (:id, :party, 'ENDING')
                        on conflict (id) do update set state = 'ENDING' where import_session.state = 'OPEN'""")
                .setParameter("id", session)
                .setParameter("party", party)
                .executeUpdate();
    }

    /** Ends a session; from then on the present is what counts. Facts of its cases wait until this transaction ends. */
    public void complete(UUID session) {
        getEntityManager()
                .createNativeQuery("update import_session set state = 'COMPLETED' where id = :id")
                .setParameter("id", session)
                .executeUpdate();
    }

    /** Whether a session's clocks run by the present moment. */
    public boolean isCompleted(UUID session) {
        return findByIdOptional(session)
                .map(found -> found.state.equals(COMPLETED))
                .orElse(false);
    }

    /** Where a session stands; empty when it is completed, unknown, or has not told anything. */
    public Optional<Instant> watermark(UUID session) {
        return findByIdOptional(session)
                .filter(found -> !found.state.equals(COMPLETED))
                .map(found -> found.watermark);
    }

    /** Every session that is not completed. */
    public List<Watermark> openOnes() {
        return list("state <> ?1", COMPLETED).stream()
                .map(session -> new Watermark(session.id, session.watermark, session.state.equals(ENDING)))
                .toList();
    }
}
