package org.interdesk.replay.oracle;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.interdesk.replay.oracle.RecountedCase.Handover;
import org.jspecify.annotations.Nullable;

/**
 * Counts a party's month from recounted cases. A month goes by the midnights of the party's zone; a request belongs to the
 * party that registered it, its end to the one that held it then, a promise to the one that owed it.
 */
public final class MonthRecount {

    private final Desks desks;
    private final List<RecountedCase> cases;

    public MonthRecount(Desks desks, Collection<RecountedCase> cases) {
        this.desks = desks;
        this.cases = List.copyOf(cases);
    }

    /** Counts nothing twice and leaves out what happened in no month of the party. */
    public RequestCounts of(String party, YearMonth month) {
        var counts = RequestCounts.NONE;
        for (var one : cases) {
            counts = counts.plus(of(one, party, month));
        }
        return counts;
    }

    private RequestCounts of(RecountedCase one, String party, YearMonth month) {
        var holds = one.holder().equals(party);
        return new RequestCounts(
                oneIf(one.registrant().equals(party) && isIn(month, party, one.registeredAt())),
                oneIf(holds && !one.state().equals("CANCELLED") && isIn(month, party, one.resolvedAt())),
                oneIf(holds && one.state().equals("CLOSED") && isIn(month, party, one.closedAt())),
                handedOver(one, party, month),
                settled(one, "first-response", party, month, true),
                settled(one, "first-response", party, month, false),
                settled(one, "resolution", party, month, true),
                settled(one, "resolution", party, month, false));
    }

    private long handedOver(RecountedCase one, String party, YearMonth month) {
        return one.handovers().stream()
                .filter(handover -> handover.from().equals(party))
                .map(Handover::at)
                .filter(at -> isIn(month, party, at))
                .count();
    }

    private long settled(RecountedCase one, String kind, String party, YearMonth month, boolean lateToo) {
        return one.clocks().stream()
                .filter(clock -> clock.kind().equals(kind) && clock.party().equals(party))
                .filter(clock -> clock.state().equals("FULFILLED") && isIn(month, party, clock.fulfilledAt()))
                .filter(clock -> lateToo || !clock.breached())
                .count();
    }

    private boolean isIn(YearMonth month, String party, @Nullable Instant at) {
        return at != null && YearMonth.from(at.atZone(desks.of(party).zone())).equals(month);
    }

    private static long oneIf(boolean condition) {
        return condition ? 1 : 0;
    }
}
