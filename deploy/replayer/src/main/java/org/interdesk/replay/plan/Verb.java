package org.interdesk.replay.plan;

/**
 * The changes of a case that the gateway's REST API offers and a history needs.
 *
 * <p>{@code path} is the resource below {@code /api/v1}; {@code {number}} and {@code {handover}} are filled in when the
 * call is made.
 */
public enum Verb {
    REGISTER("/tickets"),
    ACCEPT("/tickets/{number}/acceptance"),
    ASSIGN("/tickets/{number}/assignment"),
    RETURN_TO_QUEUE("/tickets/{number}/queue-return"),
    WAIT("/tickets/{number}/waiting"),
    RESUME("/tickets/{number}/resumption"),
    OFFER("/tickets/{number}/handovers"),
    ACCEPT_OFFER("/tickets/{number}/acceptance"),
    REJECT_OFFER("/tickets/{number}/handovers/{handover}/rejection"),
    WITHDRAW_OFFER("/tickets/{number}/handovers/{handover}/withdrawal"),
    NOTE("/tickets/{number}/messages"),
    RESOLVE("/tickets/{number}/resolution"),
    CONFIRM("/tickets/{number}/confirmation"),
    REOPEN("/tickets/{number}/reopening"),
    CANCEL("/tickets/{number}/cancellation");

    private final String path;

    Verb(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }
}
