package org.interdesk.portal.block;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The states of something over a day or a month, as a strip with its table. Tag {@code stateStrip}.
 *
 * <p>It draws what it is given and judges nothing: whether the stretches cover the span, and what share of it counts as
 * available, is said by the service that knows the states. Stretches are cut to the span; a part of it without any stays
 * empty.
 */
public record StateStrip(Instant from, Instant to, List<Stretch> stretches) {

    public StateStrip {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a strip from " + from + " to " + to);
        }
        stretches = stretches.stream()
                .filter(stretch -> stretch.from().isBefore(to) && stretch.to().isAfter(from))
                .map(stretch -> new Stretch(
                        stretch.state(),
                        stretch.from().isBefore(from) ? from : stretch.from(),
                        stretch.to().isAfter(to) ? to : stretch.to()))
                .toList();
    }

    /** A stretch of one state; {@code to} is exclusive. */
    public record Stretch(State state, Instant from, Instant to) {

        public long seconds() {
            return Duration.between(from, to).toSeconds();
        }
    }

    /** States of a component, the best first. UNKNOWN was observed as such, MISSING was not observed at all (domain, section 6). */
    public enum State {
        OK,
        WARNING,
        UNKNOWN,
        MISSING,
        CRITICAL,
        DOWNTIME
    }

    /** How long a state held altogether. */
    public record Share(State state, long seconds) {}

    /** A stretch on the strip, in percent of its width. */
    public record Piece(Stretch stretch, String x, String width) {}

    /** Where the stretches lie on the strip. */
    public List<Piece> pieces() {
        double whole = Duration.between(from, to).toMillis();
        return stretches.stream()
                .map(stretch -> new Piece(
                        stretch,
                        percent(Duration.between(from, stretch.from()).toMillis() / whole),
                        percent(Duration.between(stretch.from(), stretch.to()).toMillis() / whole)))
                .toList();
    }

    /** The states that occur, in the order of {@link State}. */
    public List<Share> shares() {
        return Arrays.stream(State.values())
                .map(state -> new Share(
                        state,
                        stretches.stream()
                                .filter(stretch -> stretch.state() == state)
                                .mapToLong(Stretch::seconds)
                                .sum()))
                .filter(share -> share.seconds() > 0)
                .toList();
    }

    private static String percent(double fraction) {
        return String.format(Locale.ROOT, "%.4f%%", 100 * fraction);
    }
}
