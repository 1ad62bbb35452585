package org.interdesk.portal.openapi;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;

import org.interdesk.portal.testing.PortalTest;
import org.interdesk.portal.testing.Services;
import org.junit.jupiter.api.Test;

@PortalTest
class ApiDocumentationTest {

    @Test
    void oneDocumentTellsOfAllServicesThatAnswer() {
        Services.reset();
        Services.ticket()
                .stubFor(get(urlPathEqualTo("/q/openapi"))
                        .willReturn(okJson("{\"paths\": {\"/api/v1/tickets\": {\"get\": {}}}}")));

        given().get("/api/openapi").then().statusCode(200).body("paths", hasKey("/api/v1/tickets"));
    }

    @Test
    void theInterfaceToTryItHasAPolicyOfItsOwn() {
        given().get("/api/docs/")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("script-src 'self' 'unsafe-inline'"))
                .body(containsString("/api/openapi"));
    }
}
