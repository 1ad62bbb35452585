package org.interdesk.local.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.interdesk.local.plan.Home;
import org.interdesk.local.plan.Ports;
import org.interdesk.local.secret.Realm;
import org.interdesk.local.secret.Secrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmAdditionsTest {

    private static final Path FILE =
            Path.of(System.getProperty("interdesk.root", "../..")).resolve("deploy/keycloak/interdesk-realm.json");

    @Test
    void everyPlaceholderOfTheFileIsFilled(@TempDir Path folder) throws Exception {
        var realm = Realm.read(FILE);
        var secrets = Secrets.open(folder.resolve("secrets.json"));
        secrets.ensure(realm.secretNames());

        var filled = RealmAdditions.filled(Files.readString(FILE), realm.environment(secrets, Ports.from(8080)));

        assertThat(filled).doesNotContain("${");
        var body = RealmAdditions.missing(new ObjectMapper().readTree(filled));
        assertThat(body.path("ifResourceExists").asText()).isEqualTo("SKIP");
        assertThat(body.path("clients").findValuesAsText("clientId"))
                .contains("interdesk-gateway", "interdesk-records");
        assertThat(body.path("users").findValuesAsText("username"))
                .contains("service-account-interdesk-records", "d.orlov");
    }

    @Test
    void aValueWithQuotesStaysOneText() throws Exception {
        var filled = RealmAdditions.filled("{\"a\": \"${A}\"}", Map.of("A", "x\"\\y"));

        assertThat(new ObjectMapper().readTree(filled).path("a").asText()).isEqualTo("x\"\\y");
    }

    @Test
    void aRealmIsCompletedOncePerFile(@TempDir Path folder) throws Exception {
        var home = new Home(folder).create();
        var file = Files.writeString(folder.resolve("realm.json"), "{}");

        assertThat(RealmAdditions.areThere(home, file)).isTrue();

        RealmAdditions.note(home, file);
        assertThat(RealmAdditions.areThere(home, file)).isFalse();

        Files.writeString(file, "{\"realm\": \"interdesk\"}");
        assertThat(RealmAdditions.areThere(home, file)).isTrue();
    }
}
