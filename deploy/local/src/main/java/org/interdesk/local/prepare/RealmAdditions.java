package org.interdesk.local.prepare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interdesk.local.Failure;
import org.interdesk.local.download.Checksum;
import org.interdesk.local.plan.Home;
import org.interdesk.local.plan.Ports;
import org.interdesk.local.secret.Secrets;

/**
 * Brings clients and people that a newer realm file knows into a realm that was imported before. What the realm has is left as
 * it is, whatever the file says of it; so is whoever was taken out of the realm, until the file changes again.
 */
public final class RealmAdditions {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RealmAdditions() {}

    /** Whether the realm was last made or completed from another file than this. */
    public static boolean areThere(Home home, Path realmFile) {
        try {
            var note = home.realmNote();
            return !Files.exists(note) || !Files.readString(note).equals(Checksum.sha256(realmFile));
        } catch (IOException problem) {
            throw unreadable(realmFile, problem);
        }
    }

    /** Notes that the realm has everything that the file has. */
    public static void note(Home home, Path realmFile) {
        try {
            Files.writeString(home.realmNote(), Checksum.sha256(realmFile));
        } catch (IOException problem) {
            throw unreadable(realmFile, problem);
        }
    }

    /**
     * Adds what is missing.
     *
     * @param environment what stands for the placeholders of the file
     * @return what was added, by name
     */
    public static List<String> add(
            Path realmFile, Map<String, String> environment, Ports ports, Secrets secrets, Path log) {
        try {
            var realm = JSON.readTree(filled(Files.readString(realmFile), environment));
            var administration = RealmAdministration.signIn(ports, secrets);
            var answer = administration.post("/partialImport", missing(realm));
            var added = new ArrayList<String>();
            var people = new HashMap<String, String>();
            for (var result : answer.path("results")) {
                if (result.path("action").asText().equals("ADDED")) {
                    var name = result.path("resourceName").asText();
                    added.add(name);
                    people.put(name, result.path("id").asText());
                }
            }
            join(realm, people, administration);
            return added;
        } catch (IOException problem) {
            throw new Failure("Keycloak did not take what is new in the realm: " + problem.getMessage(), log, problem);
        }
    }

    /** The clients and people of the file, to be passed over where the realm has them. */
    static ObjectNode missing(JsonNode realm) {
        var body = JSON.createObjectNode().put("ifResourceExists", "SKIP");
        body.set("clients", realm.path("clients"));
        body.set("users", realm.path("users"));
        return body;
    }

    private static void join(JsonNode realm, Map<String, String> people, RealmAdministration administration)
            throws IOException {
        if (people.isEmpty()) {
            return;
        }
        var ids = new HashMap<String, String>();
        for (var organization : administration.get("/organizations?max=100")) {
            ids.put(organization.path("alias").asText(), organization.path("id").asText());
        }
        for (var organization : realm.path("organizations")) {
            var id = ids.get(organization.path("alias").asText());
            for (var member : organization.path("members")) {
                var person = people.get(member.path("username").asText());
                if (id != null && person != null) {
                    administration.join(id, person);
                }
            }
        }
    }

    /** Puts the values in the place of the placeholders. */
    static String filled(String text, Map<String, String> environment) {
        var filled = text;
        for (var one : environment.entrySet()) {
            filled = filled.replace("${" + one.getKey() + "}", escaped(one.getValue()));
        }
        return filled;
    }

    private static String escaped(String value) {
        var quoted = JSON.getNodeFactory().textNode(value).toString();
        return quoted.substring(1, quoted.length() - 1);
    }

    private static Failure unreadable(Path realmFile, IOException problem) {
        return new Failure("Cannot read " + realmFile + ": " + problem.getMessage(), null, problem);
    }
}
