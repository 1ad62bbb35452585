package org.interdesk.report.party;

import java.time.YearMonth;
import java.util.regex.Pattern;
import org.interdesk.kit.problem.InvalidRequest;

/** Months as callers write them. */
public final class Months {

    private static final Pattern MONTH = Pattern.compile("20[0-9]{2}-(0[1-9]|1[0-2])");

    private Months() {}

    /**
     * Reads a month.
     *
     * @param text as 2026-10
     * @throws InvalidRequest naming the place, for anything else
     */
    public static YearMonth read(String pointer, String text) {
        if (!MONTH.matcher(text).matches()) {
            throw new InvalidRequest(pointer, "A month is written as 2026-10.");
        }
        return YearMonth.parse(text);
    }
}
