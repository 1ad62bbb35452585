package org.interdesk.incident;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.interdesk.kit.identity.Roles;
import org.interdesk.kit.testing.TestUsers;

/** Somebody who calls the service: a desk's agent, its duty officer, its integrator. */
public record Desk(String party, String token) {

    public static final String INCIDENTS = "/api/v1/incidents";
    public static final String WINDOWS = "/api/v1/maintenance-windows";
    public static final String COMPONENTS = "/api/v1/components";

    public static Desk duty(String party) {
        return new Desk(party, TestUsers.token(party, Roles.DUTY_OFFICER));
    }

    public static Desk agent(String party) {
        return new Desk(party, TestUsers.token(party, Roles.DESK_AGENT));
    }

    public static Desk integrator(String party) {
        return new Desk(party, TestUsers.integrator(party));
    }

    public static Desk coordinator() {
        return new Desk("EEC", TestUsers.token("EEC", Roles.COORDINATOR));
    }

    public static Desk with(String party, String... roles) {
        return new Desk(party, TestUsers.token(party, roles));
    }

    /** The body of a declaration that lacks nothing; touches who owns or uses the components. */
    public static Map<String, Object> incident(String title, String... components) {
        Map<String, Object> body = new HashMap<>();
        body.put("kind", "TECHNICAL_FAILURE");
        body.put("severity", "HIGH");
        body.put("impact", "OUTAGE");
        body.put("title", title);
        body.put("description", "Шлюз не принимает сообщения общего процесса");
        body.put("startedAt", Instant.now().minusSeconds(600).toString());
        body.put("components", List.of(components));
        return body;
    }

    /** The body of a declaration of four hours of work. */
    public static Map<String, Object> window(String title, Instant start, String... components) {
        Map<String, Object> body = new HashMap<>();
        body.put("impact", "OUTAGE");
        body.put("title", title);
        body.put("description", "Замена серверов");
        body.put("startsAt", start.toString());
        body.put("endsAt", start.plus(4, ChronoUnit.HOURS).toString());
        body.put("components", List.of(components));
        return body;
    }

    public RequestSpecification call() {
        return given().header("Authorization", "Bearer " + token).contentType("application/json");
    }

    public Response get(String path) {
        return call().get(path);
    }

    public Response post(String path, Object body) {
        return call().body(body).post(path);
    }

    public Response create(String path, Map<String, ?> body) {
        return call().header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(path);
    }

    /** Declares an incident and names it. */
    public String declares(Map<String, Object> body) {
        return created(create(INCIDENTS, body));
    }

    /** Declares a maintenance window and names it. */
    public String plans(Map<String, Object> body) {
        return created(create(WINDOWS, body));
    }

    private static String created(Response answer) {
        if (answer.statusCode() != 201) {
            throw new AssertionError("refused: " + answer.asString());
        }
        return answer.path("number");
    }

    /** Reads an incident or a window by its number. */
    public Response sees(String number) {
        return get(path(number));
    }

    public Response act(String number, String resource, Map<String, ?> body) {
        return post(path(number) + "/" + resource, body);
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
        return (number.startsWith("INC") ? INCIDENTS : WINDOWS) + "/" + number;
    }
}
