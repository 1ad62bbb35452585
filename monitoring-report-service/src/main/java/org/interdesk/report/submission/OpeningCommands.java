package org.interdesk.report.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.interdesk.kit.id.UuidV7;
import org.interdesk.report.exchange.Moments.Moment;
import org.interdesk.report.facts.PrefillQueries;
import org.interdesk.report.form.FormInForce;
import org.interdesk.report.form.FormQueries;
import org.interdesk.report.party.Parties;
import org.interdesk.report.submission.model.Content;
import org.interdesk.report.submission.model.ContentRules;
import org.interdesk.report.submission.model.Measured;
import org.interdesk.report.submission.model.ReportNumber;
import org.interdesk.report.submission.model.ReportState;
import org.interdesk.report.submission.store.ReportEntity;
import org.interdesk.report.submission.store.Reports;
import org.interdesk.report.submission.store.RevisionEntity;
import org.interdesk.report.submission.store.Revisions;
import org.jspecify.annotations.Nullable;

/** Opening the reports of a month, each prefilled with what is known by then. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OpeningCommands {

    private final Reports reports;
    private final Revisions revisions;
    private final PrefillQueries prefills;
    private final FormQueries forms;
    private final Parties parties;
    private final Chronicle chronicle;

    OpeningCommands(
            Reports reports,
            Revisions revisions,
            PrefillQueries prefills,
            FormQueries forms,
            Parties parties,
            Chronicle chronicle) {
        this.reports = reports;
        this.revisions = revisions;
        this.prefills = prefills;
        this.forms = forms;
        this.parties = parties;
        this.chronicle = chronicle;
    }

    /** Opens the report of a party for a month that has none. */
    public void open(YearMonth month, String party, Moment moment, @Nullable UUID importSession) {
        FormInForce form = forms.inForce(month, party);
        Content content = Prefilling.content(prefills.prefill(month, party, form.form()), form.form());
        boolean below = Measured.of(
                        content, form.form(), parties.span(month, party).midnights())
                .isSomeBelowTarget();
        ReportStatus opened = new ReportStatus(
                UuidV7.at(moment.receivedAt()),
                ReportNumber.of(month, party),
                month,
                party,
                ReportState.DRAFT,
                1,
                0,
                form.common(),
                form.own(),
                ContentRules.missing(content, form.form(), below),
                moment.at(),
                null,
                null,
                null,
                moment.at(),
                moment.receivedAt(),
                importSession,
                1);
        reports.persist(ReportEntity.of(opened));
        revisions.persist(RevisionEntity.begun(UuidV7.at(moment.receivedAt()), opened.id(), 1, party, content, null));
        reports.flush();
        chronicle.write("opened", opened, moment, Map.of());
    }
}
