package org.interdesk.portal.incident;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.interdesk.portal.testing.Browser;
import org.interdesk.portal.testing.PortalTest;
import org.interdesk.portal.testing.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class IncidentPagesTest {

    private static final String TOLD = "/incidents/" + Services.INCIDENT_NUMBER;
    private static final String OWN = "/incidents/" + Services.OWN_INCIDENT;
    private static final String TOLD_API = "/api/v1" + TOLD;
    private static final String OWN_API = "/api/v1" + OWN;

    private final Browser agent = Browser.of("kovalev", "BY", "desk-agent", "duty-officer");

    @BeforeEach
    void servicesUp() {
        Services.reset();
        agent.signIn();
        Services.incident()
                .stubFor(post(urlPathMatching("/api/v1/incidents/.+/.+"))
                        .willReturn(aResponse()
                                .withHeader("Content-Type", "application/json")
                                .withBody(Services.fixture("incident.json"))));
    }

    @Test
    void confirmingIsTheFirstAndLargestThingToDo() {
        var owe = agent.get(TOLD).page().selectFirst("#t-head .owe");

        assertThat(owe.select("h2").text()).isEqualTo("Казахстан ждёт, что вы подтвердите получение");
        assertThat(owe.select("form").attr("action")).isEqualTo(TOLD + "/acknowledgement");
        assertThat(owe.select("button.btn-main.btn-large").text()).isEqualTo("Подтвердить получение");
        assertThat(owe.select(".sla").text()).isEqualTo("осталось 20 мин");
    }

    @Test
    void theReceiptOfEachPartyIsARowOfTheMatrix() {
        var rows = agent.get(TOLD).page().select("#t-receipts tbody tr");

        assertThat(rows.eachText()).hasSize(5);
        assertThat(rows.get(0).select("td").get(2).text()).startsWith("готово");
        assertThat(rows.get(0).select("td").get(2).select("a").attr("href")).startsWith("/commitments/");
        assertThat(rows.get(1).select("td").get(2).text()).contains("скоро срок", "осталось 8 мин", "до");
        assertThat(rows.get(3).select("td").get(2).text()).contains("просрочено", "на 10 мин");
        assertThat(rows.get(3).select("td").get(3).text()).startsWith("готово");
        assertThat(rows.get(4).select("td").eachText()).allMatch(text -> text.startsWith("не требуется"));
    }

    @Test
    void theStagesSayWhenEachWasReached() {
        var stages = agent.get(TOLD).page().select("#t-head .stage");

        assertThat(stages.select(".stage-name").eachText())
                .containsExactly(
                        "Выясняем: пройдено", "Причина найдена: сейчас", "Наблюдаем: впереди", "Устранён: впереди");
        assertThat(stages.get(1).select("time").attr("datetime")).isEqualTo("2026-11-20T07:40:00Z");
    }

    @Test
    void theStoryMarksWhatOnlyTheOwnDeskSees() {
        var page = agent.get(TOLD).page();

        assertThat(page.select(".timeline .entry")).hasSize(10);
        assertThat(page.select(".said-desk .seen").text()).isEqualTo("видит только эта служба");
        assertThat(page.select(".said-parties .seen").first().text()).startsWith("видят: Армения, Беларусь, Комиссия");
        assertThat(page.select(".timeline").text())
                .contains("Выясняем → Причина найдена")
                .contains("тяжесть: средняя → высокая")
                .contains("поступило позже");
    }

    @Test
    void onlyWhatTheServiceAllowsIsOffered() {
        assertThat(agent.get(TOLD).page().select("#main form[method=post]").eachAttr("action"))
                .containsExactlyInAnyOrder(
                        TOLD + "/acknowledgement", TOLD + "/reading", TOLD + "/own-number", TOLD + "/updates");
        assertThat(agent.get(OWN).page().select("#main form[method=post]").eachAttr("action"))
                .containsExactlyInAnyOrder(
                        OWN + "/progress",
                        OWN + "/resolution",
                        OWN + "/assessment",
                        OWN + "/scope",
                        OWN + "/phone-calls",
                        OWN + "/own-number",
                        OWN + "/updates");
    }

    @Test
    void lookingAtThePageChangesNothingByItself() {
        agent.get(TOLD);

        assertThat(Services.incident().findAll(postRequestedFor(anyUrl()))).isEmpty();
        assertThat(agent.get(TOLD).page().select("form.unread").attr("hx-trigger"))
                .isEqualTo("intersect once");
    }

    @Test
    void readingIsNotedByAButtonOrByThePage() {
        var pressed = agent.post(TOLD + "/reading", Map.of());

        assertThat(pressed.address().getPath()).isEqualTo(TOLD);
        assertThat(pressed.page().select(".flash").text()).startsWith("Отмечено прочитанным");
        Services.incident()
                .verify(postRequestedFor(urlEqualTo(TOLD_API + "/reading"))
                        .withHeader("Authorization", matching("Bearer .+"))
                        .withRequestBody(equalToJson("{}")));
    }

    @Test
    void readingSecondIsNoFailure() {
        Services.incident()
                .stubFor(post(TOLD_API + "/reading").atPriority(1).willReturn(Services.problem(409, "illegal-move")));

        assertThat(agent.post(TOLD + "/reading", Map.of()).status()).isEqualTo(200);
    }

    @Test
    void acknowledgingIsAskedOfTheServiceOnce() {
        var answer = agent.post(TOLD + "/acknowledgement", Map.of("key", "key-12345", "version", "5"));

        assertThat(answer.page().select(".flash").text()).isEqualTo("Получение подтверждено.");
        Services.incident()
                .verify(postRequestedFor(urlEqualTo(TOLD_API + "/acknowledgement"))
                        .withHeader("Idempotency-Key", equalTo("key-12345"))
                        .withoutHeader("If-Match"));
    }

    @Test
    void whatIsPutInThePlaceOfSomethingHoldsForWhatWasSeen() {
        agent.post(
                OWN + "/assessment",
                Map.of("severity", "HIGH", "impact", "OUTAGE", "reason", "Стало хуже", "version", "9"));

        Services.incident()
                .verify(postRequestedFor(urlEqualTo(OWN_API + "/assessment"))
                        .withHeader("If-Match", equalTo("\"9\""))
                        .withRequestBody(equalToJson(
                                "{\"severity\":\"HIGH\",\"impact\":\"OUTAGE\",\"reason\":\"Стало хуже\"}")));
    }

    @Test
    void theScopeIsChosenFromTheCatalogueAndStartsAsItIs() {
        var form = agent.get(OWN).page().selectFirst("#act-scope");

        assertThat(form.select("input[name=components][checked]").eachAttr("value"))
                .containsExactly("GATEWAY-BY");
        assertThat(form.select("input[name=parties][checked]").eachAttr("value"))
                .containsExactly("KZ");

        agent.post(OWN + "/scope", Map.of("components", "SEGMENT-BY", "reason", "Ошиблись"));

        Services.incident()
                .verify(postRequestedFor(urlEqualTo(OWN_API + "/scope"))
                        .withRequestBody(equalToJson(
                                "{\"components\":[\"SEGMENT-BY\"],\"parties\":[],\"reason\":\"Ошиблись\"}")));
    }

    @Test
    void whatIsTypedGoesUnderTheNameThatIsReadBack() {
        var actions = agent.get(OWN).page().selectFirst("#t-actions");

        assertThat(actions.select("#f-resolution, #f-progress-text").eachAttr("name"))
                .containsExactly("text", "text");
        assertThat(actions.select("#f-scope, #f-assessment").eachAttr("name")).containsExactly("reason", "reason");
    }

    @Test
    void aMissingTextIsAskedForAndNothingIsLost() {
        var answer = agent.post(OWN + "/progress", Map.of("stage", "IDENTIFIED", "text", " "));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#act-progress[open] .error").text()).isEqualTo("Заполните это поле");
        assertThat(answer.page().select("#f-stage option[selected]").attr("value"))
                .isEqualTo("IDENTIFIED");
        Services.incident().verify(0, postRequestedFor(urlEqualTo(OWN_API + "/progress")));
    }

    @Test
    void whatTheServiceRefusesIsShownAtItsField() {
        Services.incident()
                .stubFor(post(OWN_API + "/scope")
                        .atPriority(1)
                        .willReturn(aResponse()
                                .withStatus(400)
                                .withHeader("Content-Type", "application/problem+json")
                                .withBody("""
                                        {"type":"/problems/invalid-request","status":400,
                                         "errors":[{"pointer":"/components/1","detail":"no such component"}]}""")));

        var answer = agent.post(OWN + "/scope", Map.of("components", "GONE", "reason", "Ошиблись"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#act-scope[open] .error").text())
                .isEqualTo("Какого-то из отмеченных компонентов больше нет в перечне");
        assertThat(answer.page().select("#f-scope").text()).isEqualTo("Ошиблись");
    }

    @Test
    void aRefusalIsSaidInTheReadersLanguage() {
        Services.incident()
                .stubFor(post(OWN_API + "/resolution").atPriority(1).willReturn(Services.problem(409, "illegal-move")));

        var answer = agent.prefer("lang", "en").post(OWN + "/resolution", Map.of("text", "Done"));

        assertThat(answer.page().select(".refusal").text()).startsWith("This is not possible now");
        agent.prefer("lang", "ru");
    }

    @Test
    void aServiceThatIsAwayKeepsWhatWasTyped() {
        Services.incident()
                .stubFor(post(OWN_API + "/updates")
                        .atPriority(1)
                        .willReturn(aResponse().withStatus(503)));

        var answer = agent.post(
                OWN + "/updates", Map.of("text", "Меняем диск", "visibility", "PARTIES", "key", "key-12345"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#f-text").text()).isEqualTo("Меняем диск");
        assertThat(answer.page().select("#t-reply input[name=key]").attr("value"))
                .isEqualTo("key-12345");
    }

    @Test
    void withoutTheClocksTheReceiptsStillSayWhenTheyAreDue() {
        Services.sla()
                .stubFor(any(anyUrl()).atPriority(1).willReturn(aResponse().withStatus(503)));

        var page = agent.get(TOLD).page();

        assertThat(page.select("#t-side .missing")).hasSize(1);
        assertThat(page.select("#t-receipts tbody tr")
                        .get(3)
                        .select("td")
                        .get(2)
                        .text())
                .contains("просрочено", "до");
    }

    @Test
    void anIncidentThatMayNotBeSeenIsNotFound() {
        assertThat(agent.get("/incidents/INC-2026-000999").status()).isEqualTo(404);
        assertThat(agent.get("/incidents/nothing").status()).isEqualTo(404);
        assertThat(agent.post(TOLD + "/deletion", Map.of()).status()).isEqualTo(404);
    }
}
