package org.interdesk.records.party;

import java.util.Map;
import org.interdesk.kit.problem.ProblemException;
import org.interdesk.kit.problem.ProblemTypes;

/** For another party only the Commission's directory editor enters something, from that party's letter. */
public class ForeignParty extends ProblemException {

    public ForeignParty(String party) {
        super(
                ProblemTypes.FORBIDDEN,
                "Only the desk lead and the directory editors of " + party + " and of the Commission enter this.",
                Map.of("party", party));
    }
}
