package org.interdesk.local;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Something that keeps the platform from running, said in one sentence that names the thing.
 *
 * <p>The sentence is all that a person at the terminal gets to see, together with the last lines of the log if there is one;
 * so it says what is wrong and what to do.
 */
public class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Path log;

    public Failure(String sentence) {
        this(sentence, null, null);
    }

    public Failure(String sentence, @Nullable Path log) {
        this(sentence, log, null);
    }

    public Failure(String sentence, @Nullable Path log, @Nullable Throwable cause) {
        super(sentence, cause);
        this.log = log;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** The file that tells more, or null if there is none. */
    public @Nullable Path log() {
        return log;
    }
}
