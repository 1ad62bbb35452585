package org.interdesk.replay.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.interdesk.replay.plan.Action;
import org.interdesk.replay.plan.Examples;
import org.junit.jupiter.api.Test;

/** Minutes count from Tuesday 2012-04-03 06:00 UTC: 10:00 in Moscow, 09:00 in Minsk; all desks close at 18:00. */
class RecountTest {

    private static final Instant LATER = Instant.parse("2012-12-01T00:00:00Z");
    private final Desks desks = new Desks(2012, 2013);

    @Test
    void answeredAndResolvedWithinAnHourOnlyTheHolderWorked() {
        var found = recount("0 In Progress|Org line C|S42", "60 Resolved|Org line C|S42", "120 Closed|Org line C|S42");

        assertThat(found.state()).isEqualTo("CLOSED");
        assertThat(lines(found)).containsExactly("EEC WORK 3600/3600", "EEC RESOLVED 3600/3600");
        assertThat(clock(found, "first-response", "EEC").usedSeconds()).isZero();
        assertThat(clock(found, "resolution", "EEC").usedSeconds()).isEqualTo(3600);
        assertThat(clock(found, "resolution", "EEC").breached()).isFalse();
    }

    @Test
    void exactlyAtTheTargetIsInTimeAndASecondLaterIsNot() {
        var inTime = recount("0 In Progress|Org line C|S42", "480 Resolved|Org line C|S42");
        var late = recount("0 In Progress|Org line C|S42", "481 Resolved|Org line C|S42");

        assertThat(clock(inTime, "resolution", "EEC").breached()).isFalse();
        assertThat(clock(late, "resolution", "EEC").breachedAt()).isEqualTo("2012-04-03T14:00:00Z");
    }

    @Test
    void hoursUsedUpAtClosingTimeAreMissedByAnAnswerInTheEvening() {
        var found = recount("0 In Progress|Org line C|S42", "600 Resolved|Org line C|S42");

        assertThat(clock(found, "resolution", "EEC").usedSeconds()).isEqualTo(8 * 3600);
        assertThat(clock(found, "resolution", "EEC").breached()).isTrue();
    }

    @Test
    void waitingForTheRequesterStopsTheResolutionClockButNotTheLedger() {
        var found = recount(
                "0 In Progress|Org line C|S42",
                "60 Wait - User|Org line C|S42",
                "180 In Progress|Org line C|S42",
                "240 Resolved|Org line C|S42",
                "240 Closed|Org line C|S42");

        assertThat(lines(found))
                .containsExactly("EEC WORK 3600/3600", "EEC WAITING_REQUESTER 7200/7200", "EEC WORK 3600/3600");
        assertThat(clock(found, "resolution", "EEC").usedSeconds()).isEqualTo(7200);
    }

    @Test
    void waitingForAPartyIsThatPartysTime() {
        var found = recount(
                "0 In Progress|Org line B|J5",
                "60 Awaiting Assignment|Org line C|S42",
                "60 In Progress|Org line C|S42",
                "120 Wait|Org line C|S42",
                "180 Resolved|Org line C|S42",
                "180 Closed|Org line C|S42");

        assertThat(lines(found))
                .containsExactly("BY WORK 3600/3600", "EEC WORK 3600/3600", "BY WAITING_PARTY 3600/3600");
    }

    @Test
    void theOfferingPartyHoldsTheCaseUntilTheOfferIsAccepted() {
        var found = recount(
                "0 In Progress|Org line C|S42",
                "60 Awaiting Assignment|Org line B|J5",
                "120 In Progress|Org line B|J5",
                "180 Resolved|Org line B|J5",
                "180 Closed|Org line B|J5");

        assertThat(lines(found)).containsExactly("EEC WORK 7200/7200", "BY WORK 3600/3600");
        assertThat(found.handovers()).hasSize(1);
        assertThat(clock(found, "resolution", "EEC").usedSeconds()).isEqualTo(7200);
        assertThat(clock(found, "resolution", "BY").usedSeconds()).isEqualTo(3600);
        assertThat(clock(found, "handover-acceptance", "BY").usedSeconds()).isEqualTo(3600);
    }

    @Test
    void anUnansweredCaseTakesTheFirstResponseClockAlong() {
        var found = recount(
                "0 Awaiting Assignment|Org line C|S42",
                "30 Awaiting Assignment|Org line B|J5",
                "90 In Progress|Org line B|J5",
                "100 Resolved|Org line B|J5");

        assertThat(found.respondedAt()).isEqualTo("2012-04-03T07:30:00Z");
        assertThat(clock(found, "first-response", "EEC").breachedAt()).isEqualTo("2012-04-03T07:00:00Z");
        assertThat(found.clocks())
                .noneMatch(one ->
                        one.kind().equals("first-response") && one.party().equals("BY"));
    }

    @Test
    void reopeningContinuesTheClockAndTheTimeBetweenIsNobodys() {
        var found = recount(
                "0 In Progress|Org line C|S42",
                "60 Resolved|Org line C|S42",
                "120 In Progress|Org line C|S42",
                "180 Resolved|Org line C|S42",
                "180 Closed|Org line C|S42");

        assertThat(clock(found, "resolution", "EEC").usedSeconds()).isEqualTo(7200);
        assertThat(lines(found)).containsExactly("EEC WORK 3600/3600", "EEC RESOLVED 3600/3600", "EEC WORK 3600/3600");
    }

    @Test
    void aResolvedCaseClosesItselfAfterTenWorkingDaysOfTheRegisteringParty() {
        var found = recount("0 In Progress|Org line C|S42", "60 Resolved|Org line C|S42");

        assertThat(found.state()).isEqualTo("CLOSED");
        assertThat(found.closedAt()).isEqualTo("2012-04-17T14:00:00Z");
    }

    private RecountedCase recount(String... rows) {
        List<Action> actions = Examples.plan(rows).rows().stream()
                .flatMap(row -> row.actions().stream())
                .toList();
        var recount = new Recount(desks, "EEC-2012-000001", actions.get(0));
        actions.subList(1, actions.size()).forEach(recount::add);
        return recount.finish(LATER);
    }

    private static RecountedClock clock(RecountedCase found, String kind, String party) {
        return found.clocks().stream()
                .filter(one -> one.kind().equals(kind) && one.party().equals(party))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(RecountedCase found) {
        return found.ledger().stream()
                .map(one -> one.holder() + " " + one.reason() + " " + one.elapsedSeconds() + "/" + one.workingSeconds())
                .toList();
    }
}
