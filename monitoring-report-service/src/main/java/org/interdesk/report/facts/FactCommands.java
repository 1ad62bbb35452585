package org.interdesk.report.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.interdesk.report.facts.store.CaseFacts;
import org.interdesk.report.facts.store.DisturbanceFacts;

/** Takes notice of what other services tell. An event that comes twice, or after a newer one, changes nothing. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FactCommands {

    private final CaseFacts cases;
    private final DisturbanceFacts disturbances;

    FactCommands(CaseFacts cases, DisturbanceFacts disturbances) {
        this.cases = cases;
        this.disturbances = disturbances;
    }

    public void about(CaseFact fact) {
        cases.keep(fact);
    }

    /** Notes a handover that was accepted; each offer once, however the case goes on. */
    public void handedOver(CaseFact fact, Instant at) {
        cases.keep(fact);
        CaseFact.Offer offer = fact.handover();
        if (offer != null) {
            cases.keepHandover(fact.ticketId(), offer, at);
        }
    }

    public void about(ClockFact fact) {
        cases.keep(fact);
    }

    public void about(IncidentFact fact) {
        disturbances.keep(fact);
    }

    public void about(WindowFact fact) {
        disturbances.keep(fact);
    }
}
