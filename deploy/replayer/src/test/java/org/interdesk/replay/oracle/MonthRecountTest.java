package org.interdesk.replay.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.interdesk.replay.oracle.RecountedCase.Handover;
import org.junit.jupiter.api.Test;

class MonthRecountTest {

    private static final YearMonth APRIL = YearMonth.of(2012, 4);
    private static final YearMonth MAY = YearMonth.of(2012, 5);
    private static final Instant IN_APRIL = Instant.parse("2012-04-20T08:00:00Z");
    private static final Instant IN_MAY = Instant.parse("2012-05-10T08:00:00Z");

    private final Desks desks = new Desks(2012, 2012);

    @Test
    void eachPartyCountsItsOwnPartOfACase() {
        var one = closed(
                IN_APRIL,
                List.of(new Handover("KZ", IN_APRIL.plusSeconds(600))),
                List.of(
                        clock("first-response", "KZ", IN_APRIL, false),
                        clock("resolution", "KZ", IN_MAY, true),
                        clock("resolution", "EEC", IN_MAY, false)));

        assertThat(count("KZ", APRIL, one)).isEqualTo(new RequestCounts(1, 0, 0, 1, 1, 1, 0, 0));
        assertThat(count("KZ", MAY, one)).isEqualTo(new RequestCounts(0, 0, 0, 0, 0, 0, 1, 0));
        assertThat(count("EEC", APRIL, one)).isEqualTo(RequestCounts.NONE);
        assertThat(count("EEC", MAY, one)).isEqualTo(new RequestCounts(0, 1, 1, 0, 0, 0, 1, 1));
    }

    @Test
    void aMonthEndsAtTheMidnightOfTheParty() {
        var beforeMidnightInMinsk = Instant.parse("2012-04-30T20:30:00Z");

        assertThat(count("BY", APRIL, registeredBy("BY", beforeMidnightInMinsk)).registered())
                .isOne();
        assertThat(count("RU", APRIL, registeredBy("RU", beforeMidnightInMinsk)).registered())
                .as("Moscow was four hours ahead of UTC in 2012")
                .isZero();
        assertThat(count("RU", MAY, registeredBy("RU", beforeMidnightInMinsk)).registered())
                .isOne();
    }

    @Test
    void whatIsNotSettledOrNotClosedIsNotCounted() {
        var waits = new RecountedCase(
                "N",
                "RU",
                "RU",
                "CANCELLED",
                List.of(),
                IN_APRIL,
                null,
                IN_APRIL,
                IN_APRIL,
                List.of(),
                List.of(new RecountedClock("resolution", "RU", IN_APRIL, 60, 0, "CANCELLED", null, null)));

        assertThat(count("RU", APRIL, waits)).isEqualTo(new RequestCounts(1, 0, 0, 0, 0, 0, 0, 0));
    }

    private RequestCounts count(String party, YearMonth month, RecountedCase... cases) {
        return new MonthRecount(desks, List.of(cases)).of(party, month);
    }

    private static RecountedCase closed(Instant registeredAt, List<Handover> handovers, List<RecountedClock> clocks) {
        return new RecountedCase(
                "N",
                "KZ",
                "EEC",
                "CLOSED",
                handovers,
                registeredAt,
                registeredAt,
                IN_MAY,
                IN_MAY.plusSeconds(60),
                List.of(),
                clocks);
    }

    private static RecountedCase registeredBy(String party, Instant at) {
        return new RecountedCase(
                "N", party, party, "REGISTERED", List.of(), at, null, null, null, List.of(), List.of());
    }

    private static RecountedClock clock(String kind, String party, Instant fulfilledAt, boolean breached) {
        return new RecountedClock(
                kind, party, IN_APRIL, 60, 30, "FULFILLED", fulfilledAt, breached ? fulfilledAt : null);
    }
}
