package org.interdesk.kit.inbox;

/** A record that is no event, or whose data does not fit: it will not get better by trying again. */
public class UnreadableEvent extends RuntimeException {

    public UnreadableEvent(String message) {
        super(message);
    }

    public UnreadableEvent(String message, Throwable cause) {
        super(message + ": " + cause.getMessage(), cause);
    }
}
