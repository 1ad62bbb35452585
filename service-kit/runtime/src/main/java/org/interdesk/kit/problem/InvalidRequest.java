package org.interdesk.kit.problem;

import java.util.List;
import java.util.Map;

/** The request cannot be understood as it stands; nothing was changed. */
public class InvalidRequest extends ProblemException {

    public InvalidRequest(String detail, List<FieldError> errors) {
        super(ProblemTypes.INVALID_REQUEST, detail, errors.isEmpty() ? Map.of() : Map.of("errors", errors));
    }

    public InvalidRequest(String pointer, String detail) {
        this(detail, List.of(new FieldError(pointer, detail)));
    }
}
