package org.interdesk.kit.problem;

import java.util.Map;

/** The body passes the limit for its media type; it was not read to the end. */
public class PayloadTooLarge extends ProblemException {

    public PayloadTooLarge(long limit) {
        super(ProblemTypes.PAYLOAD_TOO_LARGE, "At most " + limit + " bytes are accepted.", Map.of("limit", limit));
    }
}
