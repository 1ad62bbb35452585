package org.interdesk.replay.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interdesk.replay.plan.Examples.calls;
import static org.interdesk.replay.plan.Examples.plan;

import org.interdesk.replay.plan.RowPlan.Outcome;
import org.junit.jupiter.api.Test;

class PlannerTest {

    @Test
    void acceptedAtOnceIsRegisteredAnsweredAndTaken() {
        var plan = plan("0 In Progress|Org line C|S42");

        assertThat(plan.registrant()).isEqualTo("EEC");
        assertThat(calls(plan, 0)).containsExactly("EEC REGISTER", "EEC ACCEPT");
        assertThat(plan.rows().get(0).actions().get(0).reportsFirstResponse()).isTrue();
        assertThat(plan.rows().get(0).actions().get(1).reportsFirstResponse()).isFalse();
    }

    @Test
    void queuedFirstIsOnlyRegisteredAndAnsweredWhenAccepted() {
        var plan = plan("0 Awaiting Assignment|Org line B|J5", "7 In Progress|Org line B|J5");

        assertThat(calls(plan, 0)).containsExactly("BY REGISTER");
        assertThat(calls(plan, 1)).containsExactly("BY ACCEPT");
        assertThat(plan.rows().get(1).actions().get(0).text("respondedAt")).isEqualTo("2012-04-03T06:07:00Z");
    }

    @Test
    void answeredInTheFirstCallIsResolvedByTelephone() {
        var plan = plan("0 In Call|Org line C|S42");

        assertThat(calls(plan, 0)).containsExactly("EEC REGISTER", "EEC ACCEPT", "EEC RESOLVE");
        assertThat(plan.rows().get(0).actions().get(2).text("channel")).isEqualTo("PHONE");
    }

    @Test
    void aRowLikeTheOneBeforeIsNoted() {
        var plan = plan("0 In Progress|Org line C|S42", "5 In Progress|Org line C|S42");

        assertThat(plan.rows().get(1).outcome()).isEqualTo(Outcome.NOTED);
        assertThat(calls(plan, 1)).containsExactly("EEC NOTE");
    }

    @Test
    void anotherTeamOfTheSameLineIsNotARepetition() {
        var plan = plan("0 In Progress|Org line C|S42", "5 In Progress|Org line C|S43");

        assertThat(plan.rows().get(1).outcome()).isEqualTo(Outcome.APPLIED);
        assertThat(calls(plan, 1)).containsExactly("EEC ACCEPT");
    }

    @Test
    void awaitingAssignmentUnderAnotherPartyIsAnOfferAndItsNextAcceptedTheAcceptance() {
        var plan = plan(
                "0 In Progress|Org line C|S42", "5 Awaiting Assignment|Org line A2|V5", "9 In Progress|Org line A2|V5");

        assertThat(calls(plan, 1)).containsExactly("EEC OFFER");
        assertThat(plan.rows().get(1).actions().get(0).text("to")).isEqualTo("RU");
        assertThat(calls(plan, 2)).containsExactly("RU ACCEPT_OFFER");
    }

    @Test
    void anotherLineOfTheSamePartyIsItsQueueNotAnOffer() {
        var plan = plan("0 In Progress|Org line V2|N36", "5 Awaiting Assignment|Org line V5|N38");

        assertThat(plan.registrant()).isEqualTo("AM");
        assertThat(calls(plan, 1)).containsExactly("AM RETURN_TO_QUEUE");
    }

    @Test
    void offeredPartyRoutesItsOwnLeg() {
        var plan = plan(
                "0 In Progress|Org line C|S42",
                "5 Awaiting Assignment|Org line A2|V5",
                "6 Awaiting Assignment|Org line A2|V30");

        assertThat(calls(plan, 2)).containsExactly("RU ASSIGN");
    }

    @Test
    void returningToTheOfferingPartyWithdrawsTheOffer() {
        var plan = plan(
                "0 In Progress|Org line C|S42",
                "5 Awaiting Assignment|Org line A2|V5",
                "6 Awaiting Assignment|Org line C|S42");

        assertThat(calls(plan, 2)).containsExactly("EEC WITHDRAW_OFFER", "EEC RETURN_TO_QUEUE");
    }

    @Test
    void acceptedByAThirdPartyWithdrawsTheOfferAndHandsOverAtThatInstant() {
        var plan = plan(
                "0 In Progress|Org line C|S42", "5 Awaiting Assignment|Org line A2|V5", "6 In Progress|Org line B|J5");

        assertThat(calls(plan, 2)).containsExactly("EEC WITHDRAW_OFFER", "EEC OFFER", "BY ACCEPT_OFFER");
    }

    @Test
    void completedByTheOfferedPartyWhilePendingIsWithdrawnAndHandedOverAtThatInstant() {
        var plan = plan(
                "0 In Progress|Org line C|S42", "5 Awaiting Assignment|Org line A2|V5", "6 Resolved|Org line A2|V5");

        assertThat(calls(plan, 2)).containsExactly("EEC WITHDRAW_OFFER", "EEC OFFER", "RU ACCEPT_OFFER", "RU RESOLVE");
    }

    @Test
    void completedByTheHolderWhilePendingIsWithdrawnAndResolved() {
        var plan = plan(
                "0 In Progress|Org line C|S42", "5 Awaiting Assignment|Org line A2|V5", "6 Resolved|Org line C|S42");

        assertThat(calls(plan, 2)).containsExactly("EEC WITHDRAW_OFFER", "EEC RESOLVE");
    }

    @Test
    void aWaitEndsWhenTheCaseIsOfferedToAnotherParty() {
        var plan = plan(
                "0 In Progress|Org line C|S42",
                "5 Wait - User|Org line C|S42",
                "6 Awaiting Assignment|Org line G4|G51");

        assertThat(calls(plan, 2)).containsExactly("EEC RESUME", "EEC OFFER");
    }

    @Test
    void waitingForAPartyWaitsForTheRegisteringOneOrElseForTheFormerHolder() {
        var plan = plan(
                "0 In Progress|Org line C|S42",
                "1 Wait|Org line C|S42",
                "2 In Progress|Org line B|J5",
                "3 Wait - Customer|Org line B|J5",
                "4 In Progress|Org line C|S42",
                "5 Wait|Org line C|S42");

        assertThat(plan.rows().get(1).actions().get(0).text("party")).isEqualTo("RU");
        assertThat(plan.rows().get(3).actions().get(0).text("party")).isEqualTo("EEC");
        assertThat(plan.rows().get(5).actions().get(0).text("party")).isEqualTo("BY");
    }

    @Test
    void closedIsConfirmedByTheRegisteringPartyOrOnItsBehalf() {
        var own = plan("0 In Progress|Org line C|S42", "5 Resolved|Org line C|S42", "9 Closed|Org line C|S42");
        var others = plan("0 In Progress|Org line C|S42", "5 Resolved|Org line B|J5", "9 Closed|Org line B|J5");

        assertThat(calls(own, 2)).containsExactly("EEC CONFIRM");
        assertThat(calls(others, 2)).containsExactly("BY CONFIRM");
        assertThat(others.rows().get(2).actions().get(0).text("onBehalfOf")).isEqualTo("EEC");
    }

    @Test
    void closedByALineThatNeverHadTheCaseIsReportedByItsHolder() {
        var plan = plan("0 In Progress|Org line C|S42", "5 Resolved|Org line B|J5", "9 Closed|Org line G1|G97");

        assertThat(calls(plan, 2)).containsExactly("BY CONFIRM");
        assertThat(plan.rows().get(2).actions().get(0).text("onBehalfOf")).isEqualTo("EEC");
    }

    @Test
    void acceptedAfterCompletedIsReopenedAndTaken() {
        var plan = plan("0 In Progress|Org line C|S42", "5 Resolved|Org line C|S42", "9 In Progress|Org line C|S42");

        assertThat(calls(plan, 2)).containsExactly("EEC REOPEN", "EEC ACCEPT");
    }

    @Test
    void closingTwiceIsExpectedToBeRefusedButReported() {
        var plan = plan(
                "0 In Progress|Org line C|S42",
                "5 Resolved|Org line C|S42",
                "9 Closed|Org line C|S42",
                "10 Closed|Org line C|G96");

        assertThat(plan.rows().get(3).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(plan.rows().get(3).impossible()).isEqualTo("is closed already");
        assertThat(calls(plan, 3)).containsExactly("EEC CONFIRM");
    }

    @Test
    void unmatchedIsANoteAndTheCaseStaysResolved() {
        var plan = plan(
                "0 In Progress|Org line C|S42",
                "5 Resolved|Org line C|S42",
                "6 Unmatched|Org line C|S42",
                "7 In Progress|Org line C|S42");

        assertThat(plan.rows().get(2).outcome()).isEqualTo(Outcome.NOTED);
        assertThat(calls(plan, 2)).containsExactly("EEC NOTE");
        assertThat(calls(plan, 3)).containsExactly("EEC REOPEN", "EEC ACCEPT");
    }

    @Test
    void unknownWordsAreRefusedAndNamed() {
        var plan = plan("0 In Progress|Org line C|S42", "5 Lost|Org line C|S42");

        assertThat(plan.rows().get(1).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(plan.rows().get(1).impossible()).contains("Lost");
        assertThat(plan.rows().get(1).actions()).isEmpty();
    }
}
