package org.interdesk.ticket.casework.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.interdesk.ticket.casework.model.CaseFixtures.ANNA;
import static org.interdesk.ticket.casework.model.CaseFixtures.OFFER;
import static org.interdesk.ticket.casework.model.CaseFixtures.by;
import static org.interdesk.ticket.casework.model.CaseFixtures.heldByKz;
import static org.interdesk.ticket.casework.model.CaseFixtures.inState;
import static org.interdesk.ticket.casework.model.CaseFixtures.last;
import static org.interdesk.ticket.casework.model.CaseFixtures.leg;
import static org.interdesk.ticket.casework.model.CaseFixtures.minute;
import static org.interdesk.ticket.casework.model.CaseFixtures.offeredToKz;
import static org.interdesk.ticket.casework.model.CaseFixtures.registered;
import static org.interdesk.ticket.casework.model.CaseFixtures.reportedBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseTest {

    @Test
    void theRegisteringPartyHoldsANewCase() {
        CaseFacts facts = registered().facts();

        assertThat(facts.holder()).isEqualTo("BY");
        assertThat(facts.state()).isEqualTo(CaseState.REGISTERED);
        assertThat(facts.version()).isEqualTo(1);
        assertThat(facts.legs()).singleElement().satisfies(leg -> {
            assertThat(leg.role()).isEqualTo(LegRole.HOLDER);
            assertThat(leg.ownNumber()).isEqualTo("B-77");
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseState.class,
            names = {"REGISTERED", "IN_PROGRESS", "WAITING", "REOPENED"})
    void acceptingBringsEveryOpenCaseIntoProgress(CaseState state) {
        Case aCase = inState(state);

        aCase.accept(by("BY", 5), ANNA, null);

        assertThat(aCase.facts().state()).isEqualTo(CaseState.IN_PROGRESS);
        assertThat(aCase.facts().waiting()).isNull();
        assertThat(aCase.facts().holderLeg().assignee()).isEqualTo("Anna");
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseState.class,
            names = {"REGISTERED", "IN_PROGRESS", "REOPENED"})
    void assigningLeavesTheState(CaseState state) {
        Case aCase = inState(state);

        aCase.assign(by("BY", 5), ANNA);

        assertThat(aCase.facts().state()).isEqualTo(state);
    }

    @Test
    void assigningEndsAWait() {
        Case aCase = inState(CaseState.WAITING);

        aCase.assign(by("BY", 5), ANNA);

        assertThat(aCase.facts().state()).isEqualTo(CaseState.IN_PROGRESS);
    }

    @Test
    void anOfferedPartyRoutesItsOwnLegOnly() {
        Case aCase = offeredToKz();

        aCase.assign(by("KZ", 5), new Routing("Kanat", null));

        assertThat(leg(aCase, "KZ").assignee()).isEqualTo("Kanat");
        assertThat(aCase.facts().holderLeg().assignee()).isNull();
        assertThat(aCase.facts().state()).isEqualTo(CaseState.REGISTERED);
    }

    @Test
    void aReturnToTheQueueClearsThePersonAndKeepsTheTeam() {
        Case aCase = inState(CaseState.IN_PROGRESS);

        aCase.returnToQueue(by("BY", 5), null, "не та линия");

        assertThat(aCase.facts().state()).isEqualTo(CaseState.REGISTERED);
        assertThat(aCase.facts().holderLeg().assignee()).isNull();
        assertThat(aCase.facts().holderLeg().team()).isEqualTo("L2");
    }

    @Test
    void waitingForAPartyNamesIt() {
        Case aCase = inState(CaseState.IN_PROGRESS);

        aCase.waitFor(by("BY", 5), new Waiting(WaitingFor.PARTY, "RU"), "журнал шлюза");
        aCase.resume(by("BY", 6));

        assertThat(aCase.happened().get(2).after().waiting()).isEqualTo(new Waiting(WaitingFor.PARTY, "RU"));
        assertThat(aCase.facts().waiting()).isNull();
        assertThatThrownBy(() -> new Waiting(WaitingFor.SUPPLIER, "RU")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Waiting(WaitingFor.PARTY, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void untilItIsAcceptedAnOfferMovesNothing() {
        CaseFacts facts = offeredToKz().facts();

        assertThat(facts.holder()).isEqualTo("BY");
        assertThat(facts.state()).isEqualTo(CaseState.REGISTERED);
        assertThat(facts.handovers()).isZero();
        assertThat(facts.parties()).containsExactly("BY", "KZ");
    }

    @Test
    void acceptingAnOfferMovesTheCase() {
        Case aCase = heldByKz();

        assertThat(aCase.facts().holder()).isEqualTo("KZ");
        assertThat(aCase.facts().state()).isEqualTo(CaseState.IN_PROGRESS);
        assertThat(aCase.facts().handovers()).isEqualTo(1);
        assertThat(leg(aCase, "BY").role()).isEqualTo(LegRole.REGISTRANT);
        assertThat(leg(aCase, "KZ")).isEqualTo(new Leg("KZ", LegRole.HOLDER, "Anna", "L2", null, minute(2), true));
    }

    @Test
    void whoIsOfferedACaseTakesItByAccepting() {
        Case aCase = offeredToKz();

        aCase.accept(by("KZ", 5), Routing.NOBODY, null);

        assertThat(aCase.facts().holder()).isEqualTo("KZ");
        assertThat(aCase.facts().holderLeg().team())
                .as("the team the offer named")
                .isEqualTo("L3");
    }

    @Test
    void whoRejectedAnOfferStaysInTheCase() {
        Case aCase = offeredToKz();

        aCase.rejectHandover(by("KZ", 5), OFFER, "не наше");

        assertThat(leg(aCase, "KZ").role()).isEqualTo(LegRole.FORMER);
        assertThat(aCase.facts().handover().state()).isEqualTo(HandoverState.REJECTED);
    }

    @Test
    void aWithdrawnOfferTakesThePartyOutButTellsIt() {
        Case aCase = offeredToKz();

        aCase.withdrawHandover(by("BY", 5), OFFER, null);

        assertThat(aCase.facts().parties()).containsExactly("BY");
        assertThat(last(aCase).told()).containsExactly("BY", "KZ");
    }

    @Test
    void aFormerHolderStaysWhenANewOfferToItIsWithdrawn() {
        Case aCase = heldByKz();
        aCase.offerHandover(by("KZ", 3), CaseFixtures.OTHER_OFFER, "BY", null, "назад");

        aCase.withdrawHandover(by("KZ", 4), CaseFixtures.OTHER_OFFER, null);

        assertThat(leg(aCase, "BY").role()).isEqualTo(LegRole.REGISTRANT);
    }

    @Test
    void anotherOffersIdDecidesNothing() {
        assertThatThrownBy(() -> offeredToKz().acceptHandover(by("KZ", 5), CaseFixtures.OTHER_OFFER, ANNA, null))
                .isInstanceOf(MoveRefused.class);
    }

    @Test
    void aRefusalSaysWhatIsAllowed() {
        assertThatThrownBy(() -> registered().confirm(by("BY", 5), null))
                .isInstanceOfSatisfying(MoveRefused.class, refused -> {
                    assertThat(refused.move()).isEqualTo(Move.CONFIRM);
                    assertThat(refused.state()).isEqualTo(CaseState.REGISTERED);
                    assertThat(refused.allowed()).contains(Move.ACCEPT, Move.CANCEL);
                });
    }

    @Test
    void theFirstResponseIsToldBeforeTheAcceptanceItCameWith() {
        Case aCase = offeredToKz();

        aCase.accept(reportedBy("KZ", 9), ANNA, new Response(minute(7), "desk-agent"));

        List<Happened> happened = aCase.happened();
        assertThat(happened)
                .extracting(Happened::kind)
                .endsWith(Happening.FIRST_RESPONSE_GIVEN, Happening.HANDOVER_ACCEPTED);
        assertThat(happened).extracting(fact -> fact.after().version()).containsExactly(1L, 2L, 3L, 4L);
        assertThat(happened.get(2).at()).isEqualTo(minute(7));
        assertThat(happened.get(2).after().holder()).isEqualTo("BY");
    }

    @Test
    void onlyTheFirstResponseCounts() {
        Case aCase = registered();
        aCase.accept(by("BY", 1), ANNA, new Response(minute(1), "desk-agent"));

        aCase.addMessage(
                by("BY", 2), "ещё", Visibility.REQUESTER, Channel.PORTAL, new Response(minute(2), "desk-lead"));

        assertThat(aCase.facts().response()).isEqualTo(new Response(minute(1), "desk-agent"));
        assertThat(last(aCase).kind()).isEqualTo(Happening.MESSAGE_ADDED);
    }

    @Test
    void answeringAgainReplacesTheAnswerAndKeepsTheMoment() {
        Case aCase = inState(CaseState.RESOLVED);

        aCase.resolve(by("BY", 9), "точнее", Channel.PHONE, null);

        assertThat(aCase.facts().answer()).isEqualTo("точнее");
        assertThat(aCase.facts().resolvedAt()).isEqualTo(minute(1));
    }

    @Test
    void reopeningForgetsWhenItWasResolvedAndClosed() {
        Case aCase = inState(CaseState.CLOSED);

        aCase.reopen(by("BY", 9), "снова");

        assertThat(aCase.facts().state()).isEqualTo(CaseState.REOPENED);
        assertThat(aCase.facts().resolvedAt()).isNull();
        assertThat(aCase.facts().closing()).isNull();
    }

    @Test
    void cancellingWithdrawsAnOpenOffer() {
        Case aCase = offeredToKz();

        aCase.cancel(by("BY", 5), "не нужно");

        assertThat(aCase.happened())
                .extracting(Happened::kind)
                .endsWith(Happening.HANDOVER_WITHDRAWN, Happening.CANCELLED);
        assertThat(aCase.facts().parties()).containsExactly("BY");
    }

    @Test
    void anotherPartyReportsTheRegistrantsWordButCannotGiveIt() {
        Case aCase = heldByKz();
        aCase.resolve(by("KZ", 3), "готово", null, null);

        assertThatThrownBy(() -> aCase.confirm(by("KZ", 4), "BY")).isInstanceOf(MoveRefused.class);
        aCase.confirm(reportedBy("KZ", 5), "BY");

        assertThat(aCase.facts().state()).isEqualTo(CaseState.CLOSED);
        assertThat(last(aCase).detail()).containsEntry("onBehalfOf", "BY");
        assertThat(last(aCase).act().party()).isEqualTo("KZ");
    }
}
