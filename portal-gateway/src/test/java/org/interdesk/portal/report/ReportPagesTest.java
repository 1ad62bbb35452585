package org.interdesk.portal.report;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.interdesk.portal.testing.Browser;
import org.interdesk.portal.testing.PortalTest;
import org.interdesk.portal.testing.Services;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class ReportPagesTest {

    private static final String PAGE = "/reports/" + Services.REPORT_NUMBER;
    private static final String API = "/api/v1/reports/" + Services.REPORT_NUMBER;

    private final Browser officer = Browser.of("savitsky", "BY", "reporting-officer");
    private final Browser approver = Browser.of("borisova", "BY", "report-approver");
    private final Browser coordinator = Browser.of("orlova", "EEC", "coordinator");

    @BeforeEach
    void servicesUp() {
        Services.reset();
        Services.report()
                .stubFor(post(urlPathMatching(API + "/.+"))
                        .willReturn(aResponse()
                                .withHeader("Content-Type", "application/json")
                                .withBody("{\"number\":\"" + Services.REPORT_NUMBER
                                        + "\",\"missing\":[],\"may\":[],\"revision\":1,\"version\":7}")));
    }

    private static Element figure(Browser.Answer answer, String key) {
        return answer.page().getElementById("g-" + key);
    }

    @Test
    void whatIsKnownUnknownMissingAndZeroLookDifferent() {
        var answer = officer.signIn().get(PAGE);

        assertThat(figure(answer, "requests.registered").select(".figure").text())
                .isEqualTo("61");
        assertThat(figure(answer, "requests.closed").select(".figure").text()).isEqualTo("0");
        assertThat(figure(answer, "downtime.unplanned").select(".not-known").text())
                .isEqualTo("неизвестно");
        assertThat(figure(answer, "downtime.unplanned")
                        .select(".f-origin .because")
                        .text())
                .startsWith("Журнал мониторинга");
        assertThat(figure(answer, "incidents.critical").select(".not-stated").text())
                .isEqualTo("не сказано");
        assertThat(figure(answer, "incidents.critical").select(".figure")).isEmpty();
        assertThat(figure(answer, "incidents.duration.high").select(".figure").text())
                .isEqualTo("2 ч 34 мин 12 с");
        assertThat(figure(answer, "resolution.share").select(".f-value").text()).isEqualTo("нет данных");
    }

    @Test
    void aPrefilledNumberSaysWhereItCameFrom() {
        var answer = officer.signIn().get(PAGE);

        assertThat(figure(answer, "requests.closed").select(".f-origin").text())
                .isEqualTo("заявки, закрытые за месяц у службы");
        assertThat(figure(answer, "requests.registered").select(".f-origin").text())
                .isEqualTo("введено вручную");
        assertThat(figure(answer, "first-response.share").select(".f-origin").text())
                .isEqualTo("вычислено из других");
        assertThat(figure(answer, "incidents.critical").select(".f-origin").text())
                .isEmpty();
    }

    @Test
    void figuresStandInTheSectionsOfTheForm() {
        assertThat(officer.signIn()
                        .get(PAGE)
                        .page()
                        .select(".figures-table")
                        .parents()
                        .select("section > h2")
                        .eachText())
                .contains("Заявки", "Соблюдение сроков", "Инциденты", "Перерывы и недоступность", "Служба");
    }

    @Test
    void remarksOfAReturnStandAtTheirFieldsAndAboveTheWhole() {
        var answer = officer.signIn().get(PAGE);

        assertThat(figure(answer, "requests.registered").select(".remark").text())
                .isEqualTo("Замечание: В журнале заявок 61, а здесь 57.");
        assertThat(figure(answer, "GATEWAY").select("> .remark").text()).contains("Нет отрезка за 9 октября");
        assertThat(answer.page().select("#t-head .offer").text()).contains("Проверьте заявки и шлюз");
        assertThat(answer.page().select(".remark")).hasSize(2);
    }

    @Test
    void whyTheApproverSentItBackStandsAboveTheReport() {
        Services.report()
                .stubFor(
                        get(API).atPriority(1)
                                .willReturn(
                                        aResponse()
                                                .withHeader("Content-Type", "application/json")
                                                .withBody(
                                                        Services.fixture("reports/with-approver.json")
                                                                .replace("\"WITH_APPROVER\"", "\"DRAFT\"")
                                                                .replaceFirst(
                                                                        "\"reason\": null,",
                                                                        "\"reason\": null, \"sentBack\": {\"at\": \"2026-11-22T18:50:00Z\","
                                                                                + " \"by\": \"Анна Борисова\", \"reason\": \"Нет <b>пояснений</b>\"},"))));

        var offer = officer.signIn().get(PAGE).page().select("#t-head .offer");

        assertThat(offer.select("strong").text()).isEqualTo("Возвращено на доработку: Анна Борисова");
        assertThat(offer.select(".said-text").text()).isEqualTo("Нет <b>пояснений</b>");
        assertThat(offer.select("time")).hasSize(1);
    }

    @Test
    void aComponentIsAStripWithItsTableAndBothFigures() {
        var answer = officer.signIn().get(PAGE);
        var gateway = figure(answer, "GATEWAY");

        assertThat(gateway.select(".ar dd").eachText().get(0)).isEqualTo("95,75461 %");
        assertThat(gateway.select(".ar dd").eachText().get(1)).startsWith("96,27431 % цель 98 %");
        assertThat(gateway.select(".ar .bad .sla").text()).isEqualTo("ниже цели, нужно пояснение");
        assertThat(gateway.select("svg.states rect")).hasSize(7);
        assertThat(gateway.select("#days-GATEWAY tbody tr")).hasSize(5);
        assertThat(gateway.select("#days-GATEWAY tbody tr").get(0).text()).contains("9 ч 12 мин 30 с", "38,36806 %");
        assertThat(figure(answer, "SEGMENT").select("svg.states")).isEmpty();
        assertThat(figure(answer, "SEGMENT").select(".ar dd").eachText().get(0)).isEqualTo("нет данных");
    }

    @Test
    void onlyWhatTheServiceAllowsIsOffered() {
        var ours = officer.signIn().get(PAGE).page();

        assertThat(ours.select("#t-actions form").eachAttr("action"))
                .containsExactly(PAGE + "/submission", PAGE + "/prefill");
        assertThat(ours.select("#t-actions a.btn").eachAttr("href")).containsExactly(PAGE + "/edit");

        Services.answerInstead(Services.report(), API, "reports/with-approver.json");
        assertThat(approver.signIn().get(PAGE).page().select("#t-actions form").eachAttr("action"))
                .containsExactly(PAGE + "/approval", PAGE + "/send-back");

        Services.answerInstead(Services.report(), API, "reports/handed-in.json");
        var decided = coordinator.signIn().get(PAGE).page();
        assertThat(decided.select("#t-actions form").eachAttr("action")).containsExactly(PAGE + "/acceptance");
        assertThat(decided.select("#t-actions a.btn").eachAttr("href")).containsExactly(PAGE + "/return");
    }

    @Test
    void whatIsMissingIsNamedWithAWayToIt() {
        var wanting = officer.signIn().get(PAGE).page().select("#t-actions .wanting a");

        assertThat(wanting.eachAttr("href"))
                .containsExactly(PAGE + "/edit#f-incidents.critical", PAGE + "/edit#f-availability.explanation");
        assertThat(wanting.eachText())
                .containsExactly("Инцидентов: критических", "Причины недоступности ниже целевого уровня");
    }

    @Test
    void theCommissionSeesNoFiguresOfADraft() {
        String number = "REP-2026-10-AM";
        Services.answerInstead(Services.report(), "/api/v1/reports/" + number, "reports/not-handed-in.json");
        Services.answerInstead(Services.report(), "/api/v1/reports/" + number + "/revisions", "empty.json");

        var page = coordinator.signIn().get("/reports/" + number).page();

        assertThat(page.select(".empty h2").text()).isEqualTo("Отчёт ещё не сдан");
        assertThat(page.select("#t-actions form, .figures-table, .downloads")).isEmpty();
    }

    @Test
    void aMoveHoldsForTheVersionThatWasSeenAndHappensOnce() {
        Services.answerInstead(Services.report(), API, "reports/with-approver.json");

        var answer = approver.signIn().post(PAGE + "/approval", Map.of("version", "4", "key", "k-1"));

        assertThat(answer.address().getPath()).isEqualTo(PAGE);
        assertThat(answer.page().select(".flash").text()).isEqualTo("Отчёт утверждён и сдан в Комиссию.");
        Services.report()
                .verify(postRequestedFor(urlEqualTo(API + "/approval"))
                        .withHeader("If-Match", equalTo("\"4\""))
                        .withHeader("Idempotency-Key", equalTo("k-1"))
                        .withHeader("Authorization", matching("Bearer .+"))
                        .withRequestBody(equalToJson("{}")));
    }

    @Test
    void aMissingReasonIsAskedForAndNothingIsSent() {
        Services.answerInstead(Services.report(), API, "reports/with-approver.json");

        var answer = approver.signIn().post(PAGE + "/send-back", Map.of("reason", " ", "version", "4"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#act-send-back[open] .error").text()).isEqualTo("Заполните это поле");
        Services.report().verify(0, postRequestedFor(urlEqualTo(API + "/send-back")));
    }

    @Test
    void aRefusalSaysWhy() {
        Services.report()
                .stubFor(post(API + "/submission")
                        .atPriority(1)
                        .willReturn(aResponse()
                                .withStatus(409)
                                .withHeader("Content-Type", "application/problem+json")
                                .withBody(Services.fixture("reports/problem-incomplete.json"))));

        var answer = officer.signIn().post(PAGE + "/submission", Map.of("version", "6"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".refusal").text()).startsWith("Отчёт неполон");
    }

    @Test
    void anUnknownMoveIsNotFoundAndAReportOfOthersToo() {
        officer.signIn();

        assertThat(officer.post(PAGE + "/hand-in", Map.of()).status()).isEqualTo(404);
        assertThat(officer.get("/reports/REP-2026-10-KZ").status()).isEqualTo(404);
        Services.report().verify(0, postRequestedFor(anyUrl()));
    }

    @Test
    void withoutTheOwnerOfTheClocksTheRestIsThere() {
        Services.sla()
                .stubFor(any(anyUrl()).atPriority(1).willReturn(aResponse().withStatus(503)));
        Services.report()
                .stubFor(get(urlPathMatching(API + "/revisions.*"))
                        .atPriority(1)
                        .willReturn(aResponse().withStatus(500)));

        var answer = officer.signIn().get(PAGE);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select(".figures-table")).isNotEmpty();
        assertThat(answer.page().select("#t-side .missing")).hasSize(1);
        assertThat(figure(answer, "GATEWAY").select(".hint").text()).contains("Разбивка по дням сейчас недоступна");
    }

    @Test
    void aRevisionShowsWhatItSaysOtherwise() {
        var page = officer.signIn().get(PAGE + "/revisions/2").page();

        assertThat(page.select(".diff-table tbody th").eachText())
                .containsExactly(
                        "Причины недоступности ниже целевого уровня",
                        "Инцидентов: критических",
                        "Зарегистрировано заявок");
        assertThat(page.select(".diff-table tbody tr").get(2).select("td").eachText())
                .containsExactly("57", "61");
        assertThat(page.select(".diff-table tbody tr").get(1).select("td").eachText())
                .containsExactly("0", "не сказано");
        Services.report()
                .verify(getRequestedFor(urlPathEqualTo(API + "/revisions/2/difference"))
                        .withQueryParam("from", equalTo("1")));
    }

    @Test
    void aReturnedRevisionKeepsItsRemarksAtTheirFields() {
        var answer = officer.signIn().get(PAGE + "/revisions/1");

        assertThat(figure(answer, "requests.registered").select(".remark").text())
                .contains("В журнале заявок 61");
        assertThat(answer.page().select(".offer .said-text").text()).startsWith("Проверьте заявки и шлюз");
    }

    @Test
    void remarksAreWrittenBesideWhatTheyAreAbout() {
        Services.answerInstead(Services.report(), API, "reports/handed-in.json");
        var form = coordinator.signIn().get(PAGE + "/return").page();
        assertThat(form.select("textarea[name=at.requests.registered], textarea[name=at.GATEWAY]"))
                .hasSize(2);

        var answer = coordinator.post(
                PAGE + "/return",
                Map.of(
                        "remarks",
                        "Две неточности",
                        "at.requests.registered",
                        "Почему 57?",
                        "at.GATEWAY",
                        "",
                        "version",
                        "3"));

        assertThat(answer.page().select(".flash").text()).isEqualTo("Отчёт возвращён с замечаниями.");
        Services.report()
                .verify(postRequestedFor(urlEqualTo(API + "/return"))
                        .withHeader("If-Match", equalTo("\"3\""))
                        .withRequestBody(equalToJson("""
                                {"remarks": "Две неточности", "fieldRemarks": {"requests.registered": "Почему 57?"}}""")));
    }

    @Test
    void aRemarkThatTheServiceRefusesStandsAtItsFieldAndNothingIsLost() {
        Services.answerInstead(Services.report(), API, "reports/handed-in.json");
        Services.report()
                .stubFor(post(API + "/return")
                        .atPriority(1)
                        .willReturn(aResponse()
                                .withStatus(400)
                                .withHeader("Content-Type", "application/problem+json")
                                .withBody("""
                                        {"type":"/problems/invalid-request","status":400,"errors":
                                         [{"pointer":"/fieldRemarks/GATEWAY","detail":"?"}]}""")));

        var answer = coordinator
                .signIn()
                .post(PAGE + "/return", Map.of("remarks", "Плохо", "at.GATEWAY", "Где 9-е?", "version", "3"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().getElementById("f-GATEWAY").text()).isEqualTo("Где 9-е?");
        assertThat(answer.page().getElementById("e-GATEWAY").text()).isEqualTo("Значение не подошло");
        assertThat(answer.page().getElementById("f-remarks").text()).isEqualTo("Плохо");
    }

    @Test
    void whoMayNotReturnIsLedToTheReport() {
        assertThat(officer.signIn().get(PAGE + "/return").address().getPath()).isEqualTo(PAGE);
    }

    @Test
    void aReportIsSavedAsAFile() {
        Services.report()
                .stubFor(get(urlPathEqualTo(API + "/export/csv"))
                        .willReturn(aResponse()
                                .withHeader("Content-Type", "text/csv;charset=UTF-8")
                                .withHeader("Content-Disposition", "attachment; filename=\"REP-2026-10-BY-2.csv\"")
                                .withBody("month,party,figure,knowledge,value\n")));

        var file = officer.signIn().raw(PAGE + "/export/csv");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains("REP-2026-10-BY-2.csv");
        assertThat(file.body()).startsWith("month,party");
        assertThat(officer.get(PAGE + "/export/pdf").status()).isEqualTo(404);
    }
}
