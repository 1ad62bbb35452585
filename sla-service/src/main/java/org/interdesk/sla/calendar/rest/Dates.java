package org.interdesk.sla.calendar.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.interdesk.kit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** Dates and moments in addresses: ISO 8601, in the years 2000 to 2100. */
final class Dates {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private Dates() {}

    static LocalDate parse(String name, @Nullable String text) {
        try {
            if (text != null && text.length() == 10) {
                var date = LocalDate.parse(text);
                if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                    return date;
                }
            }
        } catch (DateTimeException notADate) {
            throw refusal(name);
        }
        throw refusal(name);
    }

    /** Reads a moment with its offset, to the second. */
    static Instant moment(String name, String text) {
        try {
            var moment = OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.SECONDS);
            var year = moment.atOffset(ZoneOffset.UTC).getYear();
            if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                return moment;
            }
        } catch (DateTimeException noMoment) {
            throw noMoment(name);
        }
        throw noMoment(name);
    }

    private static InvalidRequest noMoment(String name) {
        return new InvalidRequest(
                name, "A moment with its offset such as 2026-11-04T09:00:00Z is needed, in the years 2000 to 2100.");
    }

    private static InvalidRequest refusal(String name) {
        return new InvalidRequest(name, "A date such as 2026-11-04 is needed, in the years 2000 to 2100.");
    }
}
