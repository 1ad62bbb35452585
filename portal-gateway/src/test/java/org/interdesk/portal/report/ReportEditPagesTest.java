package org.interdesk.portal.report;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.interdesk.portal.testing.Browser;
import org.interdesk.portal.testing.PortalTest;
import org.interdesk.portal.testing.Services;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class ReportEditPagesTest {

    private static final String REPORT = "/reports/" + Services.REPORT_NUMBER;
    private static final String PAGE = REPORT + "/edit";
    private static final String API = "/api/v1/reports/" + Services.REPORT_NUMBER;
    private static final String FIGURES = API + "/figures";

    private final Browser officer = Browser.of("savitsky", "BY", "reporting-officer");

    @BeforeEach
    void servicesUp() {
        Services.reset();
        officer.signIn();
        keepAnswers(aResponse()
                .withHeader("Content-Type", "application/json")
                .withBody("{\"number\":\"" + Services.REPORT_NUMBER
                        + "\",\"missing\":[],\"may\":[],\"revision\":2,\"version\":7}"));
    }

    private static void keepAnswers(ResponseDefinitionBuilder answer) {
        Services.report().stubFor(put(FIGURES).willReturn(answer));
    }

    private static ResponseDefinitionBuilder problem(int status, String fixture) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/problem+json")
                .withBody(Services.fixture("reports/" + fixture + ".json"));
    }

    /** What a browser sends when the form is sent as it was shown. */
    private static Map<String, String> sent(Document page) {
        Map<String, String> form = new LinkedHashMap<>();
        for (Element field : page.select("#report-form [name]")) {
            switch (field.tagName()) {
                case "textarea" -> form.put(field.attr("name"), field.wholeText());
                case "select" ->
                    form.put(
                            field.attr("name"), field.select("option[selected]").attr("value"));
                case "input" -> form.put(field.attr("name"), field.attr("value"));
                default -> {}
            }
        }
        return form;
    }

    @Test
    void theFormSaysWhatTheReportSaysAndSendingItBackChangesNothing() {
        var page = officer.get(PAGE).page();
        assertThat(page.getElementById("f-requests.registered").attr("value")).isEqualTo("61");
        assertThat(page.getElementById("f-incidents.duration.high").attr("value"))
                .isEqualTo("2:34:12");
        assertThat(page.getElementById("f-incidents.critical").attr("value")).isEmpty();
        assertThat(page.getElementById("b-downtime.unplanned").text()).startsWith("Журнал мониторинга");
        assertThat(page.select("[name=value.resolution.share]")).isEmpty();

        var answer = officer.post(PAGE, sent(page));

        assertThat(answer.address().getPath()).isEqualTo(REPORT);
        assertThat(answer.page().select(".flash").text()).isEqualTo("Отчёт сохранён.");
        Services.report()
                .verify(putRequestedFor(urlEqualTo(FIGURES))
                        .withHeader("If-Match", equalTo("\"6\""))
                        .withRequestBody(
                                matchingJsonPath("$.content.figures['requests.registered'].number", equalTo("61")))
                        .withRequestBody(matchingJsonPath("$.content.figures['requests.closed'].number", equalTo("0")))
                        .withRequestBody(matchingJsonPath("$.content.components.GATEWAY", equalToJson("""
                                        {"silence": "OK", "spans": [
                                          {"state": "CRITICAL", "from": "2026-10-02T06:12:30Z", "to": "2026-10-03T09:40:00Z"},
                                          {"state": "DOWNTIME", "from": "2026-10-17T18:00:00Z", "to": "2026-10-17T22:00:00Z"},
                                          {"state": "UNKNOWN", "from": "2026-10-25T00:00:00Z", "to": "2026-10-25T03:00:00Z"}]}"""))));
    }

    @Test
    void whatIsMissingStaysMissingAndADerivedFigureIsNeverSent() {
        officer.post(PAGE, sent(officer.get(PAGE).page()));

        for (String key : new String[] {"incidents.critical", "resolution.share", "staff.engaged"}) {
            Services.report()
                    .verify(
                            0,
                            putRequestedFor(urlEqualTo(FIGURES))
                                    .withRequestBody(matchingJsonPath("$.content.figures['" + key + "']")));
        }
    }

    @Test
    void everyFlawStandsAtItsFieldAndNothingIsSentOrLost() {
        var form = sent(officer.get(PAGE).page());
        form.put("value.requests.registered", "много");
        form.put("value.incidents.duration.high", "90");
        form.put("because.requests.closed", "Не считали");
        form.put("span.GATEWAY.1.from", "2026-11-17T10:00");

        var answer = officer.post(PAGE, form);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().getElementById("e-requests.registered").text()).isEqualTo("Введите число");
        assertThat(answer.page().getElementById("e-incidents.duration.high").text())
                .startsWith("Введите время");
        assertThat(answer.page().getElementById("e-requests.closed").text()).contains("не оба");
        assertThat(answer.page().getElementById("e-GATEWAY-1").text()).isEqualTo("Конец раньше начала");
        assertThat(answer.page().select(".flaws a").eachAttr("href"))
                .containsExactly(
                        "#f-requests.registered", "#f-requests.closed", "#f-incidents.duration.high", "#c-GATEWAY");
        assertThat(answer.page().getElementById("f-requests.registered").attr("value"))
                .isEqualTo("много");
        assertThat(answer.page().getElementById("f-requests.registered").attr("aria-invalid"))
                .isEqualTo("true");
        Services.report().verify(0, putRequestedFor(anyUrl()));
    }

    @Test
    void whatTheServiceFindsWrongStandsAtItsFieldToo() {
        keepAnswers(problem(400, "problem-figures"));

        var answer = officer.post(PAGE, sent(officer.get(PAGE).page()));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().getElementById("e-requests.closed").text())
                .isEqualTo("Не принято The number is below zero; what is unknown is said to be unknown.");
        assertThat(answer.page()
                        .getElementById("e-requests.closed")
                        .select(".told")
                        .attr("lang"))
                .isEqualTo("en");
        assertThat(answer.page().getElementById("e-SEGMENT").text()).contains("A span lies outside the month.");
    }

    @Test
    void whoeverComesSecondKeepsHisTextAndSeesWhatTheReportSaysNow() {
        keepAnswers(problem(412, "problem-stale"));
        var form = new HashMap<>(sent(officer.get(PAGE).page()));
        form.put("version", "5");
        form.put("value.requests.registered", "70");
        form.put("value.staff.notes", "Мои примечания");

        var answer = officer.post(PAGE, form);

        assertThat(answer.status()).isEqualTo(422);
        var page = answer.page();
        assertThat(page.select(".refusal").text()).startsWith("Отчёт изменили, пока вы заполняли");
        assertThat(page.getElementById("f-requests.registered").attr("value")).isEqualTo("70");
        assertThat(page.getElementById("f-staff.notes").text()).isEqualTo("Мои примечания");
        assertThat(page.select(".meanwhile").eachText())
                .containsExactly("сейчас в отчёте: 61", "сейчас в отчёте: Две замены оборудования. Остальное штатно.");
        assertThat(page.select("input[name=version]").attr("value")).isEqualTo("6");
    }

    @Test
    void aServiceThatIsDownCostsNothingThatWasTyped() {
        var form = sent(officer.get(PAGE).page());
        form.put("value.requests.registered", "70");
        Services.report()
                .stubFor(any(anyUrl()).atPriority(1).willReturn(aResponse().withStatus(503)));

        var answer = officer.post(PAGE, form);

        assertThat(answer.page().select("h1").text()).isEqualTo("Сервис отчётов не ответил");
        assertThat(answer.page().select("input[name=value.requests.registered]").attr("value"))
                .isEqualTo("70");
        assertThat(answer.page().select("input[name=version]").attr("value")).isEqualTo("6");
        assertThat(answer.page().select("form[action=" + PAGE + "] input")).hasSize(form.size());
    }

    @Test
    void rowsComeAndGoByButtonsWithoutAScript() {
        var form = sent(officer.get(PAGE).page());
        form.put("value.requests.registered", "70 не число");
        form.put("do", "add:GATEWAY");
        var more = officer.post(PAGE, form);
        assertThat(more.status()).isEqualTo(200);
        assertThat(more.page().select("#c-GATEWAY .span-row")).hasSize(4);
        assertThat(more.page().getElementById("f-requests.registered").attr("value"))
                .isEqualTo("70 не число");

        var next = sent(more.page());
        next.put("do", "remove:GATEWAY:0");
        var fewer = officer.post(PAGE, next).page();

        assertThat(fewer.select("#c-GATEWAY .span-row select option[selected]").eachAttr("value"))
                .containsExactly("DOWNTIME", "UNKNOWN", "CRITICAL");
        Services.report().verify(0, putRequestedFor(anyUrl()));
    }

    @Test
    void savingOnTheWayStaysInTheForm() {
        var form = sent(officer.get(PAGE).page());
        form.put("do", "stay");

        assertThat(officer.post(PAGE, form).address().getPath()).isEqualTo(PAGE);
    }

    @Test
    void manyRowsAndLongTextsArriveWhole() {
        var form = sent(officer.get(PAGE).page());
        form.put("value.staff.notes", "ы".repeat(5_000));
        for (int row = 0; row < 600; row++) {
            String from = "2026-10-%02dT%02d:%02d".formatted(1 + row / 24, row % 24, 10);
            form.put("span.SEGMENT." + row + ".state", "WARNING");
            form.put("span.SEGMENT." + row + ".from", from);
            form.put("span.SEGMENT." + row + ".to", from.replace(":10", ":40"));
        }
        form.put("silence.SEGMENT", "OK");

        assertThat(officer.post(PAGE, form).address().getPath()).isEqualTo(REPORT);

        Services.report()
                .verify(putRequestedFor(urlEqualTo(FIGURES))
                        .withRequestBody(
                                matchingJsonPath("$.content.components.SEGMENT.spans.length()", equalTo("600"))));
    }

    @Test
    void remarksAndThePlatformsOwnCountStandAtTheField() {
        var page = officer.get(PAGE).page();

        assertThat(page.getElementById("f-requests.registered")
                        .closest("tr")
                        .select(".remark")
                        .text())
                .contains("В журнале заявок 61");
        assertThat(page.getElementById("f-requests.registered")
                        .closest("tr")
                        .select(".entry-notes")
                        .text())
                .contains("введено вручную", "площадка насчитала: 57");
        assertThat(page.select("#c-GATEWAY > .remark")).hasSize(1);
    }

    @Test
    void somebodyWhoMayNotFillInIsLedToTheReport() {
        Services.answerInstead(Services.report(), API, "reports/with-approver.json");

        assertThat(officer.get(PAGE).address().getPath()).isEqualTo(REPORT);
    }

    @Test
    void anOvertakenWriterIsTold() {
        assertThat(officer.get(PAGE + "?seen=6").page().select("#overtaken .offer"))
                .isEmpty();
        assertThat(officer.get(PAGE + "?seen=5")
                        .page()
                        .select("#overtaken .offer")
                        .text())
                .startsWith("Отчёт только что изменил кто-то ещё");
    }
}
