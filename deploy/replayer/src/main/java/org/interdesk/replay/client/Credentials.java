package org.interdesk.replay.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.interdesk.replay.Unusable;

/**
 * Addresses and machine accounts, as {@code deploy/up} writes them into {@code .interdesk/credentials.json}.
 *
 * @param integrators machine account of each party
 */
public record Credentials(URI gateway, URI issuer, Map<String, Integrator> integrators) {

    /** A client of the identity provider that speaks for one party. */
    public record Integrator(String clientId, String clientSecret) {}

    public Credentials {
        integrators = Map.copyOf(integrators);
    }

    public static Credentials read(Path file) {
        try {
            var json = new ObjectMapper().readTree(Files.readString(file));
            Map<String, Integrator> integrators = new HashMap<>();
            for (JsonNode one : json.path("integrators")) {
                integrators.put(
                        one.path("party").asText(),
                        new Integrator(
                                one.path("clientId").asText(),
                                one.path("clientSecret").asText()));
            }
            return new Credentials(
                    URI.create(json.path("gateway").asText()),
                    URI.create(json.path("issuer").asText()),
                    integrators);
        } catch (NoSuchFileException e) {
            throw new Unusable("There is no " + file + ": start the platform with deploy/up first.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Credentials at(URI otherGateway) {
        return new Credentials(otherGateway, issuer, integrators);
    }
}
