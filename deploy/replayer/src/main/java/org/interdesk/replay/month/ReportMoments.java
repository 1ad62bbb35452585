package org.interdesk.replay.month;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import org.interdesk.replay.oracle.Desks;

/**
 * When the steps of a month's reports are said to have happened: the month opens at the Commission's midnight, every party
 * hands in on the fourth working day of its own desk, the Commission accepts on its seventh and publishes on its ninth, each two
 * hours before closing. A party whose fourth working day is so late that the Commission has decided by then is decided
 * about after it; what is late by that stays late.
 *
 * @param latest nothing is said to have happened after this moment
 */
record ReportMoments(Desks desks, Instant latest) {

    static final String COMMISSION = "EEC";

    private static final int HANDED_IN = 4;
    private static final int ACCEPTED = 7;
    private static final int PUBLISHED = 9;
    private static final Duration BEFORE_CLOSING = Duration.ofHours(2);
    private static final Duration AFTERWARDS = Duration.ofHours(1);

    /** Whether the month is over at the Commission. */
    boolean isOver(YearMonth month) {
        return !midnightAfter(month).isAfter(latest);
    }

    Instant opened(YearMonth month) {
        return notAfterLatest(midnightAfter(month));
    }

    Instant handedIn(YearMonth month, String party) {
        return notAfterLatest(onWorkingDay(month, party, HANDED_IN));
    }

    Instant accepted(YearMonth month, String party) {
        var afterwards = onWorkingDay(month, party, HANDED_IN).plus(AFTERWARDS);
        var planned = onWorkingDay(month, COMMISSION, ACCEPTED);
        return notAfterLatest(afterwards.isAfter(planned) ? afterwards : planned);
    }

    /** @param lastAccepted the latest moment at which a report of the month was accepted */
    Instant published(YearMonth month, Instant lastAccepted) {
        var planned = onWorkingDay(month, COMMISSION, PUBLISHED);
        var afterwards = lastAccepted.plus(AFTERWARDS);
        return notAfterLatest(afterwards.isAfter(planned) ? afterwards : planned);
    }

    private Instant midnightAfter(YearMonth month) {
        return month.plusMonths(1)
                .atDay(1)
                .atStartOfDay(desks.of(COMMISSION).zone())
                .toInstant();
    }

    private Instant onWorkingDay(YearMonth month, String party, int nth) {
        var desk = desks.of(party);
        var lastDay = month.atEndOfMonth().atTime(LocalTime.NOON).atZone(desk.zone());
        return desk.closingOfWorkingDay(lastDay.toInstant(), nth).minus(BEFORE_CLOSING);
    }

    private Instant notAfterLatest(Instant at) {
        return at.isAfter(latest) ? latest : at;
    }
}
