package org.interdesk.replay.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interdesk.replay.Unusable;

/**
 * Addresses, machine accounts and people, as {@code deploy/up} writes them into {@code .interdesk/credentials.json}.
 *
 * @param integrators machine account of each party
 * @param people by user name
 */
public record Credentials(URI gateway, URI issuer, Map<String, Integrator> integrators, Map<String, Person> people) {

    /** A client of the identity provider that speaks for one party. */
    public record Integrator(String clientId, String clientSecret) {}

    /** Somebody who signs in with a password. */
    public record Person(String username, String password, String party, List<String> roles) {

        public Person {
            roles = List.copyOf(roles);
        }
    }

    public Credentials {
        integrators = Map.copyOf(integrators);
        people = Map.copyOf(people);
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
            Map<String, Person> people = new HashMap<>();
            for (JsonNode one : json.path("users")) {
                List<String> roles = new ArrayList<>();
                one.path("roles").forEach(role -> roles.add(role.asText()));
                var username = one.path("username").asText();
                people.put(
                        username,
                        new Person(
                                username,
                                one.path("password").asText(),
                                one.path("party").asText(),
                                roles));
            }
            return new Credentials(
                    URI.create(json.path("gateway").asText()),
                    URI.create(json.path("issuer").asText()),
                    integrators,
                    people);
        } catch (NoSuchFileException e) {
            throw new Unusable("There is no " + file + ": start the platform with deploy/up first.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Credentials at(URI otherGateway) {
        return new Credentials(otherGateway, issuer, integrators, people);
    }
}
