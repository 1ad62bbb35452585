package org.interdesk.local.secret;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interdesk.local.plan.Ports;

/**
 * Who is in the realm file: people with their party and roles, and the parties' integrators. The file names the secrets
 * only by placeholders; which environment variable carries which secret is known here.
 */
public record Realm(List<Person> people, List<Integrator> integrators) {

    /** A person; the party is the first of the organizations the person belongs to. */
    public record Person(String username, String party, List<String> roles, String variable) {}

    /** A system of a party. */
    public record Integrator(String clientId, String party, String variable) {}

    public static Realm read(Path file) {
        try {
            var realm = new ObjectMapper().readTree(file.toFile());
            return new Realm(people(realm), integrators(realm));
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot read the realm " + file, problem);
        }
    }

    /** Names of the secrets that the realm needs. */
    public List<String> secretNames() {
        var names = new ArrayList<>(List.of(Secrets.GATEWAY_CLIENT, Secrets.RECORDS_CLIENT));
        people.forEach(person -> names.add(Secrets.person(person.username())));
        integrators.forEach(integrator -> names.add(Secrets.integrator(integrator.clientId())));
        return names;
    }

    /** What Keycloak puts in the place of the placeholders while it imports the realm. */
    public Map<String, String> environment(Secrets secrets, Ports ports) {
        var environment = new LinkedHashMap<String, String>();
        environment.put("GATEWAY_URL", ports.gatewayUrl());
        environment.put("GATEWAY_CLIENT_SECRET", secrets.get(Secrets.GATEWAY_CLIENT));
        environment.put("RECORDS_CLIENT_SECRET", secrets.get(Secrets.RECORDS_CLIENT));
        people.forEach(person -> environment.put(person.variable(), secrets.get(Secrets.person(person.username()))));
        integrators.forEach(integrator ->
                environment.put(integrator.variable(), secrets.get(Secrets.integrator(integrator.clientId()))));
        return environment;
    }

    private static List<Person> people(JsonNode realm) {
        var partyOf = new HashMap<String, String>();
        for (var organization : realm.path("organizations")) {
            for (var member : organization.path("members")) {
                partyOf.putIfAbsent(
                        member.path("username").asText(),
                        organization.path("alias").asText());
            }
        }
        var people = new ArrayList<Person>();
        for (var user : realm.path("users")) {
            if (user.has("serviceAccountClientId")) {
                continue;
            }
            var username = user.path("username").asText();
            var roles = new ArrayList<String>();
            user.path("realmRoles").forEach(role -> roles.add(role.asText()));
            var password = user.path("credentials").path(0).path("value").asText();
            people.add(new Person(username, partyOf.getOrDefault(username, ""), roles, variable(password)));
        }
        return people;
    }

    private static List<Integrator> integrators(JsonNode realm) {
        var integrators = new ArrayList<Integrator>();
        for (var client : realm.path("clients")) {
            if (!client.path("serviceAccountsEnabled").asBoolean()) {
                continue;
            }
            for (var mapper : client.path("protocolMappers")) {
                if (mapper.path("config").path("claim.name").asText().equals("party")) {
                    integrators.add(new Integrator(
                            client.path("clientId").asText(),
                            mapper.path("config").path("claim.value").asText(),
                            variable(client.path("secret").asText())));
                }
            }
        }
        return integrators;
    }

    private static String variable(String placeholder) {
        if (!placeholder.startsWith("${") || !placeholder.endsWith("}")) {
            throw new IllegalArgumentException("a secret in the realm file is not a placeholder");
        }
        return placeholder.substring(2, placeholder.length() - 1);
    }
}
