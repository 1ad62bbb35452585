package org.interdesk.local.secret;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.interdesk.local.plan.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CredentialsFileTest {

    private static final List<String> PARTIES = List.of("EEC", "AM", "BY", "KZ", "KG", "RU");
    private static final List<String> ROLES_OF_PEOPLE = List.of(
            "requester",
            "desk-agent",
            "desk-lead",
            "reporting-officer",
            "report-approver",
            "duty-officer",
            "software-publisher",
            "download-officer",
            "coordinator",
            "directory-editor",
            "auditor");

    private final Realm realm = Realm.read(RealFiles.deploy("keycloak/interdesk-realm.json"));

    @Test
    void hasExactlyTheAgreedShape(@TempDir Path folder) throws Exception {
        var json = new ObjectMapper().readTree(written(folder).toFile());

        assertThat(names(json)).containsExactly("gateway", "issuer", "users", "integrators");
        assertThat(json.path("gateway").asText()).isEqualTo("http://localhost:8080");
        assertThat(json.path("issuer").asText()).isEqualTo("http://localhost:8180/realms/interdesk");
        assertThat(names(json.path("users").path(0))).containsExactly("username", "password", "party", "roles");
        assertThat(names(json.path("integrators").path(0))).containsExactly("clientId", "clientSecret", "party");
    }

    @Test
    void onlyItsOwnerMayReadIt(@TempDir Path folder) throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(written(folder))))
                .isEqualTo("rw-------");
    }

    @Test
    void everyPartyHasOneIntegratorAnAgentAndALead() {
        assertThat(realm.integrators())
                .extracting(Realm.Integrator::party)
                .containsExactlyInAnyOrderElementsOf(PARTIES);
        for (var party : PARTIES) {
            var roles = new TreeSet<String>();
            realm.people().stream()
                    .filter(person -> person.party().equals(party))
                    .forEach(person -> roles.addAll(person.roles()));
            assertThat(roles).as(party).contains("desk-agent", "desk-lead", "requester");
        }
    }

    @Test
    void everyRoleIsHeldByAPersonOfAParty() {
        var held = new TreeSet<String>();
        realm.people().forEach(person -> held.addAll(person.roles()));

        assertThat(held).containsExactlyInAnyOrderElementsOf(ROLES_OF_PEOPLE);
        assertThat(realm.people()).extracting(Realm.Person::party).isSubsetOf(PARTIES);
    }

    @Test
    void keycloakIsGivenEverySecretThatTheRealmFileAsksFor(@TempDir Path folder) throws Exception {
        var secrets = secrets(folder);
        var asked = new TreeSet<String>();
        var text = Files.readString(RealFiles.deploy("keycloak/interdesk-realm.json"));
        var placeholder = java.util.regex.Pattern.compile("\\$\\{([A-Z_0-9]+)}").matcher(text);
        while (placeholder.find()) {
            asked.add(placeholder.group(1));
        }

        assertThat(realm.environment(secrets, Ports.from(8080))).containsOnlyKeys(asked);
    }

    private Path written(Path folder) {
        var file = folder.resolve("credentials.json");
        CredentialsFile.of(realm, secrets(folder), Ports.from(8080)).write(file);
        return file;
    }

    private Secrets secrets(Path folder) {
        var secrets = Secrets.open(folder.resolve("secrets.json"));
        secrets.ensure(realm.secretNames());
        return secrets;
    }

    private static List<String> names(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
