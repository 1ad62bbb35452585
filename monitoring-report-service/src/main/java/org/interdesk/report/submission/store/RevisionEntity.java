package org.interdesk.report.submission.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;
import org.interdesk.report.submission.Revision;
import org.interdesk.report.submission.SentBack;
import org.interdesk.report.submission.model.Content;
import org.interdesk.report.submission.model.Remarks;
import org.jspecify.annotations.Nullable;

/** The row of a revision. Whoever changes it has locked its report. */
@Entity
@DynamicUpdate
@Table(name = "report_revision")
@SuppressWarnings("NullAway.Init")
public class RevisionEntity {

    @Id
    UUID id;

    @Column(updatable = false)
    UUID report;

    @Column(updatable = false)
    int revision;

    @Column(updatable = false)
    String party;

    @ColumnTransformer(write = "?::jsonb")
    String content;

    @ColumnTransformer(write = "?::jsonb")
    String editors;

    @Nullable
    String reason;

    @Nullable
    Instant sentBackAt;

    @Nullable
    String sentBackBy;

    @Nullable
    String sentBackReason;

    @Nullable
    Instant submittedAt;

    @Nullable
    String submittedBy;

    @Nullable
    Instant handedInAt;

    @Nullable
    String handedInBy;

    boolean machine;

    @Nullable
    String decision;

    @Nullable
    Instant decidedAt;

    @Nullable
    String decidedBy;

    @Nullable
    String remarks;

    @Nullable
    @ColumnTransformer(write = "?::jsonb")
    String fieldRemarks;

    protected RevisionEntity() {}

    /** Begins a revision that nobody has worked on. */
    public static RevisionEntity begun(
            UUID id, UUID report, int revision, String party, Content content, @Nullable String reason) {
        RevisionEntity row = new RevisionEntity();
        row.id = id;
        row.report = report;
        row.revision = revision;
        row.party = party;
        row.content = Documents.write(content);
        row.editors = Documents.write(Set.of());
        row.reason = reason;
        return row;
    }

    public Revision revision() {
        return new Revision(
                report,
                revision,
                content(),
                editors(),
                reason,
                sentBack(),
                submittedAt,
                submittedBy,
                handedInAt,
                handedInBy,
                machine,
                decision,
                decidedAt,
                decidedBy,
                remarks == null ? null : new Remarks(remarks, Documents.texts(fieldRemarks)));
    }

    private @Nullable SentBack sentBack() {
        return sentBackAt == null || sentBackBy == null || sentBackReason == null
                ? null
                : new SentBack(sentBackAt, sentBackBy, sentBackReason);
    }

    public Content content() {
        return Documents.content(content);
    }

    public Set<String> editors() {
        return new TreeSet<>(Documents.names(editors));
    }

    public void say(Content said, String subject) {
        content = Documents.write(said);
        workedOnBy(subject);
    }

    public void submit(Instant at, String subject, String name) {
        submittedAt = at;
        submittedBy = name;
        sentBackAt = null;
        sentBackBy = null;
        sentBackReason = null;
        workedOnBy(subject);
    }

    /** Gives it back to be filled in further; that it was submitted stays on record until it is again. */
    public void sendBack(SentBack what) {
        sentBackAt = what.at();
        sentBackBy = what.by();
        sentBackReason = what.reason();
    }

    public void handIn(Instant at, String name, boolean byMachine) {
        handedInAt = at;
        handedInBy = name;
        machine = byMachine;
    }

    public void decide(String outcome, Instant at, String name, @Nullable Remarks said) {
        decision = outcome;
        decidedAt = at;
        decidedBy = name;
        if (said != null) {
            remarks = said.text();
            fieldRemarks = Documents.write(said.fields());
        }
    }

    private void workedOnBy(String subject) {
        Set<String> all = editors();
        all.add(subject);
        editors = Documents.write(all);
    }
}
