package org.interdesk.local.prepare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.interdesk.local.Failure;
import org.interdesk.local.plan.PlatformService;
import org.interdesk.local.plan.Ports;

/**
 * The connectors that carry outbox rows to Kafka, one for each database, by the REST interface of Connect.
 */
public final class Connectors {

    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int PAUSE_MILLIS = 200;

    private final Ports ports;
    private final Path log;
    private final String template;
    private final ObjectMapper json = new ObjectMapper();

    public Connectors(Path templateFile, Ports ports, Path log) {
        this.ports = ports;
        this.log = log;
        try {
            this.template = Files.readString(templateFile);
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot read " + templateFile, problem);
        }
    }

    /** The connector's configuration for one database. */
    public static String render(String template, String database, String host, int port, String user) {
        return template.replace("@database@", database)
                .replace("@database.host@", host)
                .replace("@database.port@", String.valueOf(port))
                .replace("@database.user@", user);
    }

    /** Makes the connector or brings it up to date, and returns when it runs. */
    public void apply(PlatformService service) {
        var config = render(template, service.database(), "127.0.0.1", ports.postgresql(), Databases.CONNECT_ROLE);
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var state = "not made";
        try {
            while (System.nanoTime() < deadline) {
                if (state.equals("not made")) {
                    var answer = Http.call("PUT", url(service, "/config"), JSON, config);
                    if (!answer.isGood() && answer.status() != 409 && answer.status() < 500) {
                        throw new Failure(
                                "Kafka Connect refused the connector " + service.slot() + ": " + answer.text(), log);
                    }
                    state = answer.isGood() ? "made" : state;
                } else {
                    state = state(service);
                    if (state.equals("RUNNING")) {
                        return;
                    } else if (state.equals("FAILED")) {
                        restart(service);
                    }
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (IOException problem) {
            throw new Failure("Kafka Connect did not answer: " + problem.getMessage(), log, problem);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new Failure("The connector " + service.slot() + " does not run; it is " + state + ".", log);
    }

    /** State of the connector's task, or of the connector while it has no task: RUNNING, FAILED, PAUSED, UNASSIGNED, ABSENT. */
    public String state(PlatformService service) throws IOException {
        var answer = Http.get(url(service, "/status"));
        if (!answer.isGood()) {
            return "ABSENT";
        }
        return worst(json.readTree(answer.text()));
    }

    static String worst(JsonNode status) {
        var connector = status.path("connector").path("state").asText("UNASSIGNED");
        if (!connector.equals("RUNNING")) {
            return connector;
        }
        return status.path("tasks").path(0).path("state").asText("UNASSIGNED");
    }

    /** Starts the connector and its task again. What was not sent is sent then: the slot remembers. */
    public void restart(PlatformService service) throws IOException {
        Http.call("POST", url(service, "/restart?includeTasks=true&onlyFailed=true"), JSON, "");
    }

    private String url(PlatformService service, String path) {
        return ports.connectUrl() + "/connectors/" + service.slot() + path;
    }
}
