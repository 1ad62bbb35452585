package org.interdesk.portal.home;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
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

/** The pages of somebody who only asks for help: sla-service tells such a person nothing, and no page shows that. */
@PortalTest
class RequesterPagesTest {

    private final Browser requester = Browser.of("zhuk", "BY", "requester");

    @BeforeEach
    void clocksAreNotForRequesters() {
        Services.reset();
        Services.sla().stubFor(any(anyUrl()).atPriority(1).willReturn(Services.problem(403, "forbidden")));
        requester.signIn();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/tickets", "/tickets/new", "/tickets/" + Services.NUMBER, "/preferences", "/shortcuts"})
    void everyPageIsWholeAndAsksForNothingForbidden(String path) {
        var answer = requester.get(path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select(".missing, .trouble, .refusal")).isEmpty();
        assertThat(answer.page().select("a[href^=/commitments]")).isEmpty();
        Services.sla().verify(0, getRequestedFor(urlPathMatching("/api/v1/.*")));
    }

    @Test
    void theOverviewCountsWhatThePersonAskedForWhoeverHoldsIt() {
        var page = requester.get("/").page();

        assertThat(page.select(".tile a").eachAttr("href"))
                .hasSize(4)
                .allMatch(address -> address.startsWith("/tickets?state=") && !address.contains("holder"));
        assertThat(page.select(".columns > section")).hasSize(1);
        Services.ticket()
                .verify(
                        0,
                        getRequestedFor(urlPathEqualTo("/api/v1/tickets")).withQueryParam("offeredTo", matching(".*")));
    }

    @Test
    void theQueueHasNoViewsOfADesk() {
        assertThat(requester.get("/tickets").page().select(".views a").eachAttr("href"))
                .containsExactly("/tickets", "/tickets?state=WAITING", "/tickets?state=RESOLVED", "/tickets?state=all");
    }

    @Test
    void aRequesterWritesToEverybody() {
        var page = requester.get("/tickets/" + Services.NUMBER).page();

        assertThat(page.select("#t-reply input[name=visibility]").eachAttr("value"))
                .containsExactly("REQUESTER");
        assertThat(page.select("#p-clocks, #p-path")).isEmpty();
    }

    @Test
    void anExplanationIsRefusedAsAPage() {
        var answer = requester.get("/commitments/" + Services.COMMITMENT);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.page().select("h1").text()).isEqualTo("Сюда вам нельзя");
    }
}
