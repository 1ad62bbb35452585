package org.interdesk.sla.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a calendar is open.
 *
 * @param calendar its code
 * @param zone whose wall clock rules at that moment
 * @param open whether work goes on
 * @param opensAt the next opening; null while it is open, and if nothing opens within two years
 * @param closesAt the closing instant; null while it is closed
 * @param provisional whether the answer rests on a year whose calendar is not settled (domain 3.5)
 */
public record OpeningView(
        String calendar,
        String zone,
        boolean open,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        boolean provisional) {}
