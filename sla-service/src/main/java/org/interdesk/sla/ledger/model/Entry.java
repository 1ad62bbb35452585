package org.interdesk.sla.ledger.model;

import java.time.Instant;
import org.interdesk.sla.calendar.model.SecondCount;
import org.interdesk.sla.calendar.model.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a case's life that has ended. Never empty.
 *
 * @param elapsedSeconds from {@code from} to {@code to}
 * @param workingSeconds of the holder's desk calendar within it
 * @param recountedSeconds the same, counted second by second
 * @param calendar code of the holder's desk calendar
 */
public record Entry(
        String holder,
        String reason,
        @Nullable String by,
        Instant from,
        Instant to,
        long elapsedSeconds,
        long workingSeconds,
        long recountedSeconds,
        String calendar,
        int calendarVersion) {

    static Entry of(Span span, Instant to, WorkingCalendar calendar) {
        return new Entry(
                span.holder(),
                span.reason(),
                span.by(),
                span.from(),
                to,
                to.getEpochSecond() - span.from().getEpochSecond(),
                calendar.between(span.from(), to),
                new SecondCount(calendar).between(span.from(), to),
                calendar.code(),
                calendar.version());
    }

    Span asSpan() {
        return new Span(holder, reason, by, from);
    }
}
