package org.interdesk.portal.sla;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static org.assertj.core.api.Assertions.assertThat;

import org.interdesk.portal.testing.Browser;
import org.interdesk.portal.testing.PortalTest;
import org.interdesk.portal.testing.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@PortalTest
class ExplanationPagesTest {

    private static final String PAGE = "/commitments/" + Services.COMMITMENT;

    private final Browser agent = Browser.of("kovalev", "BY", "desk-agent");

    @BeforeEach
    void servicesUp() {
        Services.reset();
        agent.signIn();
    }

    private static void clock(String kind, String type, String number) {
        answer(
                "/api/v1" + PAGE,
                Services.fixture("commitment.json")
                        .replaceFirst("\"kind\": \"[^\"]+\"", "\"kind\": \"" + kind + "\"")
                        .replaceFirst("\"type\": \"TICKET\"", "\"type\": \"" + type + "\"")
                        .replace(Services.NUMBER, number));
    }

    private static void answer(String path, String body) {
        Services.sla()
                .stubFor(get(path)
                        .atPriority(1)
                        .willReturn(aResponse()
                                .withHeader("Content-Type", "application/json")
                                .withBody(body)));
    }

    @ParameterizedTest
    @CsvSource({
        "notice-acknowledgement, INCIDENT, INC-2026-000007, Подтверждение получения, /incidents/INC-2026-000007",
        "next-update, INCIDENT, INC-2026-000007, Следующее сообщение, /incidents/INC-2026-000007",
        "maintenance-consent, MAINTENANCE_WINDOW, MNT-2026-000004, Ответ на технологический перерыв, /maintenance/MNT-2026-000004",
        "rollout-consent, RELEASE, GW/2.4.1, Ответ на план обновления, /software/GW/2.4.1",
        "report-hand-in, REPORT, REP-2026-10-BY, Сдача отчёта, /reports/REP-2026-10-BY",
        "report-publication, REPORT_PERIOD, CON-2026-10, Публикация сводного отчёта, /reports/consolidated/2026-10",
        "report-review, REPORT, REP-2026-10-BY, Рассмотрение отчёта, /reports/REP-2026-10-BY",
        "contact-publication, CONTACT, C-1, Публикация контактов,",
        "operator-designation, OPERATOR, O-1, Сообщение об операторе,"
    })
    void everyKindHasAWordAndLeadsToItsSubject(String kind, String type, String number, String word, String address) {
        clock(kind, type, number);

        var page = agent.get(PAGE).page();

        assertThat(page.select("h1").text()).isEqualTo(word + ": почему такой срок");
        assertThat(page.select(".crumbs .number").text()).isEqualTo(number);
        assertThat(page.select(".crumbs a.number").attr("href")).isEqualTo(address == null ? "" : address);
    }

    @Test
    void aWorkingDayOfAMonthIsCountedOut() {
        clock("report-hand-in", "REPORT", "REP-2026-10-BY");
        answer("/api/v1" + PAGE + "/explanation", Services.fixture("explanation-month.json"));

        var page = agent.get(PAGE).page();

        assertThat(page.select("[aria-labelledby=month-days] tbody tr").eachText())
                .containsExactly(
                        "вс, 1 нояб. 2026 не считается выходной",
                        "пн, 2 нояб. 2026 1-й рабочий",
                        "сб, 7 нояб. 2026 не считается выходной — День Октябрьской революции Указ № 157",
                        "пн, 9 нояб. 2026 5-й рабочий");
        assertThat(page.select("[aria-labelledby=pauses] tbody").text())
                .contains("это считалось выполненным, потом дело открыли снова");
    }

    @Test
    void aRequestThatWasReopenedIsExplainedAsBefore() {
        answer("/api/v1" + PAGE + "/explanation", Services.fixture("explanation-month.json"));

        assertThat(agent.get(PAGE)
                        .page()
                        .select("[aria-labelledby=pauses] tbody")
                        .text())
                .contains("заявка считалась решённой");
    }
}
