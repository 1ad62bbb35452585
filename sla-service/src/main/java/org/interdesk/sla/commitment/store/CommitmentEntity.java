package org.interdesk.sla.commitment.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.interdesk.sla.agreement.model.Target.DayAfter;
import org.interdesk.sla.calendar.model.WorkingTime;
import org.interdesk.sla.commitment.model.Clock;
import org.interdesk.sla.commitment.model.Commitment;
import org.interdesk.sla.commitment.model.Subject;
import org.jspecify.annotations.Nullable;

/** A commitment's row: the parts of its clock, and what queries need of it. */
@Entity
@Table(name = "commitment")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class CommitmentEntity {

    @Id
    UUID id;

    @Column(name = "subject_id")
    UUID subjectId;

    @Column(name = "subject_type")
    String subjectType;

    String number;

    String kind;

    String party;

    String occasion;

    @Nullable
    String priority;

    @Column(name = "original_priority")
    @Nullable
    String originalPriority;

    String calendar;

    @Column(name = "calendar_version")
    int calendarVersion;

    @Column(name = "counted_month")
    @Nullable
    String countedMonth;

    @Column(name = "counted_day")
    @Nullable
    Integer countedDay;

    String tzdata;

    String state;

    @Column(name = "started_at")
    Instant startedAt;

    @Column(name = "since_at")
    @Nullable
    Instant sinceAt;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    @Column(name = "due_at")
    Instant dueAt;

    @Column(name = "breached_at")
    @Nullable
    Instant breachedAt;

    @Column(name = "target_seconds")
    long targetSeconds;

    @Column(name = "target_version")
    int targetVersion;

    @Column(name = "used_seconds")
    long usedSeconds;

    @Column(name = "paused_seconds")
    long pausedSeconds;

    @Column(name = "passed_percent")
    int passedPercent;

    String thresholds;

    @ColumnTransformer(write = "?::jsonb")
    String pauses;

    @Column(name = "import_session")
    @Nullable
    UUID importSession;

    boolean live;

    long version;

    @Version
    int revision;

    CommitmentEntity() {}

    /** Writes what never changes of a commitment. */
    static CommitmentEntity made(Commitment commitment, @Nullable UUID importSession, String tzdata) {
        var entity = new CommitmentEntity();
        entity.id = commitment.id();
        entity.subjectId = commitment.subject().id();
        entity.subjectType = commitment.subject().type();
        entity.number = commitment.subject().number();
        entity.kind = commitment.kind();
        entity.party = commitment.party();
        entity.occasion = commitment.occasion();
        entity.originalPriority = commitment.originalPriority();
        var day = commitment.day();
        if (day != null) {
            entity.countedMonth = day.month().toString();
            entity.countedDay = day.number();
        }
        entity.importSession = importSession;
        entity.tzdata = tzdata;
        return entity;
    }

    /** Writes what a change has brought about. */
    void keep(Commitment commitment) {
        priority = commitment.priority();
        calendar = commitment.calendar();
        calendarVersion = commitment.calendarVersion();
        pauses = PauseDocuments.write(commitment.pauses());
        version = commitment.version();
        ClockColumns.write(commitment.clock(), this);
    }

    /** When the next threshold is reached; null while there is none to reach. */
    Alarms.@Nullable Alarm alarm(WorkingTime time) {
        var mark = ClockColumns.read(this) instanceof Clock.Running running ? running.nextMark(time) : null;
        return mark == null ? null : new Alarms.Alarm(id, mark.at(), importSession, live);
    }

    Commitment commitment() {
        return new Commitment(
                id,
                new Subject(subjectId, subjectType, number),
                kind,
                party,
                occasion,
                priority,
                originalPriority,
                calendar,
                calendarVersion,
                day(),
                ClockColumns.read(this),
                PauseDocuments.read(pauses),
                version);
    }

    private @Nullable DayAfter day() {
        return countedMonth == null || countedDay == null
                ? null
                : new DayAfter(YearMonth.parse(countedMonth), countedDay);
    }

    CommitmentRow row() {
        return new CommitmentRow(commitment(), tzdata, importSession, live);
    }
}
