package org.interdesk.sla.commitment.model;

import java.time.Instant;
import org.interdesk.sla.casefile.model.TicketFact;
import org.interdesk.sla.commitment.model.Clock.Outcome;
import org.interdesk.sla.commitment.model.Clock.Paused;
import org.jspecify.annotations.Nullable;

/** The two clocks that every holder of a case has: what they should be doing after a fact, and the moves that bring them there. */
final class HolderClocks {

    private static final String ONE_PER_CASE = "";

    private final CaseClocks clocks;
    private final TicketFact now;

    HolderClocks(CaseClocks clocks, TicketFact now) {
        this.clocks = clocks;
        this.now = now;
    }

    /**
     * Gives a party its clocks the first time it holds the case.
     *
     * @param registration whether the case begins here; then even a case that was answered at once has both clocks
     */
    void start(String party, Instant at, boolean registration) {
        if (registration || now.isOpen()) {
            if (registration || !now.isResponded()) {
                clocks.start(ClockRules.about(now), Kinds.FIRST_RESPONSE, party, ONE_PER_CASE, now.priority(), at);
            }
            clocks.start(ClockRules.about(now), Kinds.RESOLUTION, party, ONE_PER_CASE, now.priority(), at);
        }
    }

    /** The first answer by anybody fulfils what every holder owed. */
    void respond(Instant at) {
        clocks.ofKind(Kinds.FIRST_RESPONSE).forEach(clock -> clocks.end(clock.id(), Outcome.FULFILLED, at));
    }

    void follow() {
        for (var clock : clocks.ofKind(Kinds.FIRST_RESPONSE)) {
            if (now.isAbandoned() || now.isClosed()) {
                clocks.end(clock.id(), Outcome.CANCELLED, now.at());
            } else if (!now.isResponded()) {
                count(clock, firstResponsePause(clock.party()));
            }
        }
        for (var clock : clocks.ofKind(Kinds.RESOLUTION)) {
            if (now.isAbandoned()) {
                clocks.end(clock.id(), Outcome.CANCELLED, now.at());
            } else if (now.isResolved() || now.isClosed()) {
                clocks.end(clock.id(), Outcome.FULFILLED, now.at());
            } else {
                count(clock, resolutionPause(clock.party()));
            }
        }
    }

    private void count(Commitment clock, @Nullable PauseNote pause) {
        if (clock.isOpen()) {
            if (pause != null) {
                clocks.pause(clock.id(), pause);
            } else if (clock.clock() instanceof Paused) {
                clocks.resume(clock.id(), now.at());
            }
        } else if (pause != null) {
            clocks.reopen(clock.id(), now.at(), pause);
        } else {
            clocks.reopenAndResume(clock.id(), now.at(), now.byParty(), now.byActor());
        }
    }

    /** First response never waits for anybody; it rests while another party holds the case, or while the case is resolved unanswered. */
    private @Nullable PauseNote firstResponsePause(String party) {
        return now.isResolved() ? note(PauseNote.RESOLVED, now.byParty()) : elsewhere(party);
    }

    private @Nullable PauseNote resolutionPause(String party) {
        var elsewhere = elsewhere(party);
        if (elsewhere != null) {
            return elsewhere;
        }
        var waitingFor = now.isWaiting() ? now.waitingFor() : null;
        return waitingFor != null && clocks.terms().pauses(waitingFor)
                ? note(PauseNote.WAITING + waitingFor, now.byParty())
                : null;
    }

    private @Nullable PauseNote elsewhere(String party) {
        return party.equals(now.holder()) ? null : note(PauseNote.HELD_ELSEWHERE, now.holder());
    }

    private PauseNote note(String reason, @Nullable String party) {
        return new PauseNote(now.at(), null, reason, party, now.byActor());
    }
}
