package org.interdesk.replay.oracle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The ledger of one case while it is walked through: turns, made into lines at the end. */
final class Book {

    private record Turn(String holder, String reason, Instant from) {}

    private final Desks desks;
    private final List<Turn> turns = new ArrayList<>();

    Book(Desks desks, String registrant, Instant registeredAt) {
        this.desks = desks;
        turns.add(new Turn(registrant, "QUEUE", registeredAt));
    }

    /** From now on this party has the case, for this reason. A turn of no length leaves no line. */
    void turn(String holder, String reason, Instant at) {
        var last = turns.get(turns.size() - 1);
        if (last.from().equals(at)) {
            turns.remove(turns.size() - 1);
        }
        var before = turns.isEmpty() ? null : turns.get(turns.size() - 1);
        if (before == null
                || !before.holder().equals(holder)
                || !before.reason().equals(reason)) {
            turns.add(new Turn(holder, reason, at));
        }
    }

    /** @param closed whether the last turn ends the case and is no line of its own */
    List<LedgerLine> lines(boolean closed) {
        List<LedgerLine> lines = new ArrayList<>();
        for (var i = 0; i + 1 < turns.size(); i++) {
            var turn = turns.get(i);
            var to = turns.get(i + 1).from();
            lines.add(new LedgerLine(
                    turn.holder(),
                    turn.reason(),
                    turn.from(),
                    to,
                    desks.of(turn.holder()).count(turn.from(), to)));
        }
        if (!closed) {
            var last = turns.get(turns.size() - 1);
            lines.add(new LedgerLine(last.holder(), last.reason(), last.from(), null, 0));
        }
        return lines;
    }
}
