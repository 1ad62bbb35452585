package org.interdesk.records.contact.model;

import org.interdesk.records.change.model.Move;
import org.interdesk.records.party.model.Duty;

/** Everything that can be done with a letter; {@link Letter#open} says when. */
public enum LetterMove implements Move {
    PUBLISH("publication", Duty.KEEPER),
    REFUSE("refusal", Duty.KEEPER),
    WITHDRAW("withdrawal", Duty.EDITOR);

    private final String resource;
    private final Duty duty;

    LetterMove(String resource, Duty duty) {
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
