package org.interdesk.kit.file;

import java.util.Map;
import org.interdesk.kit.problem.ProblemException;
import org.interdesk.kit.problem.ProblemType;

/** The wanted range lies behind the end of the file. */
public class RangeNotSatisfiable extends ProblemException {

    static final ProblemType RANGE_NOT_SATISFIABLE =
            new ProblemType("range-not-satisfiable", 416, "No byte of the file lies in the wanted range");

    private final long size;

    RangeNotSatisfiable(long size) {
        super(RANGE_NOT_SATISFIABLE, "The file has " + size + " bytes.", Map.of("size", size));
        this.size = size;
    }

    long size() {
        return size;
    }
}
