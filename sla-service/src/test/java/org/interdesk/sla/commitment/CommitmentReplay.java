package org.interdesk.sla.commitment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.sla.agreement.AgreementQueries;
import org.interdesk.sla.calendar.CalendarQueries;
import org.interdesk.sla.casefile.model.TicketFact;
import org.interdesk.sla.commitment.model.CaseClocks;
import org.interdesk.sla.commitment.model.ClockRules;
import org.interdesk.sla.commitment.model.Commitment;
import org.interdesk.sla.commitment.store.CommitmentRow;
import org.interdesk.sla.commitment.store.Commitments;

/** Works the clocks of a case out again from its facts, with the rules and the data of the service but not its tables. */
@ApplicationScoped
public class CommitmentReplay {

    private final Commitments commitments;
    private final AgreementQueries agreements;
    private final CalendarQueries calendars;
    private final CurrentViewer viewer;

    CommitmentReplay(
            Commitments commitments, AgreementQueries agreements, CalendarQueries calendars, CurrentViewer viewer) {
        this.commitments = commitments;
        this.agreements = agreements;
        this.calendars = calendars;
        this.viewer = viewer;
    }

    /** What the running accumulation has come to. */
    public List<Commitment> stored(UUID ticketId) {
        return viewer.asSystem(
                "sla.commitment",
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> commitments.lockOf(ticketId).stream()
                                .map(CommitmentRow::commitment)
                                .toList()));
    }

    /** What a history comes to. */
    public List<Commitment> replayed(List<TicketFact> history) {
        var clocks = List.<Commitment>of();
        TicketFact before = null;
        for (var fact : history) {
            var now = new CaseClocks(clocks, CaseTerms.of(fact, agreements.arrangements(), calendars));
            ClockRules.apply(now, before, fact);
            clocks = now.commitments();
            before = fact;
        }
        return clocks;
    }
}
