package org.interdesk.portal.gateway;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.http.HttpClient;
import io.vertx.mutiny.core.http.HttpClientRequest;
import io.vertx.mutiny.core.http.HttpClientResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The platform is ready when every service behind the gateway is; the answer names each one. */
@Readiness
@ApplicationScoped
public class RoomsReady implements AsyncHealthCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Rooms rooms;
    private final HttpClient client;

    RoomsReady(Rooms rooms, Vertx vertx) {
        this.rooms = rooms;
        this.client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout((int) PATIENCE.toMillis()));
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        List<Uni<Map.Entry<String, Boolean>>> asked = rooms.rooms().entrySet().stream()
                .map(room -> ready(room.getValue()).map(answer -> Map.entry(room.getKey(), answer)))
                .toList();
        return Uni.join().all(asked).andCollectFailures().map(RoomsReady::summary);
    }

    private Uni<Boolean> ready(Rooms.Room room) {
        return client.request(new RequestOptions()
                        .setMethod(HttpMethod.GET)
                        .setAbsoluteURI(room.url().resolve("/q/health/ready").toString()))
                .flatMap(HttpClientRequest::send)
                .map(HttpClientResponse::statusCode)
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .map(status -> status == 200)
                .onFailure()
                .recoverWithItem(false);
    }

    private static HealthCheckResponse summary(List<Map.Entry<String, Boolean>> answers) {
        var response =
                HealthCheckResponse.named("services").status(answers.stream().allMatch(Map.Entry::getValue));
        answers.stream()
                .collect(Collectors.toMap(Map.Entry::getKey, answer -> answer.getValue() ? "ready" : "not ready"))
                .forEach(response::withData);
        return response.build();
    }
}
