package org.interdesk.portal.incident;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.interdesk.portal.testing.Browser;
import org.interdesk.portal.testing.PortalTest;
import org.interdesk.portal.testing.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class NewIncidentPagesTest {

    private static final String API = "/api/v1/incidents";

    private final Browser duty = Browser.of("novik", "BY", "desk-lead", "duty-officer");

    @BeforeEach
    void servicesUp() {
        Services.reset();
        duty.signIn();
    }

    private static Map<String, String> filled(String... more) {
        Map<String, String> form = new HashMap<>(Map.of(
                "kind",
                "TECHNICAL_FAILURE",
                "severity",
                "HIGH",
                "impact",
                "OUTAGE",
                "title",
                "Шлюз молчит",
                "description",
                "С утра",
                "startedAt",
                "2026-11-20T09:55",
                "zone",
                "Europe/Minsk",
                "components",
                "GATEWAY-BY",
                "key",
                "k-77"));
        for (int i = 0; i < more.length; i += 2) {
            form.put(more[i], more[i + 1]);
        }
        return form;
    }

    private static void answers(String body, int status) {
        Services.incident()
                .stubFor(post(API)
                        .willReturn(aResponse()
                                .withStatus(status)
                                .withHeader("Content-Type", "application/json")
                                .withBody(body)));
    }

    @Test
    void aDeclarationIsSentOnceWithItsStartInUtc() {
        answers(Services.fixture("incident-own.json"), 201);

        var answer = duty.post("/incidents/new", filled("parties", "KZ", "ticket", "EEC-2026-000123"));

        assertThat(answer.address().getPath()).isEqualTo("/incidents/" + Services.OWN_INCIDENT);
        assertThat(answer.page().select(".flash").text()).startsWith("Инцидент объявлен");
        Services.incident()
                .verify(postRequestedFor(urlEqualTo(API))
                        .withHeader("Idempotency-Key", equalTo("k-77"))
                        .withRequestBody(equalToJson("""
                                {"kind":"TECHNICAL_FAILURE","severity":"HIGH","impact":"OUTAGE","title":"Шлюз молчит",
                                 "description":"С утра","startedAt":"2026-11-20T06:55:00Z","components":["GATEWAY-BY"],
                                 "parties":["KZ"],"ticket":"EEC-2026-000123"}""")));
    }

    @Test
    void whoWillBeToldIsShownBeforeSendingAndNothingIsSentByThat() {
        var answer = duty.post("/incidents/new", filled("step", "check", "parties", "KZ", "title", ""));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select("#told .party-name").eachText())
                .containsExactlyInAnyOrder("Комиссия", "Казахстан");
        assertThat(answer.page().select(".refusal, .error")).isEmpty();
        assertThat(answer.page().select("#f-description").text()).isEqualTo("С утра");
        assertThat(answer.page().select("input[name=components][checked]").eachAttr("value"))
                .containsExactly("GATEWAY-BY");
        assertThat(Services.incident().findAll(postRequestedFor(anyUrl()))).isEmpty();
    }

    @Test
    void componentsAreChosenByOwnerTheOwnFirst() {
        var page = duty.get("/incidents/new").page();

        assertThat(page.select(".picker legend .party-name").eachText())
                .containsExactly("Беларусь", "Комиссия", "Казахстан");
        assertThat(page.select("#f-startedAt").attr("value")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d");
        assertThat(page.select("label[for=f-startedAt]").text()).isEqualTo("Началось, UTC+3");
    }

    @Test
    void aRequestBringsItsSubjectAlong() {
        var page = duty.get("/incidents/new?ticket=" + Services.NUMBER).page();

        assertThat(page.select("#f-ticket").attr("value")).isEqualTo(Services.NUMBER);
        assertThat(page.select("#f-title").attr("value")).isNotBlank();
    }

    @Test
    void aRequestThatMayNotBeReadBringsNothingButItsNumber() {
        var page = duty.get("/incidents/new?ticket=EEC-2026-000999").page();

        assertThat(page.select("#f-ticket").attr("value")).isEqualTo("EEC-2026-000999");
        assertThat(page.select("#f-title").attr("value")).isEmpty();
        assertThat(duty.get("/incidents/new?ticket=%3Cscript%3E")
                        .page()
                        .select("#f-ticket")
                        .attr("value"))
                .isEmpty();
    }

    @Test
    void anIncompleteDeclarationComesBackWithWhatIsMissing() {
        var answer = duty.post("/incidents/new", filled("title", "", "startedAt", "yesterday"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#f-title").attr("aria-invalid")).isEqualTo("true");
        assertThat(answer.page().select("#f-startedAt").attr("aria-invalid")).isEqualTo("true");
        assertThat(answer.page().select("#f-description").text()).isEqualTo("С утра");
    }

    @Test
    void aStartInTheFutureIsRefusedAtTheField() {
        answers("""
                {"type":"/problems/invalid-request","status":400,"detail":"An incident cannot be declared before it begins.",
                 "errors":[{"pointer":"/startedAt","detail":"An incident cannot be declared before it begins."}]}""", 400);

        var answer = duty.post("/incidents/new", filled());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".field-bad .error").text())
                .isEqualTo("Начало не может быть позже, чем сейчас");
        assertThat(answer.page().select("#f-startedAt").attr("value")).isEqualTo("2026-11-20T09:55");
    }
}
