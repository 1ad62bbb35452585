package org.interdesk.registry.adoption;

import java.util.Map;
import org.interdesk.kit.problem.ProblemException;
import org.interdesk.kit.problem.ProblemType;
import org.interdesk.registry.adoption.model.Stage;
import org.jspecify.annotations.Nullable;

/** The stage does not follow where the environment stands, or the release was withdrawn before it could begin. */
public class AdoptionNotOpen extends ProblemException {

    static final ProblemType ADOPTION_NOT_OPEN =
            new ProblemType("adoption-not-open", 409, "The environment cannot take this step");

    private AdoptionNotOpen(String detail, Map<String, Object> extensions) {
        super(ADOPTION_NOT_OPEN, detail, extensions);
    }

    static AdoptionNotOpen after(@Nullable Stage present, Stage wanted) {
        String stands = present == null ? "NONE" : present.name();
        return new AdoptionNotOpen(
                wanted + " cannot follow " + stands + " in this environment.", Map.of("stage", stands));
    }

    static AdoptionNotOpen withdrawn() {
        return new AdoptionNotOpen("The release was withdrawn before that.", Map.of());
    }
}
