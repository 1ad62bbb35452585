package org.interdesk.incident.component;

import java.util.Map;
import org.interdesk.kit.problem.ProblemException;
import org.interdesk.kit.problem.ProblemType;

/** The catalogue has an entry of this code already; change that one, or choose another code. */
public class ComponentExists extends ProblemException {

    static final ProblemType TYPE = new ProblemType("component-exists", 409, "The code of a component is taken");

    ComponentExists(String code) {
        super(TYPE, "The catalogue has a component " + code + ".", Map.of("code", code));
    }
}
