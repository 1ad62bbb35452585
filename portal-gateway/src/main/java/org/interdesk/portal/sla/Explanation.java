package org.interdesk.portal.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why something is due when it is (domain rule 15), as sla-service lays it out. */
public record Explanation(
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable String zone,
        @Nullable List<Counted> counted,
        @Nullable List<Day> days,
        @Nullable List<MonthDay> monthDays,
        @Nullable List<Pause> pauses,
        boolean provisional) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** One stretch of working time that was counted. */
    public record Counted(
            Instant from,
            Instant to,
            @Nullable LocalDateTime localFrom,
            @Nullable LocalDateTime localTo,
            long seconds) {

        /** The stretch on the desk's own wall clock. */
        public String hours() {
            return localFrom == null || localTo == null ? "" : TIME.format(localFrom) + "–" + TIME.format(localTo);
        }
    }

    /** A date whose hours differ from the plain week. */
    public record Day(
            LocalDate date,
            String kind,
            @Nullable String name,
            @Nullable String act,
            boolean provisional) {}

    /**
     * A date in the count that leads to a due working day of a month (domain rule 5).
     *
     * @param number of the working day; null for a date that was passed over
     */
    public record MonthDay(
            LocalDate date,
            @Nullable Integer number,
            String kind,
            @Nullable String name,
            @Nullable String act,
            boolean provisional) {}

    /**
     * A stretch that did not count.
     *
     * @param to null while it lasts
     * @param party whose people asked, or who held the case meanwhile
     */
    public record Pause(
            Instant from,
            @Nullable Instant to,
            String reason,
            @Nullable String party) {}

    public List<Counted> countedStretches() {
        return counted == null ? List.of() : counted;
    }

    /** Working seconds of all stretches together. */
    public long total() {
        return countedStretches().stream().mapToLong(Counted::seconds).sum();
    }

    public List<Day> notableDays() {
        return days == null ? List.of() : days;
    }

    /** The count of the month's working days; empty for a promise that is due by an amount of time. */
    public List<MonthDay> countOfMonth() {
        return monthDays == null ? List.of() : monthDays;
    }

    public List<Pause> allPauses() {
        return pauses == null ? List.of() : pauses;
    }
}
