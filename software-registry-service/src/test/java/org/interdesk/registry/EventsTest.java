package org.interdesk.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.interdesk.kit.testing.EventContract;
import org.interdesk.kit.testing.PublishedEvent;
import org.interdesk.kit.testing.PublishedEvents;
import org.junit.jupiter.api.Test;

/** What is in the outbox is what docs/events says. */
@QuarkusTest
class EventsTest {

    private static final EventContract CONTRACT = EventContract.ofThisBuild();
    private static final Caller EEC = Caller.publisher("EEC");
    private static final Caller KZ = Caller.officer("KZ");
    private static final byte[] CONTENT = {1, 2, 3};

    private static void step(String code, String stage, Map<String, Object> more) {
        Map<String, Object> step = new HashMap<>(more);
        step.put("environment", "PRODUCTION");
        step.put("stage", stage);
        KZ.reports(code, "1.0", step).then().statusCode(201);
    }

    /** A product and a release to which everything has happened that can happen. */
    private static String lived() {
        String code = EEC.registered();
        Map<String, Object> words = new HashMap<>(Caller.product(code));
        words.remove("code");
        words.remove("kind");
        EEC.call()
                .contentType("application/json")
                .header("If-Match", "*")
                .body(words)
                .put("/api/v1/products/" + code);
        String entitlement = EEC.grants(code, "KZ").path("id");
        EEC.drafts(code, "1.0").then().statusCode(201);
        Map<String, Object> notes = new HashMap<>(Caller.release("1.0"));
        notes.remove("version");
        notes.put("fixes", List.of("EEC-2026-000123"));
        EEC.call()
                .contentType("application/json")
                .header("If-Match", "*")
                .body(notes)
                .put(Caller.API + Caller.path(code, "1.0"));
        EEC.puts(code, "1.0", "wrong.bin", CONTENT).then().statusCode(201);
        EEC.call().delete(Caller.API + Caller.path(code, "1.0") + "/files/wrong.bin");
        EEC.puts(code, "1.0", "package.bin", CONTENT).then().statusCode(201);
        Caller.secondPublisher("EEC").publishes(code, "1.0").then().statusCode(200);
        KZ.hasFetched(code, "1.0");
        step(code, "DEFERRED", Map.of("reason", "я".repeat(500), "until", "2099-01-01T00:00:00Z"));
        step(code, "INSTALLED", Map.of());
        step(code, "ACCEPTED", Map.of());
        step(code, "ROLLED_BACK", Map.of("reason", "Ошибка"));
        EEC.withdraws(code, "1.0").then().statusCode(200);
        EEC.post("/entitlements/" + entitlement + "/revocation", Map.of("reason", "Акт отозван"));
        return code;
    }

    @Test
    void whatIsPublishedObeysItsSchemaInOrder() {
        String code = lived();

        List<PublishedEvent> ofProduct = PublishedEvents.about(code);
        List<PublishedEvent> ofRelease = PublishedEvents.about(code + "/1.0");

        for (List<PublishedEvent> events : List.of(ofProduct, ofRelease)) {
            events.forEach(CONTRACT::check);
            EventContract.checkOrder(events);
            assertThat(events).extracting(PublishedEvent::aggregateVersion).doesNotHaveDuplicates();
            assertThat(events)
                    .allSatisfy(event ->
                            assertThat(event.data().path("version").asLong()).isEqualTo(event.aggregateVersion()));
        }
        CONTRACT.checkExamples("release");
        assertThat(CONTRACT.types("release"))
                .as("every event that is written down happens")
                .containsExactlyInAnyOrderElementsOf(Stream.concat(ofProduct.stream(), ofRelease.stream())
                        .map(PublishedEvent::type)
                        .distinct()
                        .toList());
    }

    @Test
    void anEventNamesWhoMaySeeIt() {
        String code = lived();
        var events = PublishedEvents.about(code + "/1.0");

        assertThat(parties(events, "drafted")).isEqualTo("[\"EEC\"]");
        assertThat(parties(events, "file-added")).isEqualTo("[\"EEC\"]");
        assertThat(parties(events, "published")).isEqualTo("[\"EEC\",\"KZ\"]");
        assertThat(parties(events, "installed")).isEqualTo("[\"EEC\",\"KZ\"]");
        assertThat(parties(PublishedEvents.about(code), "entitlement-revoked")).isEqualTo("[\"EEC\",\"KZ\"]");
    }

    private static String parties(List<PublishedEvent> events, String what) {
        return events.stream()
                .filter(event -> event.type().equals("org.interdesk.release." + what + ".v1"))
                .map(event -> event.data().path("parties").toString())
                .findFirst()
                .orElseThrow();
    }
}
