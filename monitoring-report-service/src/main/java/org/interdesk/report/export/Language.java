package org.interdesk.report.export;

import java.util.Arrays;
import org.interdesk.kit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** The language of a file for people. */
public enum Language {
    RU,
    EN;

    /** @throws InvalidRequest for a language that no file is written in; Russian if nothing is said */
    public static Language of(@Nullable String code) {
        return code == null
                ? RU
                : Arrays.stream(values())
                        .filter(one -> one.name().equalsIgnoreCase(code))
                        .findFirst()
                        .orElseThrow(() -> new InvalidRequest("lang", "Files are written in ru and en."));
    }

    String choose(String russian, String english) {
        return this == RU ? russian : english;
    }
}
