package org.interdesk.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.interdesk.replay.Unusable;

/** Registers requests over the gateway, signed in as the integrator of BY. */
final class Registrations {

    private static final String BODY = """
            {"type": "RESTORATION", "subject": "Нет подтверждений от шлюза", "description": "С 10:40 по Минску шлюз принимает \
            сообщения общего процесса, но подтверждений нет. Перезапуск адаптера не помог.", "impact": "HIGH", \
            "urgency": "MEDIUM", "scope": "COMMON"}""";

    private final Installation installation;

    Registrations(Installation installation) {
        this.installation = installation;
    }

    /** Registers one request and returns its public number. */
    String register() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(installation.api("/tickets")))
                .header("Authorization", "Bearer " + installation.tokens().of("BY"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(BODY))
                .build();
        var answer = installation.http().send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 201) {
            throw new Unusable("A registration was answered " + answer.statusCode() + ": " + new String(answer.body()));
        }
        return new ObjectMapper().readTree(answer.body()).path("number").asText();
    }
}
