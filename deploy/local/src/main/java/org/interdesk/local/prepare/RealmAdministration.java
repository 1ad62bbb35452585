package org.interdesk.local.prepare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.interdesk.local.plan.Ports;
import org.interdesk.local.secret.Secrets;
import org.jspecify.annotations.Nullable;

/** Keycloak's administration interface for the realm, as the launcher's own administrator. */
final class RealmAdministration {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CONFLICT = 409;

    private final String realm;
    private final Map<String, String> headers;

    private RealmAdministration(String realm, Map<String, String> headers) {
        this.realm = realm;
        this.headers = headers;
    }

    static RealmAdministration signIn(Ports ports, Secrets secrets) throws IOException {
        var form = "grant_type=password&client_id=admin-cli&username=" + RealmAddress.ADMINISTRATOR + "&password="
                + URLEncoder.encode(secrets.get(Secrets.KEYCLOAK_ADMIN), StandardCharsets.UTF_8);
        var answer = Http.call(
                "POST",
                ports.keycloakUrl() + "/realms/master/protocol/openid-connect/token",
                Map.of("Content-Type", "application/x-www-form-urlencoded"),
                form);
        if (!answer.isGood()) {
            throw new IOException("the administrator's sign-in answered " + answer.status());
        }
        var token = JSON.readTree(answer.text()).path("access_token").asText();
        return new RealmAdministration(
                ports.keycloakUrl() + "/admin/realms/interdesk",
                Map.of("Authorization", "Bearer " + token, "Content-Type", "application/json"));
    }

    JsonNode get(String path) throws IOException {
        return JSON.readTree(good("GET", path, null));
    }

    JsonNode post(String path, JsonNode body) throws IOException {
        return JSON.readTree(good("POST", path, JSON.writeValueAsString(body)));
    }

    void put(String path, JsonNode body) throws IOException {
        good("PUT", path, JSON.writeValueAsString(body));
    }

    /** Makes somebody a member of an organization; nothing changes for whoever is one. */
    void join(String organization, String user) throws IOException {
        var answer = Http.call("POST", realm + "/organizations/" + organization + "/members", headers, user);
        if (!answer.isGood() && answer.status() != CONFLICT) {
            throw new IOException("POST of a member answered " + answer.status());
        }
    }

    private String good(String method, String path, @Nullable String body) throws IOException {
        var answer = Http.call(method, realm + path, headers, body);
        if (!answer.isGood()) {
            throw new IOException(method + " " + path + " answered " + answer.status());
        }
        return answer.text();
    }
}
