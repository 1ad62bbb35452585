package org.interdesk.records;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.interdesk.kit.identity.Roles;
import org.interdesk.kit.testing.TestUsers;

/** Somebody who calls the service. */
public record Caller(String party, String token) {

    public static final String CONTACTS = "/api/v1/contacts";
    public static final String OPERATORS = "/api/v1/operators";

    /** The Commission's directory editor. */
    public static final Caller KEEPER = with("EEC", Roles.DIRECTORY_EDITOR);

    public static Caller lead(String party) {
        return with(party, Roles.DESK_LEAD);
    }

    public static Caller agent(String party) {
        return with(party, Roles.DESK_AGENT);
    }

    public static Caller with(String party, String... roles) {
        return new Caller(party, TestUsers.token(party, roles));
    }

    public static Map<String, Object> entry(String kind, String value) {
        return new HashMap<>(Map.of("kind", kind, "value", value));
    }

    /** The body of a letter that lacks nothing. */
    public static Map<String, Object> letter(String desk, String officialNumber) {
        Map<String, Object> body = new HashMap<>();
        body.put("desk", desk);
        body.put("officialNumber", officialNumber);
        body.put("officialDate", "2026-01-12");
        body.put("scanNote", "дело 7, лист 3");
        body.put(
                "entries",
                new ArrayList<>(List.of(
                        entry("HOTLINE", "+375 17 000-01-00"),
                        entry("MAIL", officialNumber.replace('/', '-') + "@desk.example"))));
        return body;
    }

    /** The body of a designation that lacks nothing and that the Commission is not told of yet. */
    public static Map<String, Object> operator(String party, String name) {
        Map<String, Object> body = new HashMap<>();
        body.put("party", party);
        body.put("functions", List.of("GATEWAY", "SEGMENT"));
        body.put("nameRu", name);
        body.put("nameEn", name + " JSC");
        body.put("phone", "+7 495 000-00-77");
        body.put("mail", "office@operator.example");
        body.put("namedAt", Instant.now().minusSeconds(3_600).toString());
        return body;
    }

    /** The body of a letter by which the Commission is told. */
    public static Map<String, Object> notice(String officialNumber) {
        return new HashMap<>(Map.of("officialNumber", officialNumber, "officialDate", "2026-01-12"));
    }

    public RequestSpecification call() {
        return given().header("Authorization", "Bearer " + token).contentType("application/json");
    }

    public Response get(String path) {
        return call().get(path);
    }

    public Response create(String path, Map<String, ?> body) {
        return call().header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(path);
    }

    /** Enters a letter and names it. */
    public String writes(Map<String, Object> letter) {
        return created(create(CONTACTS, letter));
    }

    /** Enters a designation and names it. */
    public String names(Map<String, Object> operator) {
        return created(create(OPERATORS, operator));
    }

    private static String created(Response answer) {
        if (answer.statusCode() != 201) {
            throw new AssertionError("refused: " + answer.asString());
        }
        return answer.path("number");
    }

    public Response sees(String number) {
        return get(path(number));
    }

    public Response act(String number, String resource, Map<String, ?> body) {
        return call().body(body).post(path(number) + "/" + resource);
    }

    /** Does something that must be allowed. */
    public Response does(String number, String resource, Map<String, ?> body) {
        Response response = act(number, resource, body);
        if (response.statusCode() != 200) {
            throw new AssertionError(resource + " by " + party + " was refused: " + response.asString());
        }
        return response;
    }

    public static String path(String number) {
        return (number.startsWith("CNT") ? CONTACTS : OPERATORS) + "/" + number;
    }
}
