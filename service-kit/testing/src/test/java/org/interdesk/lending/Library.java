package org.interdesk.lending;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.interdesk.kit.identity.Roles;
import org.interdesk.kit.testing.TestUsers;

/** A library at its counter, as a test drives it: over HTTP, with a party of its own so that tests do not meet. */
record Library(String party) {

    static Library some() {
        return new Library("P" + UUID.randomUUID().toString().substring(0, 8));
    }

    String token() {
        return TestUsers.token(party, Roles.DESK_AGENT, Roles.AUDITOR);
    }

    RequestSpecification asks() {
        return given().auth().oauth2(token()).contentType("application/json");
    }

    Response lends(String title, String key) {
        return asks().header("Idempotency-Key", key)
                .body("{\"title\": \"%s\", \"weeks\": 2}".formatted(title))
                .post("/api/v1/loans");
    }

    /** Lends a book and answers the number of the loan. */
    String hasLent(String title) {
        return lends(title, UUID.randomUUID().toString())
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }
}
