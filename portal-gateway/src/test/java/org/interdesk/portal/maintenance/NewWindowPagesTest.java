package org.interdesk.portal.maintenance;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.interdesk.portal.testing.Browser;
import org.interdesk.portal.testing.PortalTest;
import org.interdesk.portal.testing.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@PortalTest
class NewWindowPagesTest {

    private static final String API = "/api/v1/maintenance-windows";

    private final Browser duty = Browser.of("novik", "BY", "desk-lead", "duty-officer");

    @BeforeEach
    void servicesUp() {
        Services.reset();
        duty.signIn();
    }

    private static Map<String, String> filled(String... more) {
        Map<String, String> form = new HashMap<>(Map.of(
                "impact",
                "OUTAGE",
                "title",
                "Замена серверов",
                "description",
                "Четыре часа",
                "startsAt",
                "2030-11-28T22:00",
                "endsAt",
                "2030-11-29T02:00",
                "zone",
                "Europe/Minsk",
                "components",
                "GATEWAY-BY",
                "parties",
                "KZ",
                "key",
                "k-78"));
        for (int i = 0; i < more.length; i += 2) {
            form.put(more[i], more[i + 1]);
        }
        return form;
    }

    @Test
    void theCheckShowsWhoIsAskedWhetherItIsEarlyEnoughAndWhatItMeets() {
        Services.incident()
                .stubFor(get(urlPathEqualTo(API + "/clashes"))
                        .atPriority(1)
                        .willReturn(aResponse()
                                .withHeader("Content-Type", "application/json")
                                .withBody(Services.fixture("windows.json"))));

        var page = duty.post("/maintenance/new", filled("step", "check")).page();

        assertThat(page.select("#check .told .party-name").eachText())
                .containsExactlyInAnyOrder("Комиссия", "Казахстан");
        assertThat(page.select("#check .check-lead h3").text()).isEqualTo("Перерыв будет: Плановый");
        assertThat(page.select("#check .check-lead").text()).contains("24 часа", "инфраструктура — 30 рабочих дней");
        assertThat(page.select("#check .clashes .row-main")).hasSize(5);
        assertThat(page.select("#check button.btn-main:not([name])").text()).isEqualTo("Объявить и спросить");
        assertThat(Services.incident().findAll(postRequestedFor(anyUrl()))).isEmpty();
    }

    @Test
    void whatTheCheckDidNotShowIsNotSent() {
        var answer = duty.post("/maintenance/new", filled("checked", "something else"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("p.offer").text()).startsWith("Проверьте, что показано ниже");
        assertThat(Services.incident().findAll(postRequestedFor(anyUrl()))).isEmpty();
    }

    @Test
    void whatTheCheckShowedIsSentOnce() {
        Services.incident()
                .stubFor(post(API)
                        .willReturn(aResponse()
                                .withStatus(201)
                                .withHeader("Content-Type", "application/json")
                                .withBody(Services.fixture("window-own.json"))));
        String seen = duty.post("/maintenance/new", filled("step", "check"))
                .page()
                .select("input[name=checked]")
                .attr("value");

        var answer = duty.post("/maintenance/new", filled("checked", seen));

        assertThat(answer.address().getPath()).isEqualTo("/maintenance/" + Services.OWN_WINDOW);
        Services.incident().verify(1, postRequestedFor(urlEqualTo(API)).withRequestBody(equalToJson("""
                                {"impact":"OUTAGE","title":"Замена серверов","description":"Четыре часа",
                                 "components":["GATEWAY-BY"],"parties":["KZ"],
                                 "startsAt":"2030-11-28T19:00:00Z","endsAt":"2030-11-28T23:00:00Z"}""")));
    }

    @Test
    void aCheckOfTooLittleSaysWhatIsMissing() {
        var page = duty.post("/maintenance/new", filled("step", "check", "startsAt", ""))
                .page();

        assertThat(page.select("#check").text()).contains("Заполните время");
        assertThat(page.select("#check button.btn-main").attr("value")).isEqualTo("check");
        assertThat(page.select(".error")).isEmpty();
    }

    @Test
    void aWindowThatCannotBeMadeLongerGetsANeighbour() {
        var page = duty.get("/maintenance/new?next=" + Services.WINDOW_NUMBER).page();

        assertThat(page.select("#f-startsAt").attr("value")).isEqualTo("2026-11-29T02:00");
        assertThat(page.select("#f-endsAt").attr("value")).isEmpty();
        assertThat(page.select("input[name=components][checked]").eachAttr("value"))
                .containsExactly("GATEWAY-KZ");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21T10:00, 2026-11-22T10:00, SCHEDULED",
        "2026-11-21T10:01, 2026-11-22T10:00, URGENT",
        "2026-11-23T10:00, 2026-11-22T10:00, URGENT"
    })
    void theEdgeBelongsToTheScheduledSide(LocalDateTime declared, LocalDateTime starts, Urgency urgency) {
        assertThat(Urgency.of(utc(declared), utc(starts), 24)).isEqualTo(urgency);
    }

    private static Instant utc(LocalDateTime time) {
        return time.atZone(ZoneId.of("UTC")).toInstant();
    }
}
