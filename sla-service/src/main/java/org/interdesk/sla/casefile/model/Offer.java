package org.interdesk.sla.casefile.model;

/**
 * The latest offer to hand a case over.
 *
 * @param state OFFERED, ACCEPTED, REJECTED, WITHDRAWN or TIMED_OUT
 */
public record Offer(String id, String from, String to, String state) {

    public boolean isOpen() {
        return state.equals("OFFERED");
    }

    public boolean isAccepted() {
        return state.equals("ACCEPTED");
    }

    public boolean isTimedOut() {
        return state.equals("TIMED_OUT");
    }
}
