package org.interdesk.portal.notice;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.interdesk.portal.testing.Browser;
import org.interdesk.portal.testing.PortalTest;
import org.interdesk.portal.testing.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class NoticePagesTest {

    private static final String LATEST = "019a8e10-77aa-7c52-b0d1-6a0e9d4f2b11";

    private final Browser agent = Browser.of("kovalev", "BY", "desk-agent");

    @BeforeEach
    void servicesUp() {
        Services.reset();
        Services.records()
                .stubFor(post(urlPathMatching("/api/v1/notices/.*"))
                        .willReturn(aResponse()
                                .withHeader("Content-Type", "application/json")
                                .withBody("{}")));
        agent.signIn();
    }

    @Test
    void theBellCountsOnEveryPageInWordsToo() {
        assertThat(agent.get("/preferences").page().select("#bell-count").text())
                .contains("12", "Непрочитанных: 12", "Из них срочных: 2");
        assertThat(agent.prefer("lang", "en")
                        .get("/notices/bell")
                        .page()
                        .select("#bell-count")
                        .text())
                .contains("Unread: 12");
    }

    @Test
    void aPageDoesNotWaitForTheBell() {
        Services.records()
                .stubFor(get(urlPathEqualTo("/api/v1/notices/summary"))
                        .willReturn(aResponse().withStatus(503)));

        var answer = agent.get("/preferences");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select("#bell-count").text()).isEmpty();
    }

    @Test
    void theUnreadAreShownFirstAndEachLeadsToItsSubject() {
        var page = agent.prefer("lang", "en").get("/notices").page();

        assertThat(page.select("a.row-link").eachAttr("href")).containsExactly("/notices/" + LATEST, "/directory");
        assertThat(page.select(".notice-new")).hasSize(1);
        assertThat(page.select(".notice-open").text()).contains("Please confirm");
        assertThat(page.selectFirst("a[rel=next]").attr("href")).contains("cursor=bmV4dA");
        Services.records()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/notices"))
                        .withQueryParam("unread", equalTo("true"))
                        .withHeader("Accept-Language", equalTo("en")));
    }

    @Test
    void openingWhatANoticeIsAboutMarksItAsRead() {
        Services.records()
                .stubFor(post(urlEqualTo("/api/v1/notices/" + LATEST + "/reading"))
                        .willReturn(aResponse()
                                .withHeader("Content-Type", "application/json")
                                .withBody("{\"id\": \"" + LATEST + "\", \"link\": \"/incidents/"
                                        + Services.INCIDENT_NUMBER + "\"}")));

        var opened = agent.get("/notices/" + LATEST);

        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.address().getPath()).isEqualTo("/incidents/" + Services.INCIDENT_NUMBER);
    }

    @Test
    void aNoticeOfSomebodyElseIsNotFound() {
        Services.records()
                .stubFor(post(urlPathMatching("/api/v1/notices/.*")).willReturn(Services.problem(404, "not-found")));

        assertThat(agent.get("/notices/" + LATEST).status()).isEqualTo(404);
    }

    @Test
    void everythingOfOneKindCanBeShown() {
        agent.get("/notices?show=all&kind=INCIDENT");
        agent.get("/notices?kind=NONSENSE");

        Services.records()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/notices"))
                        .withQueryParam("unread", absent())
                        .withQueryParam("kind", equalTo("INCIDENT")));
        Services.records()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/notices")).withQueryParam("kind", absent()));
    }

    @Test
    void oneOrAllAreMarkedAndAUrgentOneIsAcknowledged() {
        var back = agent.post("/notices/" + LATEST + "/reading", Map.of("back", "/notices?show=all"));
        assertThat(back.address().toString()).endsWith("/notices?show=all");
        agent.post("/notices/" + LATEST + "/acknowledgement", Map.of());
        agent.post("/notices/reading", Map.of("upTo", LATEST));

        Services.records().verify(postRequestedFor(urlEqualTo("/api/v1/notices/" + LATEST + "/reading")));
        Services.records().verify(postRequestedFor(urlEqualTo("/api/v1/notices/" + LATEST + "/acknowledgement")));
        Services.records()
                .verify(postRequestedFor(urlEqualTo("/api/v1/notices/reading"))
                        .withRequestBody(equalToJson("{\"upTo\": \"" + LATEST + "\"}")));
    }

    @Test
    void whatIsNoNoticeChangesNothing() {
        assertThat(agent.post("/notices/reading", Map.of("upTo", "nonsense")).status())
                .isEqualTo(400);
        assertThat(agent.post("/notices/nonsense/reading", Map.of()).status()).isEqualTo(404);
        assertThat(agent.postFrom(
                                "https://elsewhere.example",
                                "/notices/" + LATEST + "/reading",
                                Map.of("back", "/notices"))
                        .statusCode())
                .isEqualTo(403);

        Services.records().verify(0, postRequestedFor(urlPathMatching("/api/v1/notices/.*")));
    }

    @Test
    void thePageSaysSoWhenNoticesCannotBeHad() {
        Services.records()
                .stubFor(get(urlPathEqualTo("/api/v1/notices"))
                        .willReturn(aResponse().withStatus(503)));

        var answer = agent.get("/notices");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select(".missing")).hasSize(1);
    }

    @Test
    void mailIsChosenForTheVersionThatWasSeen() {
        Services.records()
                .stubFor(put("/api/v1/subscriptions")
                        .willReturn(aResponse()
                                .withHeader("Content-Type", "application/json")
                                .withBody(Services.fixture("subscriptions.json"))));
        var page = agent.get("/notices/settings").page();
        assertThat(page.select("#f-INCIDENT option[value=NONE]")).isEmpty();
        assertThat(page.select("#f-REPORT option[selected]").attr("value")).isEqualTo("IMPORTANT");

        agent.post("/notices/settings", Map.of("version", "4", "REPORT", "NONE"));

        Services.records()
                .verify(putRequestedFor(urlEqualTo("/api/v1/subscriptions"))
                        .withHeader("If-Match", equalTo("\"4\""))
                        .withRequestBody(equalToJson("{\"mail\": {\"REPORT\": \"NONE\"}}")));
    }

    @Test
    void aChoiceThatIsRefusedIsMarkedAndKept() {
        Services.records()
                .stubFor(put("/api/v1/subscriptions")
                        .willReturn(aResponse()
                                .withStatus(400)
                                .withHeader("Content-Type", "application/problem+json")
                                .withBody("{\"type\": \"/problems/invalid-request\", \"status\": 400, \"errors\":"
                                        + " [{\"pointer\": \"/mail/INCIDENT\", \"detail\": \"no\"}]}")));

        var again = agent.post("/notices/settings", Map.of("version", "4", "INCIDENT", "NONE", "REPORT", "ALL"));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("#e-INCIDENT")).hasSize(1);
        assertThat(again.page().select("#f-REPORT option[selected]").attr("value"))
                .isEqualTo("ALL");

        Services.records().stubFor(put("/api/v1/subscriptions").willReturn(Services.problem(412, "stale-version")));
        assertThat(agent.post("/notices/settings", Map.of("version", "3"))
                        .page()
                        .select("[role=alert]")
                        .text())
                .contains("изменились");
    }
}
