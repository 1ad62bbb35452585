package org.interdesk.sla.casefile.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Import sessions and the moment up to which each has been told. */
@ApplicationScoped
public class ImportSessions implements PanacheRepositoryBase<ImportSessionEntity, UUID> {

    private static final String OPEN = "OPEN";

    /** An open session whose clocks run by its watermark. */
    public record Watermark(UUID session, Instant at) {}

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
                        on conflict (id) do nothing""")
                .setParameter("id", session)
                .setParameter("party", party)
                .executeUpdate();
    }

    /** Ends a session; from then on the present is what counts. */
    public void complete(UUID session, String party) {
        getEntityManager()
                .createNativeQuery("""
                        insert into import_session (id, party, state) values (:id, :party, 'COMPLETED')
                        on conflict (id) do update set state = 'COMPLETED'""")
                .setParameter("id", session)
                .setParameter("party", party)
                .executeUpdate();
    }

    /** Whether a session's clocks run by the present moment. */
    public boolean isCompleted(UUID session) {
        return findByIdOptional(session).map(found -> !found.state.equals(OPEN)).orElse(false);
    }

    /** Where an open session stands; empty when it is completed, unknown, or has not told anything. */
    public Optional<Instant> watermark(UUID session) {
        return findByIdOptional(session)
                .filter(found -> found.state.equals(OPEN))
                .map(found -> found.watermark);
    }

    /** Every open session that has told something. */
    public List<Watermark> openOnes() {
        var open = new ArrayList<Watermark>();
        for (var session : list("state", OPEN)) {
            var reached = session.watermark;
            if (reached != null) {
                open.add(new Watermark(session.id, reached));
            }
        }
        return open;
    }
}
