package org.interdesk.report.submission.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;
import org.interdesk.report.submission.ReportStatus;
import org.interdesk.report.submission.model.ReportState;
import org.jspecify.annotations.Nullable;

/** The row of a report. Whoever changes it has locked it. */
@Entity
@DynamicUpdate
@Table(name = "report")
@SuppressWarnings("NullAway.Init")
public class ReportEntity {

    @Id
    UUID id;

    @Column(updatable = false)
    String number;

    @Column(updatable = false)
    String month;

    @Column(updatable = false)
    String party;

    String state;

    int revision;

    @Nullable
    Integer acceptedRevision;

    @Column(updatable = false)
    int commonForm;

    @Nullable
    @Column(updatable = false)
    Integer ownForm;

    @ColumnTransformer(write = "?::jsonb")
    String missing;

    @Column(updatable = false)
    Instant openedAt;

    @Nullable
    Instant firstHandedInAt;

    @Nullable
    Instant handedInAt;

    @Nullable
    Instant decidedAt;

    Instant lastAt;

    Instant changedAt;

    @Nullable
    @Column(updatable = false)
    UUID importSession;

    long version;

    protected ReportEntity() {}

    public static ReportEntity of(ReportStatus opened) {
        ReportEntity row = new ReportEntity();
        row.id = opened.id();
        row.number = opened.number();
        row.month = opened.month().toString();
        row.party = opened.party();
        row.state = opened.state().name();
        row.revision = opened.revision();
        row.commonForm = opened.commonForm();
        row.ownForm = opened.ownForm();
        row.missing = Documents.write(opened.missing());
        row.openedAt = opened.openedAt();
        row.lastAt = opened.lastAt();
        row.changedAt = opened.changedAt();
        row.importSession = opened.importSession();
        row.version = opened.version();
        return row;
    }

    public ReportStatus status() {
        return new ReportStatus(
                id,
                number,
                YearMonth.parse(month),
                party,
                ReportState.valueOf(state),
                revision,
                acceptedRevision == null ? 0 : acceptedRevision,
                commonForm,
                ownForm,
                Documents.names(missing),
                openedAt,
                firstHandedInAt,
                handedInAt,
                decidedAt,
                lastAt,
                changedAt,
                importSession,
                version);
    }

    /** Counts one more thing that happened. */
    public void happened(Instant at, Instant receivedAt) {
        lastAt = at;
        changedAt = receivedAt;
        version++;
    }

    public void lacks(List<String> keys) {
        missing = Documents.write(keys);
    }

    public void goToApprover() {
        become(ReportState.WITH_APPROVER);
    }

    public void goBack() {
        become(ReportState.whileFilledIn(revision, acceptedRevision == null ? 0 : acceptedRevision));
    }

    public void handIn(Instant at) {
        become(ReportState.HANDED_IN);
        handedInAt = at;
        firstHandedInAt = firstHandedInAt == null ? at : firstHandedInAt;
    }

    public void accept(Instant at) {
        become(ReportState.ACCEPTED);
        acceptedRevision = revision;
        decidedAt = at;
    }

    /** The next revision is filled in; the present one stays as it was handed in. */
    public void beginNextRevision() {
        revision++;
        goBack();
    }

    public void decidedAt(Instant at) {
        decidedAt = at;
    }

    private void become(ReportState next) {
        state = next.name();
    }
}
