package org.interdesk.records.operator.model;

import org.interdesk.records.change.model.Move;
import org.interdesk.records.party.model.Duty;

/** Everything that can be done with a designation; {@link Operator#open} says when. */
public enum OperatorMove implements Move {
    NOTIFY("notification", Duty.EDITOR),
    REGISTER("registration", Duty.KEEPER),
    REFUSE("refusal", Duty.KEEPER),
    WITHDRAW("withdrawal", Duty.EDITOR),
    END("ending", Duty.EDITOR);

    private final String resource;
    private final Duty duty;

    OperatorMove(String resource, Duty duty) {
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
