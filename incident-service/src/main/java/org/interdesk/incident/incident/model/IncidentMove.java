package org.interdesk.incident.incident.model;

import org.interdesk.incident.change.model.Move;
import org.interdesk.incident.party.model.Duty;

/** Everything that a party can do with an incident; {@link Incident#open} says when. */
public enum IncidentMove implements Move {
    POST_UPDATE("updates", Duty.DESK),
    PROGRESS("progress", Duty.DUTY_OFFICER),
    RESOLVE("resolution", Duty.DUTY_OFFICER),
    REOPEN("reopening", Duty.DUTY_OFFICER),
    REASSESS("assessment", Duty.DUTY_OFFICER),
    RESCOPE("scope", Duty.DUTY_OFFICER),
    NOTE_OWN_NUMBER("own-number", Duty.DESK),
    READ("reading", Duty.DESK),
    ACKNOWLEDGE("acknowledgement", Duty.DESK),
    NOTE_PHONE_CALL("phone-calls", Duty.DUTY_OFFICER);

    private final String resource;
    private final Duty duty;

    IncidentMove(String resource, Duty duty) {
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
