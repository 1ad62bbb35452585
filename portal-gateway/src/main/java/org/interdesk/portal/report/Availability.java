package org.interdesk.portal.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A component day by day; percentages of -1 stand for no data. */
public record Availability(String component, BigDecimal availability, BigDecimal reliability, List<Day> days) {

    /** A day of the party's zone, in seconds and per cent. */
    public record Day(
            LocalDate date,
            long seconds,
            long up,
            long unknown,
            long down,
            BigDecimal availability,
            BigDecimal reliability) {

        /** Seconds in which it was up neither by observation nor by plan. */
        public long failed() {
            return seconds - up - unknown - down;
        }

        /** Whether there is anything to say of the day beside that all was well. */
        public boolean isNotable() {
            return up != seconds;
        }
    }

    /** The days worth a line. */
    public List<Day> notable() {
        return days.stream().filter(Day::isNotable).toList();
    }
}
