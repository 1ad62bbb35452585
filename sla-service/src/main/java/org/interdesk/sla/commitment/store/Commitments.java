package org.interdesk.sla.commitment.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.interdesk.sla.calendar.model.TimeZoneData;
import org.interdesk.sla.calendar.model.WorkingTime;
import org.interdesk.sla.commitment.model.Commitment;
import org.jspecify.annotations.Nullable;

/** The commitments of all cases, for whoever changes them. */
@ApplicationScoped
public class Commitments implements PanacheRepositoryBase<CommitmentEntity, UUID> {

    private final Alarms alarms;

    Commitments(Alarms alarms) {
        this.alarms = alarms;
    }

    /** All commitments of a case, oldest first; locked until the transaction ends. */
    public List<CommitmentRow> lockOf(UUID ticketId) {
        return find("ticketId = ?1 order by startedAt, id", ticketId).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .map(CommitmentEntity::row)
                .toList();
    }

    /**
     * Running commitments with a threshold that passed before a moment, the longest passed first; locked. What another process has
     * locked is left out: that process takes care of it.
     *
     * @param session commitments of this import session, which runs by its watermark; null for those that run by the present
     */
    public List<CommitmentRow> lockPassed(@Nullable UUID session, Instant before, int most) {
        var which = session == null ? "a.live" : "not a.live and a.import_session = :session";
        var query = getEntityManager()
                .createNativeQuery(
                        "select c.* from commitment_alarm a join commitment c on c.id = a.commitment_id where a.at < :before and "
                                + which + " order by a.at limit :most for no key update of c skip locked",
                        CommitmentEntity.class)
                .setParameter("before", before)
                .setParameter("most", most);
        if (session != null) {
            query.setParameter("session", session);
        }
        @SuppressWarnings("unchecked")
        List<CommitmentEntity> found = query.getResultList();
        return found.stream().map(CommitmentEntity::row).toList();
    }

    /** Writes commitments that were made. */
    public void make(
            List<Commitment> made,
            String number,
            @Nullable UUID importSession,
            boolean live,
            Function<Commitment, WorkingTime> time) {
        var entities = new ArrayList<CommitmentEntity>();
        for (var commitment : made) {
            var entity = CommitmentEntity.made(commitment, number, importSession, TimeZoneData.version());
            entity.live = live;
            entity.keep(commitment);
            persist(entity);
            entities.add(entity);
        }
        set(entities, time);
    }

    /** Writes commitments that have changed, all of which were locked before. */
    public void keep(List<Commitment> changed, Function<Commitment, WorkingTime> time) {
        var entities = new ArrayList<CommitmentEntity>();
        for (var commitment : changed) {
            var entity = findById(commitment.id());
            entity.tzdata = TimeZoneData.version();
            entity.keep(commitment);
            entities.add(entity);
        }
        set(entities, time);
    }

    /** Lets the commitments of an import session run by the present moment from now on. */
    public void goLive(UUID importSession) {
        update("live = true, revision = revision + 1 where importSession = ?1 and live = false", importSession);
        alarms.goLive(importSession);
    }

    private void set(List<CommitmentEntity> entities, Function<Commitment, WorkingTime> time) {
        var set = new ArrayList<Alarms.Alarm>();
        var off = new ArrayList<UUID>();
        for (var entity : entities) {
            var alarm = entity.alarm(time.apply(entity.commitment()));
            if (alarm == null) {
                off.add(entity.id);
            } else {
                set.add(alarm);
            }
        }
        alarms.set(set, off);
    }
}
