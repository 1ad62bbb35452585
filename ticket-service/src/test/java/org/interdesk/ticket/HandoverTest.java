package org.interdesk.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interdesk.kit.testing.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.interdesk.kit.testing.PublishedEvents;
import org.junit.jupiter.api.Test;

/** Two desks, an offer between them, and a third that must not know. */
@QuarkusTest
class HandoverTest {

    private static final Desk BY = Desk.agent("BY");
    private static final Desk KZ = Desk.agent("KZ");
    private static final Desk RU = Desk.agent("RU");

    @Test
    void anOfferOpensTheTicketToTheOtherDeskAndToNobodyElse() {
        String number = BY.registered("Передача");
        assertProblem(KZ.ticket(number)).is(404, "not-found");

        String offer = BY.offers(number, "KZ");

        Response seen = KZ.ticket(number);
        assertThat(seen.<String>path("handover.id")).isEqualTo(offer);
        assertThat(seen.<String>path("holder")).isEqualTo("BY");
        assertThat(seen.<List<String>>path("allowed"))
                .contains("handover-acceptance", "handover-rejection", "assignment", "messages")
                .doesNotContain("resolution", "handover-withdrawal");
        assertProblem(RU.ticket(number)).is(404, "not-found");
        assertProblem(RU.act(number, "acceptance", Map.of())).is(404, "not-found");
        assertProblem(RU.act(number, "messages", Map.of("text", "x", "visibility", "CASE")))
                .is(404, "not-found");
        assertProblem(Desk.agent("EEC").ticket(number)).is(404, "not-found");
    }

    @Test
    void theDeskThatAcceptsHoldsTheTicket() {
        String number = BY.registered("Принята");
        String offer = BY.offers(number, "KZ");

        Response accepted =
                KZ.does(number, "handovers/" + offer + "/acceptance", Map.of("assignee", "Канат", "team", "L2"));

        assertThat(accepted.<String>path("holder")).isEqualTo("KZ");
        assertThat(accepted.<String>path("state")).isEqualTo("IN_PROGRESS");
        assertThat(accepted.<String>path("assignee")).isEqualTo("Канат");
        assertThat(accepted.<Integer>path("handovers")).isEqualTo(1);
        assertThat(BY.ticket(number).<List<String>>path("legs.role")).containsExactly("REGISTRANT", "HOLDER");
        assertProblem(BY.act(number, "resolution", Map.of("answer", "готово"))).is(409, "illegal-move");
        assertThat(KZ.get(Desk.TICKETS + "?holder=KZ&q=" + number).<Integer>path("total"))
                .isEqualTo(1);
        assertThat(BY.get(Desk.TICKETS + "?holder=KZ&party=KZ&q=" + number).<Integer>path("total"))
                .isEqualTo(1);
    }

    @Test
    void aTicketCanComeBack() {
        String number = BY.registered("Туда и обратно");
        BY.offers(number, "KZ");
        KZ.does(number, "acceptance", Map.of());
        KZ.offers(number, "BY");

        Response back = BY.does(number, "acceptance", Map.of());

        assertThat(back.<String>path("holder")).isEqualTo("BY");
        assertThat(back.<Integer>path("handovers")).isEqualTo(2);
        assertThat(back.<List<String>>path("legs.role")).containsExactly("HOLDER", "FORMER");
    }

    @Test
    void aRejectedOfferLeavesTheTicketWhereItIs() {
        String number = BY.registered("Отклонена");
        String offer = BY.offers(number, "KZ");

        Response rejected = KZ.does(number, "handovers/" + offer + "/rejection", Map.of("reason", "Не наш компонент"));

        assertThat(rejected.<String>path("holder")).isEqualTo("BY");
        assertThat(rejected.<String>path("handover.state")).isEqualTo("REJECTED");
        assertProblem(KZ.act(number, "handovers/" + offer + "/acceptance", Map.of()))
                .is(409, "illegal-move");
    }

    @Test
    void aWithdrawnOfferEndsTheOtherDesksSight() {
        String number = BY.registered("Отозвана");
        String offer = BY.offers(number, "KZ");

        BY.does(number, "handovers/" + offer + "/withdrawal", Map.of());

        assertProblem(KZ.ticket(number)).is(404, "not-found");
        assertThat(KZ.get(Desk.TICKETS + "?q=" + number).<Integer>path("total")).isZero();
        var events = PublishedEvents.about(number);
        assertThat(events.get(events.size() - 1).data().path("parties").toString())
                .isEqualTo("[\"BY\",\"KZ\"]");
    }

    @Test
    void onlyOneOfferIsOpenAtATime() {
        String number = BY.registered("Один адресат");
        BY.offers(number, "KZ");

        assertProblem(BY.act(number, "handovers", Map.of("to", "RU", "reason", "и вам")))
                .is(409, "illegal-move");
        assertProblem(BY.act(number, "resolution", Map.of("answer", "готово"))).is(409, "illegal-move");
    }

    @Test
    void aTicketIsOfferedToADeskThatExistsAndIsNotItsHolder() {
        String number = BY.registered("Кому");

        for (String to : List.of("BY", "XX", "by")) {
            assertProblem(BY.act(number, "handovers", Map.of("to", to, "reason", "ваше")))
                    .is(400, "invalid-request")
                    .pointsTo("/to");
        }
    }

    @Test
    void anUnknownOfferIsNotFound() {
        String number = BY.registered("Чужое предложение");
        BY.offers(number, "KZ");

        assertProblem(KZ.act(number, "handovers/" + UUID.randomUUID() + "/acceptance", Map.of()))
                .is(404, "not-found");
        assertProblem(KZ.act(number, "handovers/17/acceptance", Map.of())).is(404, "not-found");
    }

    @Test
    void twoDesksThatActAtOnceArePutInOrder() {
        String number = BY.registered("Одновременно");
        String offer = BY.offers(number, "KZ");

        var accepting = CompletableFuture.supplyAsync(() ->
                KZ.act(number, "handovers/" + offer + "/acceptance", Map.of()).statusCode());
        int withdrawing =
                BY.act(number, "handovers/" + offer + "/withdrawal", Map.of()).statusCode();

        assertThat(List.of(accepting.join(), withdrawing)).containsOnlyOnce(200);
        assertThat(PublishedEvents.typesAbout(number)).hasSize(3);
    }
}
