package org.interdesk.portal.report;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.interdesk.portal.testing.Browser;
import org.interdesk.portal.testing.PortalTest;
import org.interdesk.portal.testing.Services;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class MonthPagesTest {

    private static final String PAGE = "/reports/months/" + Services.MONTH;
    private static final String BOARD = "/api/v1/report-periods/" + Services.MONTH + "/board";
    private static final String PUBLISH = "/api/v1/consolidated-reports";

    private final Browser coordinator = Browser.of("orlova", "EEC", "coordinator");

    @BeforeEach
    void servicesUp() {
        Services.reset();
        coordinator.signIn();
        Services.report()
                .stubFor(post(PUBLISH)
                        .willReturn(aResponse()
                                .withStatus(201)
                                .withHeader("Content-Type", "application/json")
                                .withBody(Services.fixture("reports/consolidated.json"))));
        Services.answerInstead(Services.report(), PUBLISH + "/" + Services.MONTH, "reports/consolidated.json");
    }

    private Element row(String party) {
        return coordinator
                .get(PAGE)
                .page()
                .select(".board-table tbody tr:has(.party-" + party.toLowerCase() + ")")
                .first();
    }

    @Test
    void everyPartyIsOnOneScreenWithWhatIsMissingWhoActsAndTheTimeLeft() {
        var armenia = row("AM");

        assertThat(armenia.select("a.row-link").attr("href")).isEqualTo("/reports/REP-2026-10-AM");
        assertThat(armenia.select(".c-why").text()).startsWith("Не сказано: Закрыто заявок Инцидентов: низких");
        assertThat(armenia.select(".c-actor").text()).isEqualTo("Ответственный за отчёт AM");
        assertThat(armenia.select(".c-due .sla").text()).isEqualTo("просрочено на 2 ч");
        assertThat(armenia.select(".c-handed").text()).isEqualTo("—");
        assertThat(coordinator.get(PAGE).page().select(".board-table tbody tr")).hasSize(6);
    }

    @Test
    void whatWaitsForTheCommissionStandsOutWithItsOwnClock() {
        var kazakhstan = row("KZ");

        assertThat(kazakhstan.hasClass("asks")).isTrue();
        assertThat(kazakhstan.select(".c-actor").text()).isEqualTo("Координатор Комиссии EEC");
        assertThat(kazakhstan.select(".c-due .sla").text()).isEqualTo("осталось 2 ч");
        assertThat(kazakhstan.select(".c-handed .sla-late").text()).isEqualTo("с опозданием");
        assertThat(row("RU").select(".c-due").text()).doesNotContain("осталось", "просрочено");
        assertThat(row("RU").select(".c-handed").text()).endsWith("в срок");
    }

    @Test
    void theMonthSaysHowFarItIsAndByWhenItIsToBePublished() {
        var page = coordinator.get(PAGE).page();

        assertThat(page.select(".stage-note").eachText()).containsExactly("4 из 6", "2 из 6");
        assertThat(page.select("header .sla").text()).isEqualTo("осталось 12 ч");
    }

    @Test
    void whoeverIsLeftOutIsNamedWithAReason() {
        var answer = coordinator.post(
                PAGE + "/publication", Map.of("without", "AM", "reason", "Не сдан", "version", "1", "key", "k-9"));

        assertThat(answer.address().getPath()).isEqualTo("/reports/consolidated/2026-10");
        assertThat(answer.page().select(".flash").text()).startsWith("Сводный отчёт опубликован");
        Services.report()
                .verify(postRequestedFor(urlEqualTo(PUBLISH))
                        .withHeader("Idempotency-Key", equalTo("k-9"))
                        .withHeader("If-Match", equalTo("\"1\""))
                        .withRequestBody(equalToJson("""
                                {"month": "2026-10", "without": ["AM"], "reason": "Не сдан"}""")));
    }

    @Test
    void publishingWithoutSomebodyTakesAReason() {
        var answer = coordinator.post(PAGE + "/publication", Map.of("without", "KG", "version", "1"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#publish .error").text()).isEqualTo("Заполните это поле");
        assertThat(answer.page().select("input[name=without][checked]").eachAttr("value"))
                .containsExactly("KG");
        Services.report().verify(0, postRequestedFor(urlEqualTo(PUBLISH)));
    }

    @Test
    void aListOfAbsenteesThatIsNoMoreTrueIsRefusedAndComesBack() {
        Services.report()
                .stubFor(post(PUBLISH)
                        .atPriority(1)
                        .willReturn(aResponse()
                                .withStatus(409)
                                .withHeader("Content-Type", "application/problem+json")
                                .withBody(Services.fixture("reports/problem-missing.json"))));

        var answer =
                coordinator.post(PAGE + "/publication", Map.of("without", "AM", "reason", "Не сдан", "version", "1"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#publish .refusal").text())
                .startsWith("Список участников без отчёта изменился");
        assertThat(answer.page().select("#f-reason").text()).isEqualTo("Не сдан");
    }

    @Test
    void whoMayNotPublishSeesNoForm() {
        Services.report()
                .stubFor(get(BOARD)
                        .atPriority(1)
                        .willReturn(aResponse()
                                .withHeader("Content-Type", "application/json")
                                .withBody(Services.fixture("reports/board.json")
                                        .replace("\"publication\"", "\"reading\""))));

        assertThat(Browser.of("petrova", "EEC", "auditor")
                        .signIn()
                        .get(PAGE)
                        .page()
                        .select("#publish"))
                .isEmpty();
    }

    @Test
    void withoutClocksAndTitlesTheBoardStillStands() {
        Services.sla()
                .stubFor(any(anyUrl()).atPriority(1).willReturn(aResponse().withStatus(500)));
        Services.report()
                .stubFor(get("/api/v1/report-forms/" + Services.MONTH)
                        .atPriority(1)
                        .willReturn(aResponse().withStatus(500)));

        var armenia = row("AM");

        assertThat(armenia.select(".c-why").text()).contains("requests.closed");
        assertThat(armenia.select(".c-due time").attr("datetime")).isEqualTo("2026-11-09T14:00:00Z");
        assertThat(armenia.closest("section").select("> .hint").text()).contains("служба сроков не отвечает");
    }

    @Test
    void aMonthThatIsNotOpenOrNotTheirsIsNotFound() {
        assertThat(coordinator.get("/reports/months/2031-01").status()).isEqualTo(404);
        assertThat(coordinator.get("/reports/months/2026-13").status()).isEqualTo(404);
    }
}
