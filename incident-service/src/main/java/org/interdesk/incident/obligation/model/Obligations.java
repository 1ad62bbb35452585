package org.interdesk.incident.obligation.model;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was ever owed because of one incident or window, in the order in which it began. A party owes at most one
 * of a kind at a time; owing the same again later is a further obligation with an id of its own.
 */
public record Obligations(UUID subject, List<Obligation> all) {

    /** How many ended obligations an event carries besides all open ones; earlier ones ended long ago and stay as told. */
    private static final int ENDED_TOLD = 50;

    public Obligations {
        all = List.copyOf(all);
    }

    public static Obligations none(UUID subject) {
        return new Obligations(subject, List.of());
    }

    /** Finds what a party owes at present. */
    public Optional<Obligation> open(ObligationKind kind, String party) {
        return all.stream().filter(one -> one.isOpen() && one.isOf(kind, party)).findFirst();
    }

    public Optional<Obligation> find(UUID id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Lets a party owe something from a moment on; nothing changes if it owes that already. */
    public Obligations owe(ObligationKind kind, String party, @Nullable Level level, Instant since) {
        if (open(kind, party).isPresent()) {
            return this;
        }
        long before = all.stream().filter(one -> one.isOf(kind, party)).count();
        List<Obligation> more = new ArrayList<>(all);
        more.add(new Obligation(id(kind, party, before), kind, party, level, since, ObligationState.OPEN, null));
        return new Obligations(subject, more);
    }

    private UUID id(ObligationKind kind, String party, long before) {
        String name = subject + "/" + kind + "/" + party + "/" + before;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Ends what a party owes because it was done; nothing changes if it owes nothing of the kind. */
    public Obligations fulfil(ObligationKind kind, String party, Instant at) {
        return open(one -> one.isOf(kind, party), one -> one.ended(ObligationState.FULFILLED, at));
    }

    /** Ends what a party owes because it no longer matters. */
    public Obligations cancel(ObligationKind kind, String party, Instant at) {
        return open(one -> one.isOf(kind, party), one -> one.ended(ObligationState.CANCELLED, at));
    }

    /** Ends what everybody owes of a kind because it no longer matters. */
    public Obligations cancelAll(ObligationKind kind, Instant at) {
        return open(one -> one.kind() == kind, one -> one.ended(ObligationState.CANCELLED, at));
    }

    /** Gives all that is open another level; what began stays begun. */
    public Obligations at(Level level) {
        return open(one -> one.level() != null, one -> one.at(level));
    }

    private Obligations open(Predicate<Obligation> which, UnaryOperator<Obligation> change) {
        return new Obligations(
                subject,
                all.stream()
                        .map(one -> one.isOpen() && which.test(one) ? change.apply(one) : one)
                        .toList());
    }

    /** Lists what an event tells: all that is open, and the latest {@value #ENDED_TOLD} that have ended. */
    public List<Obligation> told() {
        long ended = all.stream().filter(one -> !one.isOpen()).count();
        long[] left = {ended - ENDED_TOLD};
        return all.stream().filter(one -> one.isOpen() || left[0]-- <= 0).toList();
    }
}
