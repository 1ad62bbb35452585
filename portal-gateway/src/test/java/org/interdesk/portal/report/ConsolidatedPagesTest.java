package org.interdesk.portal.report;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import org.interdesk.portal.testing.Browser;
import org.interdesk.portal.testing.PortalTest;
import org.interdesk.portal.testing.Services;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class ConsolidatedPagesTest {

    private static final String PAGE = "/reports/consolidated/2026-09";

    private final Browser agent = Browser.of("kovalev", "BY", "desk-agent");

    @BeforeEach
    void servicesUp() {
        Services.reset();
        agent.signIn();
    }

    private static Element line(Document page, String title) {
        return page.select(".wide-table tbody tr").stream()
                .filter(row -> row.select("th").text().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theTableHasTheTotalAndEveryPartyAndWhatIsMissingIsMissing() {
        var page = agent.get(PAGE + "?edition=1").page();

        assertThat(line(page, "Зарегистрировано заявок").select("td").eachText())
                .containsExactly("271 не по всем", "41", "63", "12", "не сказано", "58", "97");
        assertThat(line(page, "Сотрудников службы технической поддержки")
                        .select("td")
                        .eachText())
                .containsExactly("18 не по всем", "неизвестно", "не сказано", "6", "не сказано", "6", "6");
        assertThat(page.select(".wide-table thead th:has(.head-note)").text()).isEqualTo("KG нет отчёта");
        assertThat(page.select("header .ticket-facts").text()).contains("Без участников: KG");
        assertThat(page.select(".offer").text()).contains("Это прежнее издание", "Отчёт Кыргызстана не сдан");
    }

    @Test
    void whatIsBelowItsTargetIsMarkedByMoreThanAColour() {
        var below = agent.get(PAGE).page().select("td.below");

        assertThat(below).allSatisfy(cell -> {
            assertThat(cell.select("svg")).hasSize(1);
            assertThat(cell.select(".visually-hidden").text()).isNotEmpty();
        });
        assertThat(agent.get(PAGE + "?edition=1").page().text()).contains("нет данных");
    }

    @Test
    void aPictureNeverDrawsWhatIsMissingAsZero() {
        var rows = agent.get(PAGE + "?edition=1")
                .page()
                .select("figure[data-chart]")
                .first()
                .select("tbody tr");

        assertThat(rows).hasSize(6);
        assertThat(rows.select("td[data-value]")).hasSize(5);
        assertThat(rows.select("td:not([data-value])").text()).isEqualTo("не сказано");
    }

    @Test
    void editionsAndTheirDifferencesAreThere() {
        var page = agent.get(PAGE).page();

        assertThat(page.select("a[href*=edition=1]").text()).isEqualTo("Издание 1");
        assertThat(page.select(".diff-table tbody tr")).isNotEmpty();
        assertThat(page.select(".diff-table").text()).contains("Кыргызстан", "не сказано", "нет данных");
        assertThat(agent.get(PAGE + "?edition=1").page().select(".diff-table")).isEmpty();
    }

    @Test
    void filesOfTheShownEditionAreHandedOnInTheReadersLanguage() {
        assertThat(agent.get(PAGE).page().select(".downloads a").eachAttr("href"))
                .containsExactly(
                        PAGE + "/export/xlsx?edition=2",
                        PAGE + "/export/csv?edition=2",
                        PAGE + "/export/json?edition=2");
        Services.report()
                .stubFor(get(urlPathMatching("/api/v1/consolidated-reports/2026-09/export/.*"))
                        .willReturn(aResponse()
                                .withHeader("Content-Type", "application/json")
                                .withHeader("Content-Disposition", "attachment; filename=\"CON-2026-09-2.json\"")
                                .withBody("{}")));

        var file = agent.prefer("lang", "en").raw(PAGE + "/export/json?edition=2");

        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains("CON-2026-09-2.json");
        Services.report()
                .verify(getRequestedFor(
                        urlEqualTo("/api/v1/consolidated-reports/2026-09/export/json?lang=en&edition=2")));
    }

    @Test
    void aFileThatIsNotThereIsAPageThatSaysSo() {
        Services.report()
                .stubFor(get(urlPathMatching("/api/v1/consolidated-reports/.*/export/.*"))
                        .willReturn(Services.problem(404, "not-found")));

        assertThat(agent.get("/reports/consolidated/2031-01/export/csv").status())
                .isEqualTo(404);
    }

    @Test
    void theCommissionLooksAtWhatWouldBePublished() {
        var page = Browser.of("orlova", "EEC", "coordinator")
                .signIn()
                .get("/reports/consolidated/" + Services.MONTH + "/preview")
                .page();

        assertThat(page.select("h1").text()).startsWith("Предпросмотр сводного отчёта");
        assertThat(page.select(".downloads, .diff-table")).isEmpty();
        assertThat(page.select("header .ticket-facts .party")).hasSize(4);
    }

    @Test
    void whatWasNotPublishedIsNotFound() {
        assertThat(agent.get("/reports/consolidated/2031-01").status()).isEqualTo(404);
        assertThat(agent.get(PAGE + "?edition=9").status()).isEqualTo(404);
    }

    @Test
    void whoIsToPublishComesToTheBoardOfTheMonthInstead() {
        Services.report()
                .stubFor(get("/api/v1/consolidated-reports/" + Services.MONTH)
                        .willReturn(Services.problem(404, "not-found")));

        var answer = Browser.of("orlova", "EEC", "coordinator").signIn().get("/reports/consolidated/" + Services.MONTH);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.address().getPath()).isEqualTo("/reports/months/" + Services.MONTH);
        assertThat(agent.get("/reports/consolidated/" + Services.MONTH).status())
                .isEqualTo(404);
    }
}
