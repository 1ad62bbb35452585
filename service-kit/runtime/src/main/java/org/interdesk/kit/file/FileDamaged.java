package org.interdesk.kit.file;

import java.util.Map;
import org.interdesk.kit.problem.ProblemException;
import org.interdesk.kit.problem.ProblemType;

/**
 * What lies on the disk is not what was taken in: changed, cut or gone. It is not handed out. Taking the same file in once
 * more, or putting a backup in its place, heals it.
 */
public class FileDamaged extends ProblemException {

    static final ProblemType FILE_DAMAGED =
            new ProblemType("file-damaged", 500, "The stored file is not the one that was taken in");

    FileDamaged(String sha256) {
        super(
                FILE_DAMAGED,
                "The file is damaged in the store and is not handed out; the operator of the platform was told.",
                Map.of("sha256", sha256));
    }
}
