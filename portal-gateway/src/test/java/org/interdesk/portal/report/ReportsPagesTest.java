package org.interdesk.portal.report;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import org.interdesk.portal.testing.Browser;
import org.interdesk.portal.testing.PortalTest;
import org.interdesk.portal.testing.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class ReportsPagesTest {

    private final Browser officer = Browser.of("savitsky", "BY", "reporting-officer");
    private final Browser coordinator = Browser.of("orlova", "EEC", "coordinator");

    @BeforeEach
    void servicesUp() {
        Services.reset();
    }

    @Test
    void aPartySeesItsMonthsWithWhatToDoNext() {
        var rows = officer.signIn().get("/reports").page().select(".report-table tbody tr");

        assertThat(rows.select("a.row-link").eachAttr("href"))
                .containsExactly("/reports/REP-2026-10-BY", "/reports/REP-2026-09-BY");
        assertThat(rows.get(0).select(".c-state").text()).isEqualTo("Возвращён");
        assertThat(rows.get(0).select(".c-next").text()).isEqualTo("Исправьте по замечаниям и отправьте");
        assertThat(rows.get(0).select(".c-missing").text()).isEqualTo("не сказано о 2 показателях");
        assertThat(rows.get(0).select(".c-handed").text()).endsWith("с опозданием");
        assertThat(rows.get(1).select(".c-next").text()).isEqualTo("Ничего не требуется");
        Services.report().verify(0, getRequestedFor(urlPathEqualTo("/api/v1/report-periods")));
    }

    @Test
    void theCommissionSeesTheMonthsOfAllPartiesAndWhatWaitsForIt() {
        var page = coordinator.signIn().get("/reports").page();

        assertThat(page.select(".months-table tbody th a").eachAttr("href"))
                .containsExactly("/reports/months/2026-10", "/reports/months/2026-09");
        assertThat(page.select(".months-table thead .party-name").eachText())
                .containsExactly("Армения", "Беларусь", "Комиссия", "Кыргызстан", "Казахстан", "Россия");
        var october = page.select(".months-table tbody tr").get(0);
        assertThat(october.select(".badge-state").eachText())
                .containsExactly("Заполняется", "Возвращён", "Исправляется", "У утверждающего", "Сдан", "Принят");
        assertThat(october.select("td").get(0).select(".sla").text()).isEqualTo("просрочено на 2 ч");
        assertThat(page.select(".card-asks a.row-main").eachAttr("href")).containsExactly("/reports/REP-2026-10-KZ");
        assertThat(page.select(".report-table")).isEmpty();
    }

    @Test
    void noListEndsWithoutAWayOn() {
        continued("/api/v1/report-periods", "periods");
        continued("/api/v1/consolidated-reports", "published");
        Services.report()
                .stubFor(get(urlPathEqualTo("/api/v1/reports"))
                        .withQueryParam("party", equalTo("BY"))
                        .atPriority(1)
                        .willReturn(withMore("list")));

        assertThat(officer.signIn().get("/reports").page().select("a[rel=next]").eachAttr("href"))
                .containsExactly("/reports?cursor=bmV4dA", "/reports?published=bmV4dA#published-title");
        assertThat(coordinator
                        .signIn()
                        .get("/reports")
                        .page()
                        .select("a[rel=next]")
                        .eachAttr("href"))
                .containsExactly("/reports?cursor=bmV4dA", "/reports?published=bmV4dA#published-title");
        officer.get("/reports?published=bmV4dA");
        Services.report()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/consolidated-reports"))
                        .withQueryParam("cursor", equalTo("bmV4dA")));
    }

    @Test
    void whoWorksAtADeskSeesWhatWasPublishedAndNothingElse() {
        var page = Browser.of("kovalev", "BY", "desk-agent")
                .signIn()
                .get("/reports")
                .page();

        assertThat(page.select("a.row-main").eachAttr("href")).containsExactly("/reports/consolidated/2026-09");
        assertThat(page.select(".report-table, .months-table")).isEmpty();
        Services.report().verify(0, getRequestedFor(urlPathMatching("/api/v1/reports.*")));
    }

    @Test
    void whoseRolesHaveNothingToDoWithReportsIsRefused() {
        var requester = Browser.of("zhuk", "BY", "requester").signIn();

        assertThat(requester.get("/reports").status()).isEqualTo(403);
        assertThat(requester.get("/").page().select("a[href=/reports]")).isEmpty();
    }

    @Test
    void emptyListsSayWhenSomethingWillComeAndFromWhere() {
        for (String path : new String[] {"/api/v1/reports", "/api/v1/consolidated-reports", "/api/v1/report-periods"}) {
            Services.answerInstead(Services.report(), path, "empty.json");
        }

        assertThat(officer.signIn().get("/reports").page().select(".empty h2").eachText())
                .containsExactly("Отчётов пока нет", "Сводных отчётов пока нет");
        assertThat(coordinator
                        .signIn()
                        .get("/reports")
                        .page()
                        .select(".empty h2")
                        .eachText())
                .containsExactly("Ни один месяц ещё не открыт", "Сводных отчётов пока нет");
    }

    @Test
    void withoutTheServicesThePageStillComes() {
        Services.report()
                .stubFor(any(anyUrl()).atPriority(1).willReturn(aResponse().withStatus(500)));

        for (Browser person : new Browser[] {officer.signIn(), coordinator.signIn()}) {
            var answer = person.get("/reports");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.page().select(".missing")).hasSize(2);
        }
    }

    @Test
    void withoutTheOwnerOfTheClocksTheDueInstantsStandIn() {
        Services.sla()
                .stubFor(any(anyUrl()).atPriority(1).willReturn(aResponse().withStatus(500)));

        var armenia = coordinator
                .signIn()
                .get("/reports")
                .page()
                .select(".months-table tbody tr td")
                .get(0);

        assertThat(armenia.select(".sla time").attr("datetime")).isEqualTo("2026-11-09T14:00:00Z");
    }

    private static void continued(String path, String fixture) {
        Services.report().stubFor(get(urlPathEqualTo(path)).atPriority(1).willReturn(withMore(fixture)));
    }

    private static ResponseDefinitionBuilder withMore(String fixture) {
        return aResponse()
                .withHeader("Content-Type", "application/json")
                .withBody(Services.fixture("reports/" + fixture + ".json")
                        .replaceFirst("\"next\": null", "\"next\": \"bmV4dA\""));
    }
}
