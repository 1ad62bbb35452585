package org.interdesk.kit.identity;

import java.util.Map;
import org.interdesk.kit.problem.ProblemException;
import org.interdesk.kit.problem.ProblemType;

/** The token names no party, or several, so it is unknown in whose name the caller acts. */
public class PartyNotChosen extends ProblemException {

    public static final ProblemType TYPE = new ProblemType("party-not-chosen", 403, "No party to act for");

    PartyNotChosen() {
        super(TYPE, "The token must name exactly one party in the claim 'party'.", Map.of());
    }
}
