package org.interdesk.kit.file;

import java.util.Map;
import org.interdesk.kit.problem.ProblemException;
import org.interdesk.kit.problem.ProblemType;

/** As many files as the process can hand out at once are on their way already. */
public class TooManyDeliveries extends ProblemException {

    static final ProblemType TOO_MANY_DELIVERIES =
            new ProblemType("too-many-deliveries", 503, "Too many files are on their way at the moment");

    TooManyDeliveries(int atOnce) {
        super(
                TOO_MANY_DELIVERIES,
                atOnce + " files are being handed out; ask again in a minute.",
                Map.of("retryAfterSeconds", 60));
    }
}
