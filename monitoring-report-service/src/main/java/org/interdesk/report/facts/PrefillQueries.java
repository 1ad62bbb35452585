package org.interdesk.report.facts;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.report.facts.model.Disturbances;
import org.interdesk.report.facts.model.Prefill;
import org.interdesk.report.facts.store.CaseFacts;
import org.interdesk.report.facts.store.DisturbanceFacts;
import org.interdesk.report.form.FormQueries;
import org.interdesk.report.form.model.Form;
import org.interdesk.report.party.MonthSpan;
import org.interdesk.report.party.Parties;

/**
 * Works out what the platform knows of a party's month.
 *
 * <p>Reads as a system identity in a transaction of its own, because whoever opens a month for all parties, the Commission, may
 * not read their facts; what is worked out goes into the party's draft and nowhere else.
 */
@ApplicationScoped
public class PrefillQueries {

    static final String IDENTITY = "report.prefill";

    private final CaseFacts cases;
    private final DisturbanceFacts disturbances;
    private final FormQueries forms;
    private final Parties parties;
    private final CurrentViewer viewer;

    PrefillQueries(
            CaseFacts cases, DisturbanceFacts disturbances, FormQueries forms, Parties parties, CurrentViewer viewer) {
        this.cases = cases;
        this.disturbances = disturbances;
        this.forms = forms;
        this.parties = parties;
        this.viewer = viewer;
    }

    /** Works out what a form asks for. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Prefill prefill(YearMonth month, String party, Form form) {
        return viewer.asSystem(IDENTITY, () -> QuarkusTransaction.requiringNew().call(() -> read(month, party, form)));
    }

    /** Works out what the form in force asks of the viewer's own party; the month need not be opened, or over. */
    @Transactional
    public Prefill mine(YearMonth month) {
        String party = parties.require("party", viewer.get().actingParty());
        return prefill(month, party, forms.inForce(month, party).form());
    }

    private Prefill read(YearMonth month, String party, Form form) {
        MonthSpan span = parties.span(month, party);
        return Prefill.of(
                form,
                party,
                cases.counts(party, span.from(), span.to()),
                new Disturbances(
                        span.from(),
                        span.to(),
                        disturbances.incidents(party, span.from(), span.to()),
                        disturbances.windows(party, span.from(), span.to())));
    }
}
