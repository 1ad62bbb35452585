package org.interdesk.replay.source;

/** The file is not a history that can be replayed; the message names the line and what is wrong with it. */
public class UnreadableHistory extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableHistory(String message, Throwable cause) {
        super(message, cause);
    }
}
