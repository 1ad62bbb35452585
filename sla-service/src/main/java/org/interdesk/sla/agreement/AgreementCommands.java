package org.interdesk.sla.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.interdesk.kit.time.Now;
import org.interdesk.sla.agreement.model.Agreement;
import org.interdesk.sla.agreement.model.DeskCalendar;
import org.interdesk.sla.agreement.store.DeskCalendars;
import org.interdesk.sla.agreement.store.PublishedAgreements;

/** Publishing agreements. */
@ApplicationScoped
@Transactional
public class AgreementCommands {

    private final PublishedAgreements agreements;
    private final DeskCalendars desks;
    private final Now now;

    AgreementCommands(PublishedAgreements agreements, DeskCalendars desks, Now now) {
        this.agreements = agreements;
        this.desks = desks;
        this.now = now;
    }

    /** Publishes what is not published yet; what is stays as it is. */
    public void publish(List<Agreement> shipped, List<DeskCalendar> calendars) {
        agreements.lockPublishing();
        shipped.forEach(agreement -> agreements.publish(agreement, now.instant()));
        calendars.forEach(desks::publish);
    }
}
