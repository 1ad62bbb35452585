package org.interdesk.records.operator.model;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.interdesk.records.change.model.MoveRefused;
import org.interdesk.records.obligation.model.Obligation;
import org.interdesk.records.obligation.model.ObligationKind;
import org.interdesk.records.party.model.Commission;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that a segment customer has named (point 7). From the moment of naming the customer owes the Commission the
 * notice of it; whether the Commission registers it does not change that it was told.
 *
 * @param party the segment customer
 * @param namedAt when the customer decided, which may be before it was entered
 * @param notice null until the Commission is told
 * @param decision null until it is registered, refused or taken back
 * @param endedAt when the organisation ceased to run anything; null before
 */
public record Operator(
        UUID id,
        OperatorNumber number,
        long version,
        String party,
        Organisation organisation,
        OperatorState state,
        Instant namedAt,
        Entered entered,
        Instant changedAt,
        @Nullable Notice notice,
        @Nullable Decision decision,
        @Nullable Instant endedAt,
        Obligation obligation) {

    /** Who entered it, when, and in whose name. */
    public record Entered(String party, String by, Instant at) {}

    /**
     * What became of it last.
     *
     * @param reason null for a registration
     */
    public record Decision(String by, Instant at, @Nullable String reason) {}

    public static Operator named(
            UUID id, OperatorNumber number, String party, Organisation organisation, Instant namedAt, Entered entered) {
        return new Operator(
                id,
                number,
                1,
                party,
                organisation,
                OperatorState.NAMED,
                namedAt,
                entered,
                entered.at(),
                null,
                null,
                null,
                Obligation.owed(id, ObligationKind.OPERATOR_DESIGNATION, party, namedAt));
    }

    /** Names what a party could do with it at present. */
    public Set<OperatorMove> open(String by) {
        Set<OperatorMove> open = EnumSet.noneOf(OperatorMove.class);
        boolean commission = by.equals(Commission.CODE);
        boolean customer = by.equals(party);
        switch (state) {
            case NAMED -> {
                if (customer) {
                    open.addAll(EnumSet.of(OperatorMove.NOTIFY, OperatorMove.WITHDRAW));
                }
            }
            case NOTIFIED -> {
                if (commission) {
                    open.addAll(EnumSet.of(OperatorMove.REGISTER, OperatorMove.REFUSE));
                }
                if (customer) {
                    open.add(OperatorMove.WITHDRAW);
                }
            }
            case REGISTERED -> {
                if (commission || customer) {
                    open.add(OperatorMove.END);
                }
            }
            case REFUSED, WITHDRAWN, ENDED -> {
                // nothing more becomes of it
            }
        }
        return open;
    }

    /** Whether the Commission may see it. */
    public boolean isTold() {
        return notice != null;
    }

    /** Whether everybody may see it. */
    public boolean isPublic() {
        return state == OperatorState.REGISTERED || state == OperatorState.ENDED;
    }

    /** @throws MoveRefused if the Commission was told before, or somebody else than the customer asks */
    public Operator notify(String by, Instant at, Notice told) {
        require(OperatorMove.NOTIFY, by);
        return new Operator(
                id,
                number,
                version + 1,
                party,
                organisation,
                OperatorState.NOTIFIED,
                namedAt,
                entered,
                at,
                told,
                decision,
                endedAt,
                obligation.fulfilled(told.at()));
    }

    /** @throws MoveRefused if it does not wait for the Commission */
    public Operator register(String by, String actor, Instant at) {
        require(OperatorMove.REGISTER, by);
        return moved(OperatorState.REGISTERED, at, new Decision(actor, at, null), null, obligation);
    }

    /** @throws MoveRefused if it does not wait for the Commission */
    public Operator refuse(String by, String actor, Instant at, String reason) {
        require(OperatorMove.REFUSE, by);
        return moved(OperatorState.REFUSED, at, new Decision(actor, at, reason), null, obligation);
    }

    /** @throws MoveRefused if it is registered, or somebody else than the customer asks */
    public Operator withdraw(String by, String actor, Instant at, String reason) {
        require(OperatorMove.WITHDRAW, by);
        return moved(OperatorState.WITHDRAWN, at, new Decision(actor, at, reason), null, obligation.cancelled(at));
    }

    /** @throws MoveRefused if it is not registered */
    public Operator end(String by, String actor, Instant at, String reason, Instant since) {
        require(OperatorMove.END, by);
        return moved(OperatorState.ENDED, at, new Decision(actor, at, reason), since, obligation);
    }

    private void require(OperatorMove move, String by) {
        Set<OperatorMove> open = open(by);
        if (!open.contains(move)) {
            throw new MoveRefused(move, state.name(), open);
        }
    }

    private Operator moved(
            OperatorState after, Instant at, Decision made, @Nullable Instant ended, Obligation settled) {
        return new Operator(
                id,
                number,
                version + 1,
                party,
                organisation,
                after,
                namedAt,
                entered,
                at,
                notice,
                made,
                ended,
                settled);
    }
}
