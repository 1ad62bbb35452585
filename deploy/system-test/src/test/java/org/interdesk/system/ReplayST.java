package org.interdesk.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.interdesk.replay.Options;
import org.interdesk.replay.Replay;
import org.interdesk.system.platform.Desk;
import org.interdesk.system.platform.Platform;
import org.interdesk.system.platform.Topics.Event;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A hundred real incidents run through the platform while its parts are killed, one after the other; then everything is
 * counted.
 */
@Order(4)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReplayST {

    private static final int INCIDENTS = 100;
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Platform platform;
    private static JsonNode report;
    private static Map<String, Integer> acceptedCalls;
    private static int exitCode;

    @BeforeAll
    static void replayWhilePartsDie() throws Exception {
        platform = Platform.running();
        var file = platform.target().resolve("replay/report.json");
        var journal = platform.target().resolve("replay/report.json.journal");
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(journal);
        var replay = CompletableFuture.supplyAsync(() -> replay(file));
        for (var victim : Map.of(150, "ticket", 350, "sla", 550, "connect").entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList()) {
            awaitLines(journal, victim.getKey(), replay);
            var pid = platform.processes().pid(victim.getValue());
            platform.processes().kill(victim.getValue());
            platform.processes().awaitRestart(victim.getValue(), pid);
        }
        exitCode = replay.get(20, TimeUnit.MINUTES);
        report = JSON.readTree(file.toFile());
        acceptedCalls = acceptedCalls(journal);
    }

    @Test
    @Order(1)
    void ticketsDurationsAndBreachesAreWhatTheRecountSays() {
        assertThat(report.path("differences"))
                .as(report.path("differences").toPrettyString())
                .isEmpty();
        report.path("checks")
                .properties()
                .forEach(check -> assertThat(check.getValue().asBoolean())
                        .as(check.getKey())
                        .isTrue());
        assertThat(report.path("incidents").asInt()).isEqualTo(INCIDENTS);
        assertThat(report.path("applied").asInt()
                        + report.path("noted").asInt()
                        + report.path("refused").asInt())
                .isEqualTo(report.path("rowsRead").asInt());
        assertThat(report.path("refusedShare").asDouble()).isLessThanOrEqualTo(0.01);
        assertThat(exitCode).isZero();
    }

    @Test
    @Order(2)
    void everyAcknowledgedReportIsInItsCaseOnce() {
        var sessions = report.path("sessions").properties().stream()
                .map(session -> "'" + session.getValue().asText() + "'")
                .collect(Collectors.joining(", "));
        var kept = platform.tables("ticket")
                .column("select t.number || '=' || count(*) from timeline_entry e join ticket t on t.id = e.ticket"
                        + " where not e.automatic and t.import_session in (" + sessions + ") group by t.number");

        var acknowledged = tickets().stream().map(ticket -> {
            var number = ticket.path("number").asText();
            var response = ticket.path("respondedAt").isTextual() ? 1 : 0;
            return number + "=" + (acceptedCalls.getOrDefault(number, 0) + response);
        });
        assertThat(kept).as("facts of each case").containsExactlyInAnyOrderElementsOf(acknowledged.toList());
    }

    @Test
    @Order(3)
    void everyRowOfTheOutboxIsOnItsTopicAndNothingElse() {
        for (var pair : Map.of("ticket", "interdesk.ticket", "sla", "interdesk.commitment")
                .entrySet()) {
            await("all rows of the outbox of " + pair.getKey() + " to be on their topic")
                    .atMost(Duration.ofMinutes(2))
                    .pollInterval(Duration.ofSeconds(2))
                    .untilAsserted(() -> assertThat(idsOn(pair.getValue())).isEqualTo(idsIn(pair.getKey())));
        }
    }

    @Test
    @Order(4)
    void whatIsOnATopicTwiceSaysTheSameTwice() {
        for (var topic : List.of("interdesk.ticket", "interdesk.commitment")) {
            Map<String, Event> seen = new LinkedHashMap<>();
            for (var event : platform.topics().everythingIn(topic)) {
                var earlier = seen.putIfAbsent(event.id().toString(), event);
                assertThat(earlier == null ? event : earlier)
                        .as("both records of event " + event.id())
                        .isEqualTo(event);
            }
            Set<String> versions = new HashSet<>();
            seen.values()
                    .forEach(event -> assertThat(versions.add(event.key() + " " + event.version()))
                            .as("version " + event.version() + " of " + event.subject() + " tells one fact")
                            .isTrue());
        }
    }

    @Test
    @Order(5)
    void everyThresholdOfATargetHasFiredOnce() {
        Map<UUID, Event> events = new LinkedHashMap<>();
        platform.topics().everythingIn("interdesk.commitment").forEach(event -> events.put(event.id(), event));
        Map<String, Event> fired = new LinkedHashMap<>();
        for (var event : events.values()) {
            if (Set.of("at-risk", "breached").contains(event.what())) {
                var threshold = event.key() + ": "
                        + event.data().path("thresholdPercent").asInt() + " % of target version "
                        + event.data().path("targetVersion").asInt();
                assertThat(fired.put(threshold, event)).as(threshold).isNull();
            }
        }
        assertThat(fired).isNotEmpty();
    }

    private static int replay(Path report) {
        var log = report.resolveSibling("replay.out");
        try (var out = new PrintStream(log.toFile(), StandardCharsets.UTF_8)) {
            return new Replay(
                            Options.parse(
                                    "--incidents",
                                    String.valueOf(INCIDENTS),
                                    "--rate",
                                    "20",
                                    "--name",
                                    Instant.now().toString(),
                                    "--verify",
                                    "--report",
                                    report.toString(),
                                    "--credentials",
                                    platform.home().resolve("credentials.json").toString()),
                            out)
                    .run(Instant.now());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void awaitLines(Path journal, int lines, CompletableFuture<Integer> replay) {
        await("the replay to be at call " + lines)
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> replay.isDone() || Files.exists(journal) && count(journal) >= lines);
        assertThat(replay).as("the replay, long before its end").isNotDone();
    }

    private static long count(Path journal) throws IOException {
        try (var lines = Files.lines(journal)) {
            return lines.count();
        }
    }

    /** How many calls of each case the platform accepted, by its public number. */
    private static Map<String, Integer> acceptedCalls(Path journal) throws IOException {
        Map<String, String> numbers = new LinkedHashMap<>();
        Map<String, Integer> accepted = new LinkedHashMap<>();
        for (var line : Files.readAllLines(journal)) {
            var entry = JSON.readTree(line);
            if (entry.path("kind").asText().equals("CALL") && !entry.has("refusal")) {
                var incident = entry.path("key").asText();
                if (entry.path("row").asInt() == 0 && entry.path("action").asInt() == 0) {
                    numbers.put(incident, entry.path("id").asText());
                }
                accepted.merge(numbers.get(incident), 1, Integer::sum);
            }
        }
        return accepted;
    }

    private static List<JsonNode> tickets() {
        List<JsonNode> tickets = new ArrayList<>();
        report.path("sessions")
                .properties()
                .forEach(session -> tickets.addAll(list(
                        session.getKey(),
                        "/tickets?importSession=" + session.getValue().asText())));
        assertThat(tickets).hasSize(INCIDENTS);
        return tickets;
    }

    private static List<JsonNode> list(String party, String path) {
        var desk = new Desk(platform, party);
        List<JsonNode> items = new ArrayList<>();
        var cursor = "";
        do {
            var page = desk.get(path + "&limit=200" + cursor);
            assertThat(page.status()).as(page.text()).isEqualTo(200);
            page.json().path("items").forEach(items::add);
            cursor = page.json().path("next").isTextual()
                    ? "&cursor=" + page.json().path("next").asText()
                    : "";
        } while (!cursor.isEmpty());
        return items;
    }

    private static Set<String> idsOn(String topic) {
        return platform.topics().everythingIn(topic).stream()
                .map(event -> event.id().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> idsIn(String database) {
        return new TreeSet<>(platform.tables(database).column("select id from outbox"));
    }
}
