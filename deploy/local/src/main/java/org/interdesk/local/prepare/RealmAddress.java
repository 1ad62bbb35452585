package org.interdesk.local.prepare;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.interdesk.local.Failure;
import org.interdesk.local.plan.Ports;
import org.interdesk.local.secret.Secrets;

/** Tells the realm that the gateway has moved to another port; the realm knew its address from the import. */
public final class RealmAddress {

    public static final String ADMINISTRATOR = "interdesk-admin";

    private RealmAddress() {}

    public static void move(Ports ports, Secrets secrets, Path log) {
        try {
            var json = new ObjectMapper();
            var form = "grant_type=password&client_id=admin-cli&username=" + ADMINISTRATOR + "&password="
                    + URLEncoder.encode(secrets.get(Secrets.KEYCLOAK_ADMIN), StandardCharsets.UTF_8);
            var token = json.readTree(good(
                            "POST",
                            ports.keycloakUrl() + "/realms/master/protocol/openid-connect/token",
                            Map.of("Content-Type", "application/x-www-form-urlencoded"),
                            form))
                    .path("access_token")
                    .asText();
            var headers = Map.of("Authorization", "Bearer " + token, "Content-Type", "application/json");
            var clients = ports.keycloakUrl() + "/admin/realms/interdesk/clients";
            var client = (ObjectNode) json.readTree(good("GET", clients + "?clientId=interdesk-gateway", headers, null))
                    .path(0);
            client.put("rootUrl", ports.gatewayUrl());
            client.putArray("redirectUris").add(ports.gatewayUrl() + "/*");
            client.withObject("/attributes").put("post.logout.redirect.uris", ports.gatewayUrl() + "/*");
            good("PUT", clients + "/" + client.path("id").asText(), headers, json.writeValueAsString(client));
        } catch (IOException problem) {
            throw new Failure(
                    "Keycloak did not take the portal's new address " + ports.gatewayUrl() + ": "
                            + problem.getMessage(),
                    log,
                    problem);
        }
    }

    private static String good(
            String method, String url, Map<String, String> headers, @org.jspecify.annotations.Nullable String body)
            throws IOException {
        var answer = Http.call(method, url, headers, body);
        if (!answer.isGood()) {
            throw new IOException(method + " " + url + " answered " + answer.status());
        }
        return answer.text();
    }
}
