package org.interdesk.system.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.interdesk.system.platform.Platform;

/** Somebody who signs in at the portal, as {@code credentials.json} names people. */
public record Person(String username, String password, String party) {

    /** The first person of the party with that role. */
    public static Person of(Platform platform, String party, String role) {
        return all(platform, party, role).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + role + " of " + party));
    }

    /** Everybody of the party with that role. */
    public static List<Person> all(Platform platform, String party, String role) {
        try {
            var users = new ObjectMapper()
                    .readTree(platform.home().resolve("credentials.json").toFile())
                    .path("users");
            return StreamSupport.stream(users.spliterator(), false)
                    .filter(user -> user.path("party").asText().equals(party))
                    .filter(user -> contains(user.path("roles"), role))
                    .map(user -> new Person(
                            user.path("username").asText(),
                            user.path("password").asText(),
                            party))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean contains(JsonNode roles, String role) {
        for (var one : roles) {
            if (one.asText().equals(role)) {
                return true;
            }
        }
        return false;
    }
}
