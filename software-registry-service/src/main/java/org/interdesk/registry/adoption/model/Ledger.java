package org.interdesk.registry.adoption.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one party has done with one release so far. */
public record Ledger(List<Entry> entries) {

    public Ledger {
        entries = List.copyOf(entries);
    }

    /** Why an entry cannot be added. */
    public enum Refusal {
        /** The stage does not follow the present one of the environment. */
        NOT_NEXT,

        /** It happened before the latest entry of the environment, or before the release was out. */
        OUT_OF_ORDER,

        /** The release was withdrawn before, and what was withdrawn is not installed and not put off. */
        WITHDRAWN
    }

    /** Whether something that is noted once was noted. */
    public boolean has(Stage stage) {
        return entries.stream().anyMatch(entry -> entry.environment() == null && entry.stage() == stage);
    }

    /** Finds where an environment stands. */
    public Optional<Entry> latest(String environment) {
        return entries.stream()
                .filter(entry -> environment.equals(entry.environment()))
                .max(Comparator.comparingLong(Entry::position));
    }

    /**
     * Looks whether an entry may be added.
     *
     * @param at when it happened
     * @param publishedAt when the release came out
     * @param withdrawnAt when it was withdrawn; null if it was not
     * @return empty if it may
     */
    public Optional<Refusal> refusal(
            String environment, Stage next, Instant at, Instant publishedAt, @Nullable Instant withdrawnAt) {
        Optional<Entry> latest = latest(environment);
        if (!next.mayFollow(latest.map(Entry::stage).orElse(null))) {
            return Optional.of(Refusal.NOT_NEXT);
        }
        if (at.isBefore(latest.map(Entry::at).orElse(publishedAt))) {
            return Optional.of(Refusal.OUT_OF_ORDER);
        }
        boolean begins = next == Stage.INSTALLED || next == Stage.DEFERRED;
        return begins && withdrawnAt != null && !at.isBefore(withdrawnAt)
                ? Optional.of(Refusal.WITHDRAWN)
                : Optional.empty();
    }
}
