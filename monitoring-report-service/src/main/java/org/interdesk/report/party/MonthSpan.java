package org.interdesk.report.party;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * A month in a zone.
 *
 * @param from its first instant
 * @param to the first instant of the next month
 * @param midnights the first instant of each of its days, and {@code to}
 */
public record MonthSpan(Instant from, Instant to, List<Instant> midnights) {

    public static MonthSpan of(YearMonth month, ZoneId zone) {
        List<Instant> midnights = new ArrayList<>();
        for (LocalDate day = month.atDay(1); !day.isAfter(month.atEndOfMonth().plusDays(1)); day = day.plusDays(1)) {
            midnights.add(day.atStartOfDay(zone).toInstant());
        }
        return new MonthSpan(midnights.get(0), midnights.get(midnights.size() - 1), List.copyOf(midnights));
    }
}
