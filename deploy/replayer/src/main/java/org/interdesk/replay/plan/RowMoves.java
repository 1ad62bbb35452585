package org.interdesk.replay.plan;

import org.interdesk.replay.source.Row;

/**
 * The moves that bring a simulated case to where a row says it is.
 *
 * <p>Each row first settles whose the case is (reopening it if it was over, settling a pending offer, handing it
 * over if another party has it), then what is done with it.
 */
final class RowMoves {

    private final SimulatedCase simulated;
    private final Mapping mapping;

    RowMoves(SimulatedCase simulated, Mapping mapping) {
        this.simulated = simulated;
        this.mapping = mapping;
    }

    /** @param first whether the row has just registered the case */
    void apply(Row row, Meaning meaning, boolean first) {
        switch (meaning) {
            case QUEUED -> {
                if (!first) {
                    queued(row);
                }
            }
            case IN_PROGRESS -> inProgress(row);
            case ASSIGNED -> assigned(row);
            case WAITING_REQUESTER, WAITING_SUPPLIER, WAITING_PARTY -> waiting(row, meaning);
            case RESOLVED, RESOLVED_BY_PHONE -> resolved(row, meaning == Meaning.RESOLVED_BY_PHONE);
            case CLOSED -> closed(row);
            case CANCELLED -> simulated.cancel(row.at(), Texts.cancelled());
            case NOTE -> simulated.note(row.at(), party(row), Texts.unmatched(row));
        }
    }

    private void queued(Row row) {
        var party = party(row);
        reopenIfOver(row);
        if (party.equals(simulated.offeredTo())) {
            simulated.routeOffer(row.at(), row.team());
            return;
        }
        withdrawPending(row);
        if (party.equals(simulated.holder())) {
            simulated.returnToQueue(row.at(), row.team(), Texts.returned(row));
            return;
        }
        if (simulated.phase() == Phase.WAITING) {
            simulated.resume(row.at());
        }
        simulated.offer(row.at(), party, row.team(), Texts.routed(row));
    }

    private void inProgress(Row row) {
        if (bringToParty(row)) {
            return;
        }
        if (simulated.phase() == Phase.WAITING && row.team().equals(simulated.team())) {
            simulated.resume(row.at());
        } else {
            simulated.accept(row.at(), row.team(), true);
        }
    }

    private void assigned(Row row) {
        take(row);
        simulated.assign(row.at(), row.team());
    }

    private void waiting(Row row, Meaning meaning) {
        take(row);
        if (!row.team().equals(simulated.team())) {
            simulated.assign(row.at(), row.team());
        }
        switch (meaning) {
            case WAITING_REQUESTER -> simulated.waitFor(row.at(), "REQUESTER", null, Texts.waiting(row));
            case WAITING_SUPPLIER -> simulated.waitFor(row.at(), "SUPPLIER", null, Texts.waiting(row));
            default -> simulated.waitFor(row.at(), "PARTY", waitedFor(), Texts.waiting(row));
        }
    }

    private void resolved(Row row, boolean byPhone) {
        withdrawPending(row);
        var again = simulated.phase() == Phase.RESOLVED && party(row).equals(simulated.holder());
        if (!again) {
            take(row);
        }
        simulated.resolve(row.at(), Texts.answer(row, byPhone), byPhone);
    }

    private void closed(Row row) {
        if (!simulated.phase().isOver()) {
            resolved(row, false);
        }
        simulated.confirm(row.at(), party(row));
    }

    /** Makes the row's party the one that works on the case or has it waiting. */
    private void take(Row row) {
        if (!bringToParty(row) && simulated.phase() == Phase.QUEUED) {
            simulated.accept(row.at(), row.team(), true);
        }
    }

    /**
     * Makes the row's party the holder.
     *
     * @return whether it became the holder by this, and so works on the case
     */
    private boolean bringToParty(Row row) {
        var party = party(row);
        reopenIfOver(row);
        if (!party.equals(simulated.offeredTo())) {
            withdrawPending(row);
        }
        if (party.equals(simulated.holder())) {
            return false;
        }
        if (simulated.offeredTo() == null) {
            if (simulated.phase() == Phase.WAITING) {
                simulated.resume(row.at());
            }
            simulated.offer(row.at(), party, row.team(), Texts.routed(row));
        }
        simulated.acceptOffer(row.at(), row.team(), true);
        return true;
    }

    private void reopenIfOver(Row row) {
        if (simulated.phase().isOver()) {
            simulated.reopen(row.at(), Texts.reopened(row));
        }
    }

    private void withdrawPending(Row row) {
        if (simulated.offeredTo() != null) {
            simulated.withdrawOffer(row.at(), Texts.withdrawn(row));
        }
    }

    /** The customer's side: the registering party; if that is the holder itself, whoever held the case before. */
    private String waitedFor() {
        var holder = simulated.holder();
        if (!holder.equals(simulated.registrant())) {
            return simulated.registrant();
        }
        var former = simulated.formerHolder();
        return former != null && !former.equals(holder) ? former : mapping.waitedForWhenAlone(holder);
    }

    private String party(Row row) {
        return mapping.party(row.orgLine());
    }
}
