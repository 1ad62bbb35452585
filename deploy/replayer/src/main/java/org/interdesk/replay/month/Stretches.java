package org.interdesk.replay.month;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** States of a component over time, as they are handed in: in order and without overlap. */
final class Stretches {

    static final String FAILED = "CRITICAL";
    static final String UNKNOWN = "UNKNOWN";

    /** A component in one state, from one moment up to another, which is not part of it. */
    record Stretch(String state, Instant from, Instant to) {

        private boolean meets(Stretch other) {
            return from.isBefore(other.to) && other.from.isBefore(to);
        }
    }

    private Stretches() {}

    /** Outages as stretches; those that meet or overlap become one. */
    static List<Stretch> of(List<Outage> outages) {
        return merged(outages.stream()
                .map(outage -> new Stretch(FAILED, outage.from(), outage.to()))
                .toList());
    }

    /** Lays outages over what was said before; they hide what they cover, and unknown time gives way altogether. */
    static List<Stretch> laidOver(List<Stretch> before, List<Stretch> outages) {
        List<Stretch> laid = new ArrayList<>();
        for (var said : before) {
            if (!said.state().equals(UNKNOWN)) {
                laid.addAll(without(said, outages));
            }
        }
        laid.addAll(outages);
        laid.sort(Comparator.comparing(Stretch::from));
        return laid;
    }

    /** How long anything had failed; two at a time count once. */
    static long failedSeconds(List<Stretch> all) {
        return merged(all.stream()
                        .filter(stretch -> stretch.state().equals(FAILED))
                        .toList())
                .stream()
                .mapToLong(stretch ->
                        Duration.between(stretch.from(), stretch.to()).toSeconds())
                .sum();
    }

    private static List<Stretch> without(Stretch said, List<Stretch> outages) {
        List<Stretch> left = List.of(said);
        for (var outage : outages) {
            List<Stretch> cut = new ArrayList<>();
            for (var part : left) {
                if (!part.meets(outage)) {
                    cut.add(part);
                    continue;
                }
                if (part.from().isBefore(outage.from())) {
                    cut.add(new Stretch(part.state(), part.from(), outage.from()));
                }
                if (outage.to().isBefore(part.to())) {
                    cut.add(new Stretch(part.state(), outage.to(), part.to()));
                }
            }
            left = cut;
        }
        return left;
    }

    private static List<Stretch> merged(List<Stretch> stretches) {
        List<Stretch> merged = new ArrayList<>();
        for (var stretch :
                stretches.stream().sorted(Comparator.comparing(Stretch::from)).toList()) {
            var last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last == null || stretch.from().isAfter(last.to())) {
                merged.add(stretch);
            } else if (stretch.to().isAfter(last.to())) {
                merged.set(merged.size() - 1, new Stretch(stretch.state(), last.from(), stretch.to()));
            }
        }
        return merged;
    }
}
