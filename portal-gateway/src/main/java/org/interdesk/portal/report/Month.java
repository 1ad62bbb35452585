package org.interdesk.portal.report;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.interdesk.portal.block.StateStrip;
import org.interdesk.portal.block.StateStrip.Stretch;
import org.interdesk.portal.text.Moments;
import org.jspecify.annotations.Nullable;

/** A month of a party, which begins and ends at the party's own midnight. */
record Month(YearMonth month, ZoneId zone) {

    Instant from() {
        return month.atDay(1).atStartOfDay(zone).toInstant();
    }

    /** The first instant after it. */
    Instant to() {
        return month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
    }

    /** The zone by place and offset: {@code Europe/Minsk, UTC+3}. */
    String zoneWords() {
        return zone.getId() + ", " + new Moments(zone, Locale.ROOT, month.atDay(1)).zone(from());
    }

    /** The month of a component as a strip: its spans, and between them what silence means; null where nothing is said. */
    @Nullable
    StateStrip strip(Component component) {
        StateStrip.State silence = silence(component.silence());
        if (silence == null) {
            return null;
        }
        List<Stretch> stretches = new ArrayList<>();
        Instant at = from();
        List<Span> spans = component.spans().stream()
                .sorted(Comparator.comparing(Span::from))
                .toList();
        for (Span span : spans) {
            if (span.from().isAfter(at)) {
                stretches.add(new Stretch(silence, at, span.from()));
            }
            stretches.add(new Stretch(span.state(), span.from(), span.to()));
            at = span.to();
        }
        if (at.isBefore(to())) {
            stretches.add(new Stretch(silence, at, to()));
        }
        return new StateStrip(from(), to(), stretches);
    }

    private static StateStrip.@Nullable State silence(@Nullable String silence) {
        if (silence == null) {
            return null;
        }
        return silence.equals("OK") ? StateStrip.State.OK : StateStrip.State.MISSING;
    }
}
