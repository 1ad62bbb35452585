package org.interdesk.portal.incident;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import org.interdesk.portal.testing.Browser;
import org.interdesk.portal.testing.PortalTest;
import org.interdesk.portal.testing.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@PortalTest
class IncidentListPagesTest {

    private static final String API = "/api/v1/incidents";

    private final Browser agent = Browser.of("kovalev", "BY", "desk-agent");

    @BeforeEach
    void servicesUp() {
        Services.reset();
        agent.signIn();
    }

    @Test
    void whatLastsComesFirstByWhatIsDue() {
        agent.get("/incidents");

        Services.incident()
                .verify(getRequestedFor(urlPathEqualTo(API))
                        .withQueryParam("stage", equalTo(Stage.OPEN))
                        .withQueryParam("sort", equalTo("dueAt")));
    }

    @Test
    void aRowSaysHowItStandsAndThatWeOweSomething() {
        var rows = agent.get("/incidents").page().select(".queue-table tbody tr");

        assertThat(rows).hasSize(3);
        assertThat(rows.get(0).select("a.row-link").attr("href")).isEqualTo("/incidents/" + Services.INCIDENT_NUMBER);
        assertThat(rows.get(0).select(".c-state").text()).isEqualTo("Причина найдена");
        assertThat(rows.get(0).select(".c-prio").text()).isEqualTo("Высокая");
        assertThat(rows.get(0).select(".receipts").text()).isEqualTo("1 из 4");
        assertThat(rows.get(0).select(".ask-mark").text()).isEqualTo("ждут нас");
        assertThat(rows.get(1).select(".ask-mark")).isEmpty();
        assertThat(rows.get(2).select(".c-due").text()).contains("срок не идёт");
    }

    @Test
    void filtersGoFromTheAddressToTheService() {
        agent.get("/incidents?stage=RESOLVED&severity=HIGH&owner=RU&awaiting=BY&component=GATEWAY-BY&sort=-changedAt");

        Services.incident()
                .verify(getRequestedFor(urlPathEqualTo(API))
                        .withQueryParam("stage", equalTo("RESOLVED"))
                        .withQueryParam("severity", equalTo("HIGH"))
                        .withQueryParam("owner", equalTo("RU"))
                        .withQueryParam("awaiting", equalTo("BY"))
                        .withQueryParam("component", equalTo("GATEWAY-BY"))
                        .withQueryParam("sort", equalTo("-changedAt")));
    }

    @Test
    void everyStageIsAViewAndTheNextPageKeepsIt() {
        var page = agent.get("/incidents?stage=all&sort=-declaredAt").page();

        assertThat(page.select(".views [aria-current]").attr("href"))
                .isEqualTo("/incidents?stage=all&sort=-declaredAt");
        assertThat(page.select("a[rel=next]").attr("href"))
                .contains("stage=all")
                .contains("sort=-declaredAt")
                .contains("cursor=eyJrIjoiaW5jIn0");
        Services.incident().verify(getRequestedFor(urlPathEqualTo(API)).withoutQueryParam("stage"));
    }

    @Test
    void componentsToFilterByAreNamedInTheReadersLanguage() {
        var options = agent.prefer("lang", "en")
                .get("/incidents")
                .page()
                .select("select[name=component] option")
                .eachText();

        assertThat(options).contains("Integration gateway of Belarus");
        agent.prefer("lang", "ru");
    }

    @Test
    void anEmptyListSaysWhatToDo() {
        Services.incident()
                .stubFor(get(urlPathEqualTo(API))
                        .atPriority(1)
                        .willReturn(aResponse()
                                .withHeader("Content-Type", "application/json")
                                .withBody(Services.fixture("empty.json"))));

        assertThat(agent.get("/incidents").page().select(".empty h2").text())
                .isEqualTo("Сейчас нет ни одного инцидента");
        assertThat(agent.get("/incidents?awaiting=BY")
                        .page()
                        .select(".empty h2")
                        .text())
                .isEqualTo("Подтверждать нечего");
        assertThat(agent.get("/incidents?owner=RU").page().select(".empty a").attr("href"))
                .isEqualTo("/incidents?stage=all");
    }

    @Test
    void aWordTheServiceHasLearnedSinceDoesNotLoseTheList() {
        Services.incident()
                .stubFor(get(urlPathEqualTo(API))
                        .atPriority(1)
                        .willReturn(aResponse()
                                .withHeader("Content-Type", "application/json")
                                .withBody(Services.fixture("incidents.json").replace("MONITORING", "REVIEWED"))));

        var states =
                agent.get("/incidents").page().select(".queue-table .c-state").eachText();

        assertThat(states).contains("Причина найдена", "Другой");
    }

    @Test
    void withoutTheServiceThePageStillComes() {
        Services.incident()
                .stubFor(any(anyUrl()).atPriority(1).willReturn(aResponse().withStatus(500)));

        var answer = agent.get("/incidents");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select("#queue .missing")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/incidents", "/incidents/new", "/maintenance", "/maintenance/new", "/components"})
    void whoHasNothingToDoWithIncidentsIsAskedNothing(String path) {
        var requester = Browser.of("zhuk", "BY", "requester").signIn();
        Services.incident().resetRequests();

        assertThat(requester.get(path).status()).isEqualTo(403);
        assertThat(requester.get("/").page().select("a[href^=/incidents], a[href^=/maintenance], .duty"))
                .isEmpty();
        Services.incident().verify(0, getRequestedFor(urlPathMatching("/api/v1/.*")));
    }

    @Test
    void onlyWhoIsOnDutyDeclares() {
        assertThat(agent.get("/incidents").page().select("a[href=/incidents/new]"))
                .isEmpty();
        assertThat(agent.get("/incidents/new").status()).isEqualTo(403);
        assertThat(agent.get("/tickets/" + Services.NUMBER).page().select("a[href^=/incidents/new]"))
                .isEmpty();

        var duty = Browser.of("novik", "BY", "desk-lead", "duty-officer").signIn();

        assertThat(duty.get("/incidents").page().select("a[href=/incidents/new]"))
                .hasSize(1);
        assertThat(duty.get("/tickets/" + Services.NUMBER)
                        .page()
                        .select("a[href=/incidents/new?ticket=" + Services.NUMBER + "]"))
                .hasSize(1);
    }
}
