package org.interdesk.sla.commitment.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.interdesk.sla.calendar.model.DayKind;
import org.interdesk.sla.calendar.model.DayPlan;
import org.interdesk.sla.calendar.model.DueExplanation;
import org.interdesk.sla.calendar.model.MonthDay;
import org.interdesk.sla.commitment.ExplanationView;
import org.interdesk.sla.commitment.model.PauseNote;
import org.jspecify.annotations.Nullable;

/**
 * The explanation of a due moment as JSON: codes and numbers that the portal turns into sentences.
 *
 * @param until the due moment; while nothing is due, the end or the present
 * @param zone of the calendar that counts
 * @param counted stretches that were counted; their seconds add up to {@code countedSeconds}
 * @param days dates in the span that differ from the plain week
 * @param monthDays every date of the count that leads to the due date, for a promise that is due by a working day of a month; otherwise empty
 * @param provisional whether {@code until} lies in a year whose calendar is not settled
 */
public record ExplanationResponse(
        CommitmentResponse commitment,
        Instant from,
        Instant until,
        String zone,
        List<Counted> counted,
        long countedSeconds,
        List<Day> days,
        List<MonthDate> monthDays,
        List<Paused> pauses,
        List<Zone> zones,
        boolean provisional) {

    /** A counted stretch, in UTC and on the calendar's wall clock. */
    public record Counted(Instant from, Instant to, LocalDateTime localFrom, LocalDateTime localTo, long seconds) {
        static Counted of(DueExplanation.Counted counted) {
            return new Counted(counted.from(), counted.to(), counted.localFrom(), counted.localTo(), counted.seconds());
        }
    }

    /** A date that is off, shortened or worked by exception. */
    public record Day(
            LocalDate date,
            DayKind kind,
            @Nullable String name,
            @Nullable String act,
            boolean provisional) {
        static Day of(DayPlan day) {
            return new Day(day.date(), day.kind(), day.name(), day.act(), day.provisional());
        }
    }

    /**
     * A date in the count of a month's working days.
     *
     * @param number of the working day; null for a date that was passed over
     */
    public record MonthDate(
            LocalDate date,
            @Nullable Integer number,
            DayKind kind,
            @Nullable String name,
            @Nullable String act,
            boolean provisional) {
        static MonthDate of(MonthDay day) {
            var plan = day.plan();
            return new MonthDate(plan.date(), day.number(), plan.kind(), plan.name(), plan.act(), plan.provisional());
        }
    }

    /**
     * A pause.
     *
     * @param to null while it lasts
     * @param reason HELD_ELSEWHERE, RESOLVED, or WAITING_ and what is waited for
     * @param party whose people asked; for HELD_ELSEWHERE, the party that holds the case
     */
    public record Paused(
            Instant from,
            @Nullable Instant to,
            String reason,
            @Nullable String party,
            @Nullable String actor) {
        static Paused of(PauseNote note) {
            return new Paused(note.from(), note.to(), note.reason(), note.party(), note.actor());
        }
    }

    /** A desk and its zone. */
    public record Zone(String party, String zone) {}

    static ExplanationResponse of(ExplanationView view) {
        var explanation = view.explanation();
        var counted = explanation.counted().stream().map(Counted::of).toList();
        return new ExplanationResponse(
                CommitmentResponse.of(view.commitment()),
                explanation.from(),
                explanation.until(),
                explanation.zone().getId(),
                counted,
                counted.stream().mapToLong(Counted::seconds).sum(),
                explanation.notable().stream().map(Day::of).toList(),
                view.monthDays().stream().map(MonthDate::of).toList(),
                view.pauses().stream().map(Paused::of).toList(),
                view.zones().stream()
                        .map(zone -> new Zone(zone.party(), zone.zone()))
                        .toList(),
                explanation.provisional());
    }
}
