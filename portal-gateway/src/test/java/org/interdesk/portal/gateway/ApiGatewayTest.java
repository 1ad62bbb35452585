package org.interdesk.portal.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import org.interdesk.portal.testing.PortalTest;
import org.interdesk.portal.testing.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@PortalTest
class ApiGatewayTest {

    private static final int MEBIBYTE = 1024 * 1024;

    @BeforeEach
    void servicesUp() {
        Services.reset();
    }

    private static RequestSpecification caller() {
        return given().header("Authorization", "Bearer token-of-the-caller");
    }

    @Test
    void aCallReachesItsServiceWithTheCallersToken() {
        caller().urlEncodingEnabled(false)
                .get("/api/v1/tickets?state=IN_PROGRESS&q=%D1%88%D0%BB%D1%8E%D0%B7")
                .then()
                .statusCode(200);

        Services.ticket()
                .verify(getRequestedFor(urlEqualTo("/api/v1/tickets?state=IN_PROGRESS&q=%D1%88%D0%BB%D1%8E%D0%B7"))
                        .withHeader("Authorization", WireMock.equalTo("Bearer token-of-the-caller")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/commitments",
                "/api/v1/ledgers/EEC-2026-000120",
                "/api/v1/audit/sla-service",
                "/api/v1/audit/sla-service/verification"
            })
    void eachResourceHasItsService(String path) {
        Services.sla().stubFor(get(urlPathEqualTo(path)).willReturn(aResponse().withStatus(200)));

        caller().get(path).then().statusCode(200);

        Services.sla().verify(getRequestedFor(urlEqualTo(path)));
    }

    @Test
    void theJournalOfEachServiceIsItsOwn() {
        Services.ticket()
                .stubFor(get(urlPathEqualTo("/api/v1/audit/ticket-service"))
                        .willReturn(aResponse().withStatus(200)));

        caller().get("/api/v1/audit/ticket-service?limit=5").then().statusCode(200);

        Services.ticket().verify(getRequestedFor(urlEqualTo("/api/v1/audit/ticket-service?limit=5")));
        Services.sla().verify(0, getRequestedFor(urlPathEqualTo("/api/v1/audit/ticket-service")));
    }

    @Test
    void bodyStatusAndHeadersOfTheAnswerPassUnchanged() {
        Services.ticket()
                .stubFor(post("/api/v1/tickets")
                        .willReturn(aResponse()
                                .withStatus(201)
                                .withHeader("Location", "/api/v1/tickets/EEC-2026-000121")
                                .withHeader("ETag", "\"1\"")
                                .withBody("{\"number\":\"EEC-2026-000121\"}")));

        caller().header("Idempotency-Key", "k-1")
                .contentType("application/json")
                .body("{\"subject\":\"шлюз\"}")
                .post("/api/v1/tickets")
                .then()
                .statusCode(201)
                .header("Location", "/api/v1/tickets/EEC-2026-000121")
                .header("ETag", "\"1\"");

        Services.ticket()
                .verify(postRequestedFor(urlEqualTo("/api/v1/tickets"))
                        .withHeader("Idempotency-Key", WireMock.equalTo("k-1"))
                        .withRequestBody(WireMock.equalTo("{\"subject\":\"шлюз\"}")));
    }

    @Test
    void identityFromOutsideIsDropped() {
        caller().header("X-Forwarded-User", "admin")
                .header("X-Party", "RU")
                .header("Interdesk-Party", "RU")
                .header("Forwarded", "for=10.0.0.1")
                .cookie("q_session", "stolen")
                .get("/api/v1/tickets")
                .then()
                .statusCode(200);

        Services.ticket()
                .verify(getRequestedFor(urlEqualTo("/api/v1/tickets"))
                        .withoutHeader("X-Forwarded-User")
                        .withoutHeader("X-Party")
                        .withoutHeader("Interdesk-Party")
                        .withoutHeader("Forwarded")
                        .withoutHeader("Cookie"));
    }

    @Test
    void withoutATokenNobodyIsRedirected() {
        given().redirects()
                .follow(false)
                .get("/api/v1/tickets")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("type", equalTo("/problems/unauthenticated"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/",
                "/api/v1/unknown",
                "/api/v1/ticketsfoo",
                "/api/v1/%74ickets",
                "/api/v1/x/../tickets",
                "/api/v1/audit",
                "/api/v1/audit/",
                "/api/v1/audit/portal-gateway",
                "/api/v1/audit/ticket%2Dservice",
                "/api/v1/audit//ticket-service",
                "/api/v1/audit/x/ticket-service"
            })
    void aPathOfNoServiceIsAProblem(String path) {
        caller().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-found"));
    }

    @ParameterizedTest
    @CsvSource({"1048576,200", "1048577,413"})
    void aBodyMayBeAMebibyteLong(int length, int status) {
        Services.ticket().stubFor(post("/api/v1/tickets").willReturn(aResponse().withStatus(200)));

        caller().contentType("application/json")
                .body(new byte[length])
                .post("/api/v1/tickets")
                .then()
                .statusCode(status);
    }

    @Test
    void aBodyOfUndeclaredLengthIsMeasured() {
        Services.ticket().stubFor(post("/api/v1/tickets").willReturn(aResponse().withStatus(200)));

        caller().contentType("application/octet-stream")
                .body(new ByteArrayInputStream(new byte[MEBIBYTE + 1]))
                .post("/api/v1/tickets")
                .then()
                .statusCode(413)
                .body("type", equalTo("/problems/payload-too-large"));
    }

    @Test
    void aServiceThatBreaksOffIsUnavailable() {
        Services.sla()
                .stubFor(any(anyUrl()).atPriority(1).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));

        caller().get("/api/v1/commitments")
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unavailable"))
                .body("instance", is("/api/v1/commitments"));
    }

    @Test
    void readyMeansThatEveryServiceIs() {
        given().get("/q/health/ready").then().statusCode(200);

        Services.sla()
                .stubFor(any(anyUrl()).atPriority(1).willReturn(aResponse().withStatus(503)));

        given().get("/q/health/ready")
                .then()
                .statusCode(503)
                .body("checks.find { it.name == 'services' }.data.sla", equalTo("not ready"))
                .body("checks.find { it.name == 'services' }.data.ticket", equalTo("ready"));
    }
}
