package org.interdesk.kit.file;

import java.util.Map;
import org.interdesk.kit.problem.ProblemException;
import org.interdesk.kit.problem.ProblemType;

/** The disk has no room for the file. An operator has to make some; sending it again before that is of no use. */
public class StorageFull extends ProblemException {

    static final ProblemType STORAGE_FULL = new ProblemType("storage-full", 507, "There is no room for the file");

    StorageFull() {
        super(STORAGE_FULL, "The disk is nearly full; the operator of the platform was told.", Map.of());
    }
}
