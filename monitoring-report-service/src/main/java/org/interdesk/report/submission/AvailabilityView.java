package org.interdesk.report.submission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.interdesk.report.availability.model.Availability;
import org.interdesk.report.availability.model.Uptime;

/**
 * A component day by day.
 *
 * @param availability of the month, in per cent; -1 for no data
 */
public record AvailabilityView(String component, BigDecimal availability, BigDecimal reliability, List<Day> days) {

    /** A day of the party's zone, in seconds and per cent; -1 for no data. */
    public record Day(
            LocalDate date,
            long seconds,
            long up,
            long unknown,
            long down,
            BigDecimal availability,
            BigDecimal reliability) {}

    static AvailabilityView of(String component, LocalDate first, List<Uptime> days) {
        List<Day> shown = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            Uptime day = days.get(i);
            shown.add(new Day(
                    first.plusDays(i),
                    day.total(),
                    day.up(),
                    day.unknown(),
                    day.down(),
                    day.availability().machine(),
                    day.reliability().machine()));
        }
        Availability month = Availability.ofMonth(days);
        return new AvailabilityView(
                component, month.availability().machine(), month.reliability().machine(), shown);
    }
}
