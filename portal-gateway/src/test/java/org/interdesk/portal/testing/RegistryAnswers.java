package org.interdesk.portal.testing;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.client.MappingBuilder;

/** What software-registry-service answers: to a party that has the product, or to the party whose product it is. */
public final class RegistryAnswers {

    public static final String PRODUCT = "/software/integration-gateway";
    public static final String RELEASE = PRODUCT + "/2.4.0";
    public static final String DRAFT = PRODUCT + "/2.6.0";
    public static final String API = "/api/v1/products/integration-gateway";

    private RegistryAnswers() {}

    /** The gateway is the Commission's; Belarus has it under an act. */
    public static void toReceiver() {
        Services.reset();
    }

    /** What {@link Services#reset()} begins with. */
    static void begin() {
        common("product.json", "by", "entitlements.json");
        says(get(API + "/releases/2.4.0"), "release.json");
    }

    /** As a publisher of the Commission sees it. */
    public static void toOwner() {
        Services.reset();
        common("product-own.json", "own", "entitlements-own.json");
        says(get(API + "/releases/2.4.0"), "release-own.json");
        says(get(urlPathEqualTo("/api/v1/releases")), "drafts.json");
    }

    private static void common(String product, String viewer, String acts) {
        says(get(urlPathEqualTo("/api/v1/products")), "products.json");
        says(get(API), product);
        says(get(urlPathEqualTo(API + "/releases")), "releases.json");
        says(get(urlPathEqualTo("/api/v1/products/customs-adapter/releases")), "../empty.json");
        says(get(API + "/releases/2.3.1"), "release-withdrawn.json");
        says(get(urlPathEqualTo("/api/v1/adoption")), "../empty.json");
        says(
                get(urlPathEqualTo("/api/v1/adoption")).withQueryParam("product", equalTo("integration-gateway")),
                "adoption-published-" + viewer + ".json");
        says(
                get(urlPathEqualTo("/api/v1/adoption"))
                        .withQueryParam("product", equalTo("integration-gateway"))
                        .withQueryParam("state", equalTo("WITHDRAWN")),
                "adoption-withdrawn-" + viewer + ".json");
        says(get(urlPathEqualTo("/api/v1/entitlements")), acts);
        says(get(urlPathEqualTo(API + "/releases/2.4.0/adoption")), "ledger-of-release.json");
        says(get(urlPathEqualTo(API + "/releases/2.3.1/adoption")), "../empty.json");
        says(get(urlPathEqualTo("/api/v1/downloads")), "downloads.json");
    }

    /** The overview's card asks for everything that is out. */
    public static void latestIs(String viewer) {
        says(
                get(urlPathEqualTo("/api/v1/adoption")).withQueryParam("limit", equalTo("30")),
                "adoption-published-" + viewer + ".json");
    }

    public static void draftIs(String fixture) {
        says(get(API + "/releases/2.6.0"), fixture);
    }

    /** Whatever is sent about a product is taken, and answered with a draft. */
    public static void everyChangeIsAgreed() {
        Services.registry()
                .stubFor(any(urlPathMatching("/api/v1/products/.+"))
                        .atPriority(9)
                        .willReturn(aResponse()
                                .withHeader("Content-Type", "application/json")
                                .withBody(Services.fixture("software/draft.json"))));
    }

    public static void says(MappingBuilder request, String fixture) {
        Services.registry()
                .stubFor(request.willReturn(aResponse()
                        .withHeader("Content-Type", "application/json")
                        .withBody(Services.fixture("software/" + fixture))));
    }
}
