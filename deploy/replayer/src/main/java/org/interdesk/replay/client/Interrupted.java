package org.interdesk.replay.client;

/** The user stopped the replay; what was answered is in the journal. */
public class Interrupted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Interrupted(Throwable cause) {
        super(cause);
    }
}
