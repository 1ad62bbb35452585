package org.interdesk.incident.maintenance.model;

import org.interdesk.incident.change.model.Move;
import org.interdesk.incident.party.model.Duty;

/** Everything that a party can do with a maintenance window; {@link Window#open} says when. */
public enum WindowMove implements Move {
    CONSENT("consent", Duty.DESK),
    OBJECT("objection", Duty.DESK),
    CHANGE("change", Duty.DUTY_OFFICER),
    START("start", Duty.DUTY_OFFICER),
    COMPLETE("completion", Duty.DUTY_OFFICER),
    CANCEL("cancellation", Duty.DUTY_OFFICER),
    DECIDE("decision", Duty.COORDINATOR);

    private final String resource;
    private final Duty duty;

    WindowMove(String resource, Duty duty) {
        this.resource = resource;
        this.duty = duty;
    }

    @Override
    public String resource() {
        return resource;
    }

    @Override
    public Duty duty() {
        return duty;
    }
}
