package org.interdesk.replay.month;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import org.interdesk.replay.oracle.Desks;

/**
 * A stretch of time in which a component of a party had failed, as the history lets one conclude.
 *
 * @param component code of the component in the report's form
 * @param number of the case that tells of it
 */
public record Outage(String party, String component, String number, Instant from, Instant to) {

    /** The part of it that lies in a month of its party. */
    Optional<Outage> within(YearMonth month, Desks desks) {
        var zone = desks.of(party).zone();
        var first = later(from, month.atDay(1).atStartOfDay(zone).toInstant());
        var last = earlier(to, month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant());
        return first.isBefore(last) ? Optional.of(new Outage(party, component, number, first, last)) : Optional.empty();
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
