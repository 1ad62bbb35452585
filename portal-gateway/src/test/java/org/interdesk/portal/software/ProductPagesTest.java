package org.interdesk.portal.software;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.interdesk.portal.testing.Browser;
import org.interdesk.portal.testing.PortalTest;
import org.interdesk.portal.testing.RegistryAnswers;
import org.interdesk.portal.testing.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class ProductPagesTest {

    private static final String PAGE = RegistryAnswers.PRODUCT;
    private static final String ACT = "0198f2a0-0000-7000-8000-000000000501";

    private final Browser publisher = Browser.of("lebedev", "EEC", "software-publisher");
    private final Browser officer = Browser.of("karpovich", "BY", "download-officer");

    @BeforeEach
    void servicesUp() {
        RegistryAnswers.toOwner();
        publisher.signIn();
        Services.registry()
                .stubFor(post(urlPathMatching("/api/v1/(products|entitlements).*"))
                        .willReturn(aResponse()
                                .withHeader("Content-Type", "application/json")
                                .withBody(Services.fixture("software/product-own.json"))));
    }

    @Test
    void releasesStandInTheirOrder() {
        var page = publisher.get(PAGE).page();

        assertThat(page.select("#t-releases .row-link").eachText())
                .containsExactly("2.5.0-rc.1+build.7", "2.4.0", "2.3.1", "2.3.0");
        assertThat(page.select("#t-releases .release-withdrawn")).hasSize(1);
    }

    @Test
    void theMatrixTellsWhatRunsWhere() {
        var page = publisher.get(PAGE).page();

        assertThat(page.select("#t-matrix thead th").eachText())
                .containsExactly("Участник", "Получение 2.4.0", "PRODUCTION", "TEST");
        assertThat(page.select("#t-matrix tbody tr:contains(BY) .step-standing").eachText())
                .containsExactly("скачана", "2.3.0, принята, отстаёт на 1 версию", "2.4.0");
        assertThat(page.select("#t-matrix tbody tr:contains(KZ) .step-standing").eachText())
                .containsExactly("предложена", "отложена", "не сообщали");
        assertThat(page.select("#t-matrix tbody tr:contains(RU) .step-late .step-standing")
                        .text())
                .isEqualTo("2.3.1 — отозвана");
    }

    @Test
    void aReceiverSeesItsOwnActAndCanChangeNothing() {
        RegistryAnswers.toReceiver();
        officer.signIn();

        var page = officer.get(PAGE).page();

        assertThat(page.select("#t-actions .act-facts").text()).contains("12-2026");
        assertThat(page.select("form[action^=" + PAGE + "]")).isEmpty();
        assertThat(page.select("a[href$=/edit], a[href$=/new]")).isEmpty();
        assertThat(officer.get(PAGE + "/edit").status()).isEqualTo(403);
        assertThat(officer.get(PAGE + "/new").status()).isEqualTo(403);
    }

    @Test
    void whoIsNotToldOfActsIsNotAskedFor() {
        RegistryAnswers.toReceiver();
        var agent = Browser.of("kovalev", "BY", "desk-agent").signIn();

        assertThat(agent.get(PAGE).page().select("#t-actions")).isEmpty();
        Services.registry().verify(0, getRequestedFor(urlPathEqualTo("/api/v1/entitlements")));
    }

    @Test
    void anEntitlementIsGrantedForWholeDaysOfTheZoneThatIsShown() {
        var answer = publisher.post(
                PAGE + "/entitlements",
                Map.of(
                        "party", "KG",
                        "transferAct", "14-2026",
                        "actDate", "2026-11-20",
                        "from", "2026-11-23",
                        "until", "2027-11-22",
                        "zone", "Europe/Moscow",
                        "key", "key-12345"));

        assertThat(answer.page().select(".flash").text()).isEqualTo("Продукт передан.");
        Services.registry()
                .verify(postRequestedFor(urlEqualTo("/api/v1/entitlements"))
                        .withHeader("Idempotency-Key", equalTo("key-12345"))
                        .withRequestBody(equalToJson("""
                                {"product": "integration-gateway", "party": "KG", "transferAct": "14-2026",
                                 "actDate": "2026-11-20", "from": "2026-11-22T21:00:00Z", "until": "2027-11-22T21:00:00Z"}""")));
    }

    @Test
    void whatIsWrongWithAnActIsSaidAtItsField() {
        var answer = publisher.post(
                PAGE + "/entitlements", Map.of("party", "", "transferAct", "14-2026", "actDate", "2026-02-30"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#act-entitlements[open] #e-party").text())
                .isEqualTo("Заполните это поле");
        assertThat(answer.page().select("#e-actDate").text()).isEqualTo("Значение не подошло");
        assertThat(answer.page().select("#f-transferAct").val()).isEqualTo("14-2026");
        Services.registry().verify(0, postRequestedFor(urlEqualTo("/api/v1/entitlements")));
    }

    @Test
    void aRefusalOfTheRegistryIsShownAtTheFieldItNames() {
        Services.registry()
                .stubFor(post("/api/v1/entitlements")
                        .atPriority(1)
                        .willReturn(Services.problem(400, "invalid-request")
                                .withBody("{\"type\":\"/problems/invalid-request\",\"status\":400,\"errors\":["
                                        + "{\"pointer\":\"/until\",\"detail\":\"It must end after it begins.\"}]}")));

        var answer = publisher.post(
                PAGE + "/entitlements",
                Map.of(
                        "party",
                        "KG",
                        "transferAct",
                        "1",
                        "actDate",
                        "2026-11-20",
                        "until",
                        "2020-01-01",
                        "zone",
                        "Europe/Moscow"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#e-until").text()).isEqualTo("Значение не подошло");
        assertThat(answer.page().select(".refusal").text()).isEqualTo("Проверьте поля формы.");
    }

    @Test
    void anEntitlementIsRevokedWithAReasonForTheVersionThatWasSeen() {
        publisher.post(
                PAGE + "/entitlements/" + ACT + "/revocation", Map.of("reason", "Договор закончился", "version", "2"));

        Services.registry()
                .verify(postRequestedFor(urlEqualTo("/api/v1/entitlements/" + ACT + "/revocation"))
                        .withHeader("If-Match", equalTo("\"2\""))
                        .withRequestBody(equalToJson("{\"reason\":\"Договор закончился\"}")));
    }

    @Test
    void aReasonThatIsMissingIsAskedForWhereItIsMissing() {
        var answer = publisher.post(PAGE + "/entitlements/" + ACT + "/revocation", Map.of("reason", " "));

        assertThat(answer.page()
                        .select("#act-revocation-" + ACT + "[open] .error")
                        .text())
                .isEqualTo("Заполните это поле");
    }

    @Test
    void aProductIsRegistered() {
        var answer = publisher.post("/software/new", product());

        assertThat(answer.address().getPath()).isEqualTo(PAGE);
        assertThat(answer.page().select(".flash").text()).isEqualTo("Продукт зарегистрирован.");
        Services.registry()
                .verify(postRequestedFor(urlEqualTo("/api/v1/products"))
                        .withHeader("Idempotency-Key", equalTo("key-12345"))
                        .withRequestBody(equalToJson("""
                                {"code": "integration-gateway", "kind": "GATEWAY", "nameRu": "Шлюз", "nameEn": "Gateway",
                                 "descriptionRu": "Для чего", "descriptionEn": "What for", "classification": "ОП-1",
                                 "transferTerms": "По акту"}""")));
    }

    private static Map<String, String> product() {
        return new HashMap<>(Map.of(
                "code", "integration-gateway",
                "kind", "GATEWAY",
                "nameRu", "Шлюз",
                "nameEn", "Gateway",
                "descriptionRu", "Для чего",
                "descriptionEn", "What for",
                "classification", "ОП-1",
                "transferTerms", "По акту",
                "key", "key-12345"));
    }

    @Test
    void aCodeThatIsTakenIsRefusedAndNothingIsLost() {
        Services.registry()
                .stubFor(
                        post("/api/v1/products").atPriority(1).willReturn(Services.problem(409, "product-code-taken")));

        var answer = publisher.post("/software/new", product());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".refusal").text()).isEqualTo("Такой код уже занят. Выберите другой.");
        assertThat(answer.page().select("#f-nameRu").val()).isEqualTo("Шлюз");
        assertThat(answer.page().select("input[name=kind][checked]").val()).isEqualTo("GATEWAY");
    }

    @Test
    void theAddressOfThisFormIsNoCode() {
        Map<String, String> product = product();
        product.put("code", "new");

        assertThat(publisher.post("/software/new", product).page().select("#e-code"))
                .hasSize(1);
        Services.registry().verify(0, postRequestedFor(urlEqualTo("/api/v1/products")));
    }

    @Test
    void aProductIsRewordedForTheVersionThatWasSeen() {
        Services.registry()
                .stubFor(any(urlEqualTo(RegistryAnswers.API))
                        .atPriority(1)
                        .willReturn(aResponse()
                                .withHeader("Content-Type", "application/json")
                                .withBody(Services.fixture("software/product-own.json"))));
        var form = publisher.get(PAGE + "/edit").page();
        assertThat(form.select("#f-nameEn").val()).isEqualTo("Integration gateway");
        assertThat(form.select("#f-code, input[name=kind]")).isEmpty();

        Map<String, String> product = product();
        product.put("version", "3");
        publisher.post(PAGE + "/edit", product);

        Services.registry()
                .verify(putRequestedFor(urlEqualTo(RegistryAnswers.API)).withHeader("If-Match", equalTo("\"3\"")));
    }

    @Test
    void aProductThatMayNotBeSeenIsNotFound() {
        assertThat(publisher.get("/software/somebody-elses").status()).isEqualTo(404);
    }

    @Test
    void whatTheRegistryDoesNotSayIsMissingAndTheRestStays() {
        Services.registry()
                .stubFor(get(urlPathEqualTo("/api/v1/adoption"))
                        .atPriority(1)
                        .willReturn(aResponse().withStatus(500)));

        var page = publisher.get(PAGE).page();

        assertThat(page.select("#t-matrix .missing")).hasSize(1);
        assertThat(page.select("#t-releases .row-link")).hasSize(4);
    }
}
