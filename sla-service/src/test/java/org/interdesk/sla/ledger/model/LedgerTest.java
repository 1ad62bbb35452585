package org.interdesk.sla.ledger.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.interdesk.sla.calendar.model.CalendarFixtures;
import org.interdesk.sla.calendar.model.WeeklyHours;
import org.interdesk.sla.calendar.model.WorkingCalendar;
import org.interdesk.sla.casefile.model.Facts;
import org.junit.jupiter.api.Test;

/** Monday 6 July 2026, both desks 09:00-18:00 UTC. */
class LedgerTest {

    private static final WorkingCalendar OFFICE =
            CalendarFixtures.aCalendar("UTC", WeeklyHours.mondayToFriday("09:00", "18:00"), Map.of());
    private static final Desks DESKS = (party, at) -> OFFICE;

    @Test
    void theLifeOfACaseIsPartitionedAmongItsHolders() {
        var ledger = of(Facts.registered("A", "2026-07-06T10:00:00Z")
                .accepted("2026-07-06T10:30:00Z")
                .offered("B", "2026-07-06T11:00:00Z")
                .offerEnded("ACCEPTED", "2026-07-06T12:00:00Z")
                .waiting("PARTY", "A", "2026-07-06T13:00:00Z")
                .resumed("2026-07-06T14:00:00Z")
                .waiting("SUPPLIER", null, "2026-07-06T15:00:00Z")
                .resumed("2026-07-06T16:00:00Z")
                .resolved("2026-07-06T17:00:00Z")
                .closed("2026-07-07T10:00:00Z", false));

        assertThat(lines(ledger))
                .containsExactly(
                        "A QUEUE null 1800 1800",
                        "A WORK null 5400 5400",
                        "B WORK null 3600 3600",
                        "A WAITING_PARTY A 3600 3600",
                        "B WORK null 3600 3600",
                        "B WAITING_SUPPLIER null 3600 3600",
                        "B WORK null 3600 3600",
                        "B RESOLVED null 61200 7200");
        assertThat(ledger.closedAt()).isEqualTo("2026-07-07T10:00:00Z");
        assertThat(checks(ledger)).isEqualTo(new LedgerChecks(true, true, true));
    }

    @Test
    void theTimeAnOfferWaitsStaysWithTheOfferingParty() {
        var ledger = of(Facts.registered("A", "2026-07-06T10:00:00Z")
                .offered("B", "2026-07-06T10:30:00Z")
                .offerEnded("REJECTED", "2026-07-06T12:00:00Z")
                .cancelled("2026-07-06T13:00:00Z"));

        assertThat(lines(ledger)).containsExactly("A QUEUE null 10800 10800");
    }

    @Test
    void changesAtOneMomentLeaveNoEmptyEntry() {
        var ledger = of(Facts.registered("A", "2026-07-06T10:00:00Z")
                .accepted("2026-07-06T10:00:00Z")
                .resolved("2026-07-06T10:00:00Z")
                .closed("2026-07-06T10:00:00Z", false));

        assertThat(lines(ledger)).isEmpty();
        assertThat(checks(ledger)).isEqualTo(new LedgerChecks(true, true, true));
    }

    @Test
    void aCaseThatGoesOnIsAccountedForUpToItsLastEvent() {
        var ledger = of(Facts.registered("A", "2026-07-06T10:00:00Z")
                .accepted("2026-07-06T10:30:00Z")
                .message("2026-07-06T11:00:00Z"));

        assertThat(lines(ledger)).containsExactly("A QUEUE null 1800 1800", "A WORK null 1800 1800");
        assertThat(ledger.closedAt()).isNull();
        assertThat(checks(ledger)).isEqualTo(new LedgerChecks(true, true, true));
    }

    @Test
    void theClosedTimeBeforeAReopeningHasItsOwnEntry() {
        var ledger = of(Facts.registered("A", "2026-07-06T10:00:00Z")
                .resolved("2026-07-06T11:00:00Z")
                .closed("2026-07-06T12:00:00Z", false)
                .reopened("2026-07-06T13:00:00Z", null)
                .message("2026-07-06T14:00:00Z"));

        assertThat(lines(ledger))
                .containsExactly(
                        "A QUEUE null 3600 3600",
                        "A RESOLVED null 3600 3600",
                        "A CLOSED null 3600 3600",
                        "A QUEUE null 3600 3600");
    }

    @Test
    void aReportThatSupersedesTheAutomaticClosingTakesItBack() {
        var ledger = of(Facts.registered("A", "2026-07-06T10:00:00Z")
                .resolved("2026-07-06T11:00:00Z")
                .closed("2026-07-20T18:00:00Z", true)
                .reopened("2026-07-06T13:00:00Z", "closed")
                .message("2026-07-06T14:00:00Z"));

        assertThat(lines(ledger))
                .containsExactly("A QUEUE null 3600 3600", "A RESOLVED null 7200 7200", "A QUEUE null 3600 3600");
        assertThat(checks(ledger)).isEqualTo(new LedgerChecks(true, true, true));
    }

    @Test
    void aReportedClosingTakesThePlaceOfAnEarlierAutomaticOne() {
        var ledger = of(Facts.registered("A", "2026-07-06T10:00:00Z")
                .resolved("2026-07-06T11:00:00Z")
                .closed("2026-07-20T18:00:00Z", true)
                .closedAfterAll("2026-07-21T10:00:00Z"));

        assertThat(lines(ledger)).hasSize(2);
        assertThat(ledger.accounted(DESKS).get(1).from()).isEqualTo("2026-07-06T11:00:00Z");
        assertThat(ledger.closedAt()).isEqualTo("2026-07-21T10:00:00Z");
        assertThat(checks(ledger)).isEqualTo(new LedgerChecks(true, true, true));
    }

    @Test
    void aGapAWrongSumAndAWrongCountAreNoticed() {
        var good = of(Facts.registered("A", "2026-07-06T10:00:00Z").message("2026-07-06T11:00:00Z"))
                .accounted(DESKS)
                .get(0);
        var shifted = new Entry("A", "QUEUE", null, good.from().plusSeconds(1), good.to(), 3_600, 3_600, 3_599, "X", 1);

        assertThat(LedgerChecks.of(good.from(), good.to(), List.of(shifted)))
                .isEqualTo(new LedgerChecks(false, true, false));
        assertThat(LedgerChecks.of(good.from(), good.to().plusSeconds(1), List.of(good))
                        .elapsedAddsUp())
                .isFalse();
    }

    private static Ledger of(Facts story) {
        var facts = story.told();
        var ledger = Ledger.begin(facts.get(0));
        for (var fact : facts.subList(1, facts.size())) {
            ledger = ledger.with(fact, DESKS);
        }
        return ledger;
    }

    private static LedgerChecks checks(Ledger ledger) {
        return LedgerChecks.of(ledger.registeredAt(), ledger.accountedUntil(), ledger.accounted(DESKS));
    }

    private static List<String> lines(Ledger ledger) {
        return ledger.accounted(DESKS).stream()
                .map(e -> String.join(
                        " ",
                        e.holder(),
                        e.reason(),
                        String.valueOf(e.by()),
                        Long.toString(e.elapsedSeconds()),
                        Long.toString(e.workingSeconds())))
                .toList();
    }
}
