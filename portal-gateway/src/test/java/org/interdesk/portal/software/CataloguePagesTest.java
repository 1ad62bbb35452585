package org.interdesk.portal.software;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import org.interdesk.portal.testing.Browser;
import org.interdesk.portal.testing.PortalTest;
import org.interdesk.portal.testing.RegistryAnswers;
import org.interdesk.portal.testing.Services;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class CataloguePagesTest {

    private final Browser officer = Browser.of("karpovich", "BY", "download-officer");

    @BeforeEach
    void servicesUp() {
        RegistryAnswers.toReceiver();
        officer.signIn();
    }

    private Element row(String address) {
        return officer.get("/software").page().selectFirst("tr:has(a[href=" + address + "])");
    }

    @Test
    void aProductIsThereWithItsNewestVersionForEverybody() {
        Element row = row(RegistryAnswers.PRODUCT);

        assertThat(row.select(".s-version").text()).isEqualTo("2.4.0");
        assertThat(row.select(".entitled").text()).startsWith("передан нам 12-2026");
        Services.registry()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/products"))
                        .withHeader("Authorization", matching("Bearer .+")));
    }

    @Test
    void whatWeRunIsToldForEachEnvironmentAndHowFarItIsBehind() {
        Element row = row(RegistryAnswers.PRODUCT);

        assertThat(row.select(".place").eachText())
                .containsExactly("PRODUCTION 2.3.0, принята, отстаёт на 1 версию", "TEST 2.4.0");
    }

    @Test
    void nothingReportedIsNotNothingInstalled() {
        Element row = row("/software/customs-adapter");

        assertThat(row.text()).contains("ещё не выпущен", "об установке не сообщали", "наш продукт");
    }

    @Test
    void theRegistryIsAskedTwiceHoweverManyProductsThereAre() {
        Services.registry().resetRequests();

        officer.get("/software");

        Services.registry().verify(1, getRequestedFor(urlPathEqualTo("/api/v1/products")));
        Services.registry().verify(1, getRequestedFor(urlPathEqualTo("/api/v1/entitlements")));
        Services.registry().verify(2, anyRequestedFor(anyUrl()));
    }

    @Test
    void filtersReachTheRegistryAndStayInTheAddress() {
        var page = officer.get("/software?kind=ADAPTER&owner=BY&cursor=abc").page();

        assertThat(page.select("option[selected]").eachAttr("value")).containsExactly("ADAPTER", "BY");
        assertThat(page.select(".pager a").eachAttr("href"))
                .containsExactly("/software?kind=ADAPTER&owner=BY", "/software?kind=ADAPTER&owner=BY&cursor=bmV4dA");
        Services.registry()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/products"))
                        .withQueryParam("kind", equalTo("ADAPTER"))
                        .withQueryParam("owner", equalTo("BY"))
                        .withQueryParam("cursor", equalTo("abc")));
    }

    @Test
    void aFilterThatMeansNothingIsNotAsked() {
        assertThat(officer.get("/software?kind=NONSENSE&owner=x").status()).isEqualTo(200);

        Services.registry()
                .verify(getRequestedFor(urlPathEqualTo("/api/v1/products"))
                        .withoutQueryParam("kind")
                        .withoutQueryParam("owner"));
    }

    @Test
    void anEmptyCatalogueSaysWhatToDo() {
        RegistryAnswers.says(get(urlPathEqualTo("/api/v1/products")), "../empty.json");
        var publisher = Browser.of("lebedev", "EEC", "software-publisher").signIn();

        assertThat(officer.get("/software").page().select(".empty p").text()).contains("передаст его по акту");
        assertThat(officer.get("/software?kind=ADAPTER")
                        .page()
                        .select(".empty a")
                        .attr("href"))
                .isEqualTo("/software");
        assertThat(publisher.get("/software").page().select(".empty a").attr("href"))
                .isEqualTo("/software/new");
    }

    @Test
    void onlyPublishersAreOfferedToRegister() {
        assertThat(officer.get("/software").page().select("a[href=/software/new]"))
                .isEmpty();
        assertThat(officer.get("/software/new").status()).isEqualTo(403);
    }

    @Test
    void aProductWhoseVersionsAreUnknownStays() {
        RegistryAnswers.says(get(urlPathEqualTo("/api/v1/products")), "products-bare.json");

        Element row = row(RegistryAnswers.PRODUCT);

        assertThat(row.text()).contains("нет данных").doesNotContain("не сообщали");
    }

    @Test
    void aRegistryThatIsAwayLeavesAnEmptyRegion() {
        Services.registry()
                .stubFor(any(anyUrl()).atPriority(1).willReturn(aResponse().withStatus(503)));

        var answer = officer.get("/software");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select("#catalogue .missing")).hasSize(1);
    }

    @Test
    void rolesWithoutSoftwareHaveNoWayThere() {
        var requester = Browser.of("zhuk", "BY", "requester").signIn();

        assertThat(requester.get("/software").status()).isEqualTo(403);
        assertThat(requester.get("/").page().select("a[href^=/software]")).isEmpty();
        assertThat(officer.get("/software").page().select(".nav-item[href=/software][aria-current]"))
                .hasSize(1);
    }

    @Test
    void theOverviewTellsWhatWaits() {
        RegistryAnswers.latestIs("own");
        RegistryAnswers.latestIs("by");

        var card = officer.get("/").page().selectFirst("[aria-labelledby=software-title]");

        assertThat(card.select(".row-main").eachText()).contains("Интеграционный шлюз 2.4.0");
        assertThat(card.select(".sla-warn")).isEmpty();
    }

    @Test
    void theSecondPersonFindsTheDraftInTheOverview() {
        RegistryAnswers.toOwner();
        RegistryAnswers.latestIs("own");
        var publisher = Browser.of("lebedev", "EEC", "software-publisher").signIn();

        var card = publisher.get("/").page().selectFirst("[aria-labelledby=software-title]");

        assertThat(card.selectFirst(".row-main").attr("href")).isEqualTo(RegistryAnswers.DRAFT);
        assertThat(card.selectFirst(".sla-warn").text()).isEqualTo("ждёт вашей публикации");
    }

    @Test
    void theOverviewGoesOnWithoutTheRegistry() {
        Services.registry()
                .stubFor(any(anyUrl()).atPriority(1).willReturn(aResponse().withStatus(503)));

        var answer = officer.get("/");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select("[aria-labelledby=software-title] .missing"))
                .hasSize(1);
    }
}
