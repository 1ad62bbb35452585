package org.interdesk.sla.agreement;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.interdesk.kit.identity.CurrentViewer;

/** Before the first event is consumed, the shipped agreements are published. */
@ApplicationScoped
public class AgreementStart {

    /** After the calendars that the desks work by. */
    private static final int EARLY = 20;

    private final AgreementCommands agreements;
    private final CurrentViewer viewer;

    AgreementStart(AgreementCommands agreements, CurrentViewer viewer) {
        this.agreements = agreements;
        this.viewer = viewer;
    }

    void onStart(@Observes @Priority(EARLY) StartupEvent start) {
        var shipped = ShippedAgreement.shipped();
        viewer.asSystem("sla.start", () -> agreements.publish(shipped.read(), shipped.desks()));
    }
}
