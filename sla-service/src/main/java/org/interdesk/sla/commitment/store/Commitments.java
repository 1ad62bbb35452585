package org.interdesk.sla.commitment.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.interdesk.sla.calendar.model.TimeZoneData;
import org.interdesk.sla.calendar.model.WorkingTime;
import org.interdesk.sla.commitment.model.Commitment;
import org.jspecify.annotations.Nullable;

/** The commitments about all subjects, for whoever changes them. */
@ApplicationScoped
public class Commitments implements PanacheRepositoryBase<CommitmentEntity, UUID> {

    private static final String LOCKED = " order by a.at limit ? for no key update of c skip locked";
    private static final String PASSED =
            "select c.id from commitment_alarm a join commitment c on c.id = a.commitment_id where a.live and a.at < ?"
                    + LOCKED;
    private static final String PASSED_IN_SESSION =
            "select c.id from commitment_alarm a join commitment c on c.id = a.commitment_id where not a.live and a.import_session = ? and a.at < ?"
                    + LOCKED;
    private static final String ANY_IN_SESSION =
            "select a.commitment_id from commitment_alarm a where not a.live and a.import_session = ? and a.at < ? limit ?";

    private final Alarms alarms;

    Commitments(Alarms alarms) {
        this.alarms = alarms;
    }

    /** All commitments about a subject, oldest first; locked until the transaction ends. */
    public List<CommitmentRow> lockOf(UUID subject) {
        return find("subjectId = ?1 order by startedAt, id", subject).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .map(CommitmentEntity::row)
                .toList();
    }

    /**
     * Running commitments with a threshold that passed before a moment, the longest passed first; locked. What another process has
     * locked is left out: that process takes care of it. The rows are found past Hibernate, which would work out a plan for each look.
     *
     * @param session commitments of this import session, which runs by its watermark; null for those that run by the present
     */
    public List<CommitmentRow> lockPassed(@Nullable UUID session, Instant before, int most) {
        var ids = passed(session == null ? PASSED : PASSED_IN_SESSION, session, before, most);
        return getEntityManager().unwrap(Session.class).findMultiple(CommitmentEntity.class, ids).stream()
                .map(CommitmentEntity::row)
                .toList();
    }

    /** Whether a running commitment of an import session has a threshold that passed before a moment. */
    public boolean hasPassed(UUID session, Instant before) {
        return !passed(ANY_IN_SESSION, session, before, 1).isEmpty();
    }

    private List<UUID> passed(String sql, @Nullable UUID session, Instant before, int most) {
        return getEntityManager().unwrap(Session.class).doReturningWork(connection -> {
            try (var select = connection.prepareStatement(sql)) {
                var at = 1;
                if (session != null) {
                    select.setObject(at++, session);
                }
                select.setObject(at++, before.atOffset(ZoneOffset.UTC));
                select.setInt(at, most);
                var ids = new ArrayList<UUID>();
                try (var rows = select.executeQuery()) {
                    while (rows.next()) {
                        ids.add(rows.getObject(1, UUID.class));
                    }
                }
                return ids;
            }
        });
    }

    /** Writes commitments that were made. */
    public void make(
            List<Commitment> made, @Nullable UUID importSession, boolean live, Function<Commitment, WorkingTime> time) {
        var entities = new ArrayList<CommitmentEntity>();
        for (var commitment : made) {
            var entity = CommitmentEntity.made(commitment, importSession, TimeZoneData.version());
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
