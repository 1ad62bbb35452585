package org.interdesk.registry.release;

import java.util.Map;
import org.interdesk.kit.problem.ProblemException;
import org.interdesk.kit.problem.ProblemType;

/** The draft has a file of this name with another content, role or signed file. Remove it before sending its successor. */
public class FileExists extends ProblemException {

    static final ProblemType FILE_EXISTS =
            new ProblemType("file-exists", 409, "The draft has another file of this name");

    FileExists(String name) {
        super(FILE_EXISTS, "Remove the file " + name + " first, or choose another name.", Map.of("name", name));
    }
}
