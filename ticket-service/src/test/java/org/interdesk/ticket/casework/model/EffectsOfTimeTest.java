package org.interdesk.ticket.casework.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.interdesk.ticket.casework.model.CaseFixtures.ANNA;
import static org.interdesk.ticket.casework.model.CaseFixtures.OFFER;
import static org.interdesk.ticket.casework.model.CaseFixtures.OTHER_OFFER;
import static org.interdesk.ticket.casework.model.CaseFixtures.by;
import static org.interdesk.ticket.casework.model.CaseFixtures.due;
import static org.interdesk.ticket.casework.model.CaseFixtures.inState;
import static org.interdesk.ticket.casework.model.CaseFixtures.last;
import static org.interdesk.ticket.casework.model.CaseFixtures.leg;
import static org.interdesk.ticket.casework.model.CaseFixtures.minute;
import static org.interdesk.ticket.casework.model.CaseFixtures.offeredToKz;
import static org.interdesk.ticket.casework.model.CaseFixtures.registered;
import static org.interdesk.ticket.casework.model.CaseFixtures.reportedBy;

import org.junit.jupiter.api.Test;

/** The order of events, and how effects of time give way to reported facts (domain, rule 3.14). */
class EffectsOfTimeTest {

    private static Case timedOut() {
        Case aCase = offeredToKz();
        assertThat(aCase.timeOutHandover(due(60), OFFER, "EEC")).isTrue();
        return aCase;
    }

    private static Case closedByTime() {
        Case aCase = inState(CaseState.RESOLVED);
        assertThat(aCase.closeAutomatically(due(60))).isTrue();
        return aCase;
    }

    @Test
    void anEventBeforeThePreviousOneIsRefused() {
        Case aCase = inState(CaseState.IN_PROGRESS);

        assertThatThrownBy(() -> aCase.resolve(reportedBy("BY", 0), "готово", null, null))
                .isInstanceOfSatisfying(
                        OutOfOrder.class,
                        refused -> assertThat(refused.previous()).isEqualTo(minute(1)));
    }

    @Test
    void anEventAtTheSameMomentIsInOrder() {
        Case aCase = inState(CaseState.IN_PROGRESS);

        aCase.resolve(reportedBy("BY", 1), "готово", null, null);

        assertThat(aCase.facts().state()).isEqualTo(CaseState.RESOLVED);
    }

    @Test
    void anEffectOfTimeIsNoPreviousEvent() {
        Case aCase = timedOut();

        aCase.addMessage(reportedBy("BY", 30), "до срока", Visibility.CASE, Channel.NOTE, null);

        assertThat(last(aCase).supersedes()).isNull();
        assertThat(aCase.facts().reportedAt()).isEqualTo(minute(30));
        assertThat(aCase.facts().changedAt()).isEqualTo(minute(60));
    }

    @Test
    void aTimedOutOfferLeavesTheCaseAndCallsTheCoordinator() {
        Case aCase = timedOut();

        assertThat(aCase.facts().holder()).isEqualTo("BY");
        assertThat(aCase.facts().handover().state()).isEqualTo(HandoverState.TIMED_OUT);
        assertThat(leg(aCase, "EEC").role()).isEqualTo(LegRole.COORDINATOR);
        assertThat(leg(aCase, "KZ").role()).isEqualTo(LegRole.FORMER);
        assertThat(last(aCase).at()).isEqualTo(minute(60));
        assertThat(last(aCase).act().isAutomatic()).isTrue();
    }

    @Test
    void aCoordinatorThatHoldsTheCaseKeepsItsRole() {
        Case aCase = Case.register(
                OTHER_OFFER,
                CaseNumber.of(2026, 1),
                new Origin("EEC", "s", minute(0), null),
                registered().facts().request(),
                Priority.LOW,
                null,
                by("EEC", 0),
                null);
        aCase.offerHandover(by("EEC", 1), OFFER, "KZ", null, "ваше");

        aCase.timeOutHandover(due(60), OFFER, "EEC");

        assertThat(leg(aCase, "EEC").role()).isEqualTo(LegRole.HOLDER);
    }

    @Test
    void anOfferThatIsDecidedDoesNotTimeOut() {
        Case aCase = offeredToKz();
        aCase.acceptHandover(by("KZ", 5), OFFER, ANNA, null);

        assertThat(aCase.timeOutHandover(due(60), OFFER, "EEC")).isFalse();
        assertThat(aCase.timeOutHandover(due(60), OTHER_OFFER, "EEC")).isFalse();
        assertThat(last(aCase).kind()).isEqualTo(Happening.HANDOVER_ACCEPTED);
    }

    @Test
    void aReportedAcceptanceTakesATimeOutBack() {
        Case early = timedOut();
        Case late = timedOut();

        early.acceptHandover(reportedBy("KZ", 30), OFFER, ANNA, null);
        late.accept(reportedBy("KZ", 90), ANNA, null);

        for (Case aCase : new Case[] {early, late}) {
            assertThat(aCase.facts().holder()).isEqualTo("KZ");
            assertThat(aCase.facts().handover().state()).isEqualTo(HandoverState.ACCEPTED);
            assertThat(last(aCase).supersedes()).isEqualTo(Happening.HANDOVER_TIMED_OUT);
        }
    }

    @Test
    void reportedRejectionAndWithdrawalTakeATimeOutBackToo() {
        Case rejected = timedOut();
        Case withdrawn = timedOut();

        rejected.rejectHandover(reportedBy("KZ", 30), OFFER, "не наше");
        withdrawn.withdrawHandover(reportedBy("BY", 90), OFFER, null);

        assertThat(last(rejected).supersedes()).isEqualTo(Happening.HANDOVER_TIMED_OUT);
        assertThat(last(withdrawn).supersedes()).isEqualTo(Happening.HANDOVER_TIMED_OUT);
        assertThat(withdrawn.facts().handover().state()).isEqualTo(HandoverState.WITHDRAWN);
    }

    @Test
    void aReportedAssignmentByTheOfferedPartyOpensTheOfferAgain() {
        for (int minute : new int[] {30, 90}) {
            Case aCase = timedOut();

            aCase.assign(reportedBy("KZ", minute), ANNA);

            assertThat(last(aCase).supersedes()).isEqualTo(Happening.HANDOVER_TIMED_OUT);
            assertThat(aCase.facts().handover().state()).isEqualTo(HandoverState.OFFERED);
            assertThat(aCase.facts().handover().decidedAt()).isNull();
            assertThat(aCase.facts().holder()).isEqualTo("BY");
            assertThat(leg(aCase, "KZ").role()).isEqualTo(LegRole.OFFERED);
            assertThat(leg(aCase, "KZ").since()).isEqualTo(minute(1));
            assertThat(leg(aCase, "KZ").assignee()).isEqualTo("Anna");
            assertThat(leg(aCase, "EEC").role()).isEqualTo(LegRole.COORDINATOR);
        }
    }

    @Test
    void anOfferThatIsOpenAgainIsDecidedOrTimesOutAgain() {
        Case accepted = timedOut();
        Case lapsed = timedOut();
        accepted.assign(reportedBy("KZ", 30), ANNA);
        lapsed.assign(reportedBy("KZ", 30), ANNA);

        accepted.accept(reportedBy("KZ", 90), ANNA, null);
        boolean again = lapsed.timeOutHandover(due(60), OFFER, "EEC");

        assertThat(accepted.facts().holder()).isEqualTo("KZ");
        assertThat(last(accepted).supersedes()).isNull();
        assertThat(again).isTrue();
        assertThat(leg(lapsed, "KZ").role()).isEqualTo(LegRole.FORMER);
    }

    @Test
    void anAssignmentAtTheHoldersDeskLeavesATimeOutAlone() {
        Case aCase = timedOut();

        aCase.assign(reportedBy("BY", 90), ANNA);

        assertThat(last(aCase).supersedes()).isNull();
        assertThat(aCase.facts().handover().state()).isEqualTo(HandoverState.TIMED_OUT);
    }

    @Test
    void anAssignmentIsRefusedToPeopleAndOnceTheCaseIsOver() {
        Case resolved = timedOut();
        resolved.resolve(by("BY", 70), "готово", null, null);

        assertThatThrownBy(() -> timedOut().assign(by("KZ", 90), ANNA)).isInstanceOf(MoveRefused.class);
        assertThatThrownBy(() -> resolved.assign(reportedBy("KZ", 90), ANNA)).isInstanceOf(MoveRefused.class);
        assertThat(resolved.facts().handover().state()).isEqualTo(HandoverState.TIMED_OUT);
    }

    @Test
    void peopleCannotAcceptAnOfferThatTimedOut() {
        assertThatThrownBy(() -> timedOut().acceptHandover(by("KZ", 90), OFFER, ANNA, null))
                .isInstanceOf(MoveRefused.class);
        assertThatThrownBy(() -> timedOut().accept(by("KZ", 90), ANNA, null)).isInstanceOf(MoveRefused.class);
    }

    @Test
    void aTimeOutStandsOnceTheCaseWentElsewhere() {
        Case aCase = timedOut();
        aCase.offerHandover(by("BY", 61), OTHER_OFFER, "RU", null, "тогда вы");
        aCase.acceptHandover(by("RU", 62), OTHER_OFFER, ANNA, null);

        assertThatThrownBy(() -> aCase.acceptHandover(reportedBy("KZ", 70), OFFER, ANNA, null))
                .isInstanceOf(MoveRefused.class);
    }

    @Test
    void aResolvedCaseClosesWhenItsTimeHasCome() {
        Case aCase = closedByTime();

        assertThat(aCase.facts().state()).isEqualTo(CaseState.CLOSED);
        assertThat(aCase.facts().closing()).isEqualTo(new Closing(minute(60), true));
    }

    @Test
    void aCaseThatIsNotResolvedOrWasResolvedLaterDoesNotClose() {
        assertThat(inState(CaseState.REOPENED).closeAutomatically(due(60))).isFalse();
        assertThat(inState(CaseState.RESOLVED).closeAutomatically(due(0))).isFalse();
    }

    @Test
    void aReportedConfirmationTakesAutomaticClosingBackBeforeAndAfterItsMoment() {
        Case early = closedByTime();
        Case late = closedByTime();

        early.confirm(reportedBy("BY", 30), null);
        late.confirm(reportedBy("BY", 90), null);

        assertThat(early.facts().closing()).isEqualTo(new Closing(minute(30), false));
        assertThat(late.facts().closing()).isEqualTo(new Closing(minute(90), false));
        assertThat(last(early).supersedes()).isEqualTo(Happening.CLOSED);
        assertThat(last(late).supersedes()).isEqualTo(Happening.CLOSED);
    }

    @Test
    void reopeningContradictsAutomaticClosingOnlyBeforeItsMoment() {
        Case early = closedByTime();
        Case late = closedByTime();

        early.reopen(reportedBy("BY", 30), "снова");
        late.reopen(reportedBy("BY", 90), "снова");

        assertThat(last(early).supersedes()).isEqualTo(Happening.CLOSED);
        assertThat(last(late).supersedes()).isNull();
        assertThat(late.facts().state()).isEqualTo(CaseState.REOPENED);
    }

    @Test
    void aMessageContradictsNothing() {
        Case aCase = closedByTime();

        aCase.addMessage(reportedBy("BY", 30), "спасибо", Visibility.CASE, Channel.PORTAL, null);

        assertThat(aCase.facts().state()).isEqualTo(CaseState.CLOSED);
        assertThat(last(aCase).supersedes()).isNull();
    }

    @Test
    void peopleCannotConfirmWhatTimeHasClosed() {
        assertThatThrownBy(() -> closedByTime().confirm(by("BY", 90), null)).isInstanceOf(MoveRefused.class);
    }

    @Test
    void whatIsIllegalWithoutTheEffectStaysIllegal() {
        assertThatThrownBy(() -> closedByTime().accept(reportedBy("BY", 30), ANNA, null))
                .isInstanceOf(MoveRefused.class);
    }
}
