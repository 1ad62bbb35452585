package org.interdesk.kit.file;

import java.util.Map;
import org.interdesk.kit.problem.ProblemException;
import org.interdesk.kit.problem.ProblemType;

/** The connection ended before the file did. Nothing of it was kept. */
public class UploadBrokenOff extends ProblemException {

    static final ProblemType UPLOAD_BROKEN_OFF =
            new ProblemType("upload-broken-off", 400, "The file did not arrive as a whole");

    UploadBrokenOff(long arrived) {
        super(
                UPLOAD_BROKEN_OFF,
                "Only " + arrived + " bytes arrived; send the file again.",
                Map.of("arrived", arrived));
    }
}
