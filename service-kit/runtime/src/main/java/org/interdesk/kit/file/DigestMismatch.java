package org.interdesk.kit.file;

import java.util.Map;
import org.interdesk.kit.problem.ProblemException;
import org.interdesk.kit.problem.ProblemType;

/** What arrived is not what was announced: another checksum, or another length. It was not kept. */
public class DigestMismatch extends ProblemException {

    static final ProblemType DIGEST_MISMATCH =
            new ProblemType("digest-mismatch", 422, "What arrived is not what was announced");

    DigestMismatch(String announced, String arrived) {
        super(
                DIGEST_MISMATCH,
                "The file arrived with the checksum " + arrived + "; send it again.",
                Map.of("announced", announced, "arrived", arrived));
    }

    DigestMismatch(long announced, long arrived) {
        super(
                DIGEST_MISMATCH,
                arrived + " bytes arrived of " + announced + " announced; send the file again.",
                Map.of("announced", announced, "arrived", arrived));
    }
}
