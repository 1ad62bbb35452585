package org.interdesk.incident.component;

import java.util.Map;
import org.interdesk.kit.problem.ProblemException;
import org.interdesk.kit.problem.ProblemTypes;

/** A component of another party is changed by that party or by the Commission. */
public class ForeignComponent extends ProblemException {

    ForeignComponent(String owner) {
        super(
                ProblemTypes.FORBIDDEN,
                "Only " + owner + " and the Commission keep this entry of the catalogue.",
                Map.of("owner", owner));
    }
}
