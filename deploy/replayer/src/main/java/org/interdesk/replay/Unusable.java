package org.interdesk.replay;

import org.jspecify.annotations.Nullable;

/** Something the user gave, or the platform as it is, cannot be worked with; the message is for the user. */
public class Unusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unusable(String message) {
        this(message, null);
    }

    public Unusable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
