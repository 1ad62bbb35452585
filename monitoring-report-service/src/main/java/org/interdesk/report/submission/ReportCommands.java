package org.interdesk.report.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.interdesk.kit.id.UuidV7;
import org.interdesk.kit.identity.Viewer;
import org.interdesk.kit.problem.FieldError;
import org.interdesk.kit.problem.InvalidRequest;
import org.interdesk.kit.time.Now;
import org.interdesk.report.facts.PrefillQueries;
import org.interdesk.report.form.model.Form;
import org.interdesk.report.submission.model.Content;
import org.interdesk.report.submission.model.ContentRules;
import org.interdesk.report.submission.model.Measured;
import org.interdesk.report.submission.model.ReportMove;
import org.interdesk.report.submission.store.ReportEntity;
import org.interdesk.report.submission.store.RevisionEntity;
import org.interdesk.report.submission.store.Revisions;
import org.jspecify.annotations.Nullable;

/** What a party does with its report. */
@ApplicationScoped
@Transactional
public class ReportCommands {

    private final Handling handling;
    private final Revisions revisions;
    private final ReportQueries queries;
    private final PrefillQueries prefills;
    private final Now now;

    ReportCommands(Handling handling, Revisions revisions, ReportQueries queries, PrefillQueries prefills, Now now) {
        this.handling = handling;
        this.revisions = revisions;
        this.queries = queries;
        this.prefills = prefills;
        this.now = now;
    }

    /** Replaces all that the present revision says. */
    public ReportView fillIn(String number, Call call, Content entered) {
        return handling.change(number, call, ReportMove.FILL_IN, "filled-in", (report, moment, by) -> {
            say(report, entered, by);
            return Map.of("missing", report.status().missing().size());
        });
    }

    /** Works out the prefill anew; what somebody entered stays. */
    public ReportView prefill(String number, Call call) {
        return handling.change(number, call, ReportMove.PREFILL, "prefilled", (report, moment, by) -> {
            ReportStatus status = report.status();
            Form form = queries.form(status);
            RevisionEntity revision = present(report);
            Content fresh = Prefilling.content(prefills.prefill(status.month(), status.party(), form), form);
            keep(report, revision, revision.content().refreshedBy(fresh), by);
            return Map.of();
        });
    }

    /** Gives the present revision to the approver. */
    public ReportView submit(String number, Call call) {
        return handling.change(number, call, ReportMove.SUBMIT, "submitted-for-approval", (report, moment, by) -> {
            requireComplete(report);
            present(report).submit(moment.at(), by.subject(), by.name());
            report.goToApprover();
            return Map.of();
        });
    }

    /** Gives the present revision back to be filled in further; who does that reads the reason in it. */
    public ReportView sendBack(String number, Call call, String reason) {
        return handling.change(number, call, ReportMove.SEND_BACK, "sent-back", (report, moment, by) -> {
            present(report).sendBack(new SentBack(moment.at(), by.name(), reason));
            report.goBack();
            return Map.of("reason", reason);
        });
    }

    /**
     * Approves the present revision, which hands it in.
     *
     * @throws FourEyes if the viewer has worked on it
     */
    public ReportView approve(String number, Call call) {
        return handling.change(number, call, ReportMove.APPROVE, "handed-in", (report, moment, by) -> {
            RevisionEntity revision = present(report);
            if (revision.editors().contains(by.subject())) {
                throw new FourEyes();
            }
            requireComplete(report);
            revision.handIn(moment.at(), by.name(), false);
            report.handIn(moment.at());
            return Map.of("machine", false);
        });
    }

    /**
     * Hands in by machine: the party's own system has filled in and approved.
     *
     * @param entered replaces all that the present revision says; null hands it in as it is
     */
    public ReportView handIn(String number, Call call, @Nullable Content entered) {
        return handling.change(number, call, ReportMove.HAND_IN, "handed-in", (report, moment, by) -> {
            if (entered != null) {
                say(report, entered, by);
            }
            requireComplete(report);
            RevisionEntity revision = present(report);
            revision.submit(moment.at(), by.subject(), by.name());
            revision.handIn(moment.at(), by.name(), true);
            report.handIn(moment.at());
            return Map.of("machine", true);
        });
    }

    /** Begins the next revision of an accepted report; the accepted one counts until the next is accepted. */
    public ReportView correct(String number, Call call, String reason) {
        return handling.change(number, call, ReportMove.CORRECT, "correction-started", (report, moment, by) -> {
            beginNext(report, present(report).content(), reason);
            return Map.of("reason", reason);
        });
    }

    /** Begins the next revision with what an earlier one says. */
    void beginNext(ReportEntity report, Content content, String reason) {
        report.beginNextRevision();
        ReportStatus status = report.status();
        revisions.persist(RevisionEntity.begun(
                UuidV7.at(now.instant()), status.id(), status.revision(), status.party(), content, reason));
    }

    private void say(ReportEntity report, Content entered, Viewer by) {
        ReportStatus status = report.status();
        List<Instant> midnights = queries.midnights(status);
        Map<String, String> flaws = new TreeMap<>(ContentRules.flaws(
                entered, queries.form(status), midnights.get(0), midnights.get(midnights.size() - 1)));
        if (!flaws.isEmpty()) {
            throw new InvalidRequest(
                    "Some figures do not fit the form.",
                    flaws.entrySet().stream()
                            .map(flaw -> new FieldError(flaw.getKey(), flaw.getValue()))
                            .toList());
        }
        RevisionEntity revision = present(report);
        keep(report, revision, revision.content().replacedBy(entered), by);
    }

    private void keep(ReportEntity report, RevisionEntity revision, Content content, Viewer by) {
        ReportStatus status = report.status();
        Form form = queries.form(status);
        revision.say(content, by.subject());
        boolean below = Measured.of(content, form, queries.midnights(status)).isSomeBelowTarget();
        report.lacks(ContentRules.missing(content, form, below));
    }

    private static void requireComplete(ReportEntity report) {
        List<String> missing = report.status().missing();
        if (!missing.isEmpty()) {
            throw new ReportIncomplete(missing);
        }
    }

    private RevisionEntity present(ReportEntity report) {
        ReportStatus status = report.status();
        return revisions
                .of(status.id(), status.revision())
                .orElseThrow(() -> new IllegalStateException("a report without its revision " + status.revision()));
    }
}
