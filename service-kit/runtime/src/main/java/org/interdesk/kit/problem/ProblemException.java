package org.interdesk.kit.problem;

import java.util.Map;

/**
 * A refusal that the caller can understand and act on.
 *
 * <p>It is rendered as a problem document, rolls the transaction back, and is no error of the service: it carries no stack
 * trace and is not logged above INFO.
 */
public abstract class ProblemException extends RuntimeException {

    private final transient ProblemType type;
    private final transient Map<String, Object> extensions;

    /**
     * @param detail what happened this time and what the caller can do; shown to the caller
     * @param extensions further members of the document, by name
     */
    protected ProblemException(ProblemType type, String detail, Map<String, Object> extensions) {
        super(detail, null, false, false);
        this.type = type;
        this.extensions = Map.copyOf(extensions);
    }

    public ProblemType type() {
        return type;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    public Map<String, Object> extensions() {
        return extensions;
    }
}
