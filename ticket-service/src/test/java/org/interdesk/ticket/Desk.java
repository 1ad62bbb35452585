package org.interdesk.ticket;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.interdesk.kit.identity.Roles;
import org.interdesk.kit.testing.TestUsers;

/** Somebody who calls the service: a desk's agent, its integrator, a requester. */
public record Desk(String party, String token) {

    public static final String TICKETS = "/api/v1/tickets";

    public static Desk agent(String party) {
        return new Desk(party, TestUsers.token(party, Roles.DESK_AGENT));
    }

    public static Desk integrator(String party) {
        return new Desk(party, TestUsers.integrator(party));
    }

    public static Desk requester(String name, String party) {
        return new Desk(party, TestUsers.named(name, party, Roles.REQUESTER));
    }

    public static Desk with(String party, String... roles) {
        return new Desk(party, TestUsers.token(party, roles));
    }

    /** The body of a registration that lacks nothing. */
    public static Map<String, Object> request(String subject) {
        Map<String, Object> body = new HashMap<>();
        body.put("type", "RESTORATION");
        body.put("subject", subject);
        body.put("description", "Шлюз не принимает сообщения общего процесса");
        body.put("impact", "HIGH");
        body.put("urgency", "CRITICAL");
        body.put("scope", "COMMON");
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

    public Response register(Map<String, Object> body) {
        return call().header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(TICKETS);
    }

    /** Registers a request and names it. */
    public String registered(String subject) {
        return registered(request(subject));
    }

    public String registered(Map<String, Object> body) {
        return register(body).then().statusCode(201).extract().path("number");
    }

    public Response ticket(String number) {
        return get(TICKETS + "/" + number);
    }

    public Response act(String number, String resource, Map<String, ?> body) {
        return post(TICKETS + "/" + number + "/" + resource, body);
    }

    /** Does something that must be allowed. */
    public Response does(String number, String resource, Map<String, ?> body) {
        Response response = act(number, resource, body);
        if (response.statusCode() != 200 && response.statusCode() != 201) {
            throw new AssertionError(resource + " by " + party + " was refused: " + response.asString());
        }
        return response;
    }

    /** Offers a case and names the offer. */
    public String offers(String number, String to) {
        return does(number, "handovers", Map.of("to", to, "reason", "Ваш компонент"))
                .path("handover.id");
    }
}
