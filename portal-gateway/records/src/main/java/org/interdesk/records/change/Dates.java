package org.interdesk.records.change;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.interdesk.kit.problem.InvalidRequest;

/** Dates in bodies: ISO 8601, in the years 2000 to 2100. */
public final class Dates {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int LENGTH = 10;

    private Dates() {}

    /** @throws InvalidRequest if the text is no such date */
    public static LocalDate parse(String pointer, String text) {
        try {
            if (text.length() == LENGTH) {
                LocalDate date = LocalDate.parse(text);
                if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                    return date;
                }
            }
        } catch (DateTimeException notADate) {
            throw refusal(pointer);
        }
        throw refusal(pointer);
    }

    private static InvalidRequest refusal(String pointer) {
        return new InvalidRequest(pointer, "Write a date such as 2026-11-04, in the years 2000 to 2100.");
    }
}
