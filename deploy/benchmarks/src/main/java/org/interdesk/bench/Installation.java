package org.interdesk.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.interdesk.replay.Unusable;
import org.interdesk.replay.client.Credentials;
import org.interdesk.replay.client.Tokens;

/**
 * The platform that is measured: an installation of {@code deploy/up}, with the secrets that its owner may read.
 *
 * @param home folder with its data
 */
record Installation(Path home, Credentials credentials, HttpClient http, Tokens tokens) {

    private static final int DEFAULT_BASE = 8080;

    static Installation at(Path home) {
        var credentials = Credentials.read(home.resolve("credentials.json"));
        var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        return new Installation(home, credentials, http, new Tokens(http, credentials));
    }

    /** @param path below {@code /api/v1} */
    String api(String path) {
        return credentials.gateway() + "/api/v1" + path;
    }

    String kafka() {
        return "127.0.0.1:" + (portBase() == DEFAULT_BASE ? 9092 : portBase() + 92);
    }

    /** A connection past the fence, to look at rows and to write what nobody asked for. */
    Connection superuser(String database) throws SQLException {
        var port = portBase() == DEFAULT_BASE ? 5433 : portBase() + 33;
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database,
                "postgres",
                json("secrets.json").path("postgresql.superuser").asText());
    }

    /** Processor time that each process of the platform has used so far, with everything it started. */
    Map<String, Duration> processorTime() {
        Map<String, Duration> used = new LinkedHashMap<>();
        for (var process : json("run/state.json").path("processes")) {
            ProcessHandle.of(process.path("running").path("pid").asLong())
                    .ifPresent(handle -> used.put(process.path("name").asText(), withChildren(handle)));
        }
        return used;
    }

    JsonNode json(String file) {
        try {
            return new ObjectMapper().readTree(home.resolve(file).toFile());
        } catch (IOException e) {
            throw new Unusable("There is no platform in " + home + ": start it with deploy/up first.", e);
        }
    }

    private int portBase() {
        return json("settings.json").path("portBase").asInt(DEFAULT_BASE);
    }

    private static Duration withChildren(ProcessHandle handle) {
        var own = handle.info().totalCpuDuration().orElse(Duration.ZERO);
        return handle.descendants()
                .map(child -> child.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(own, Duration::plus);
    }
}
