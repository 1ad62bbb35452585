package org.interdesk.system.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;

/**
 * The identity provider's administration: makes clients whose real, signed tokens are wrong in exactly one respect.
 */
public final class Realm {

    /** The tokens of one sign-in. */
    public record Pair(String access, String id) {}

    private static final String SECRET = "known-only-while-the-system-ring-runs";

    private final Platform platform;
    private final String provider;

    public Realm(Platform platform) {
        this.platform = platform;
        this.provider = platform.credentials().issuer().toString().replaceFirst("/realms/.*$", "");
    }

    /** A token of the administrator: a valid one of the same provider, but of another realm. */
    public String tokenOfAnotherRealm() {
        try {
            var password = new ObjectMapper()
                    .readTree(platform.home().resolve("secrets.json").toFile())
                    .path("keycloak.admin")
                    .asText();
            return pair(
                            provider + "/realms/master",
                            "grant_type=password&client_id=admin-cli&username=interdesk-admin&password=" + password)
                    .access();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes a client that speaks for the desk of BY.
     *
     * @param audience of both its tokens
     * @param lifeSeconds of its access tokens
     */
    public void client(String id, String audience, int lifeSeconds) {
        var administrator = tokenOfAnotherRealm();
        var made = Http.send(Http.to(provider + "/admin/realms/interdesk/clients")
                .header("Authorization", "Bearer " + administrator)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("""
                        {"clientId": "%s", "secret": "%s", "serviceAccountsEnabled": true, "standardFlowEnabled": false,
                         "attributes": {"access.token.lifespan": "%d"}, "defaultClientScopes": ["basic", "profile", "roles"],
                         "optionalClientScopes": [], "protocolMappers": [
                          {"name": "party", "protocol": "openid-connect", "protocolMapper": "oidc-hardcoded-claim-mapper",
                           "config": {"claim.name": "party", "claim.value": "BY", "jsonType.label": "String",
                                      "access.token.claim": "true", "id.token.claim": "true"}},
                          {"name": "role", "protocol": "openid-connect", "protocolMapper": "oidc-hardcoded-claim-mapper",
                           "config": {"claim.name": "realm_access.roles", "claim.value": "[\\"desk-agent\\", \\"integrator\\"]",
                                      "jsonType.label": "JSON", "access.token.claim": "true", "id.token.claim": "true"}},
                          {"name": "audience", "protocol": "openid-connect", "protocolMapper": "oidc-audience-mapper",
                           "config": {"included.custom.audience": "%s", "access.token.claim": "true",
                                      "id.token.claim": "true"}}]}""".formatted(id, SECRET, lifeSeconds, audience))));
        assertThat(made.status()).as(made.text()).isIn(201, 409);
    }

    public Pair tokensOf(String clientId) {
        return pair(
                provider + "/realms/interdesk",
                "grant_type=client_credentials&scope=openid&client_id=" + clientId + "&client_secret=" + SECRET);
    }

    private static Pair pair(String realm, String form) {
        var answer = Http.send(Http.to(realm + "/protocol/openid-connect/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form, StandardCharsets.UTF_8)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return new Pair(
                answer.json().path("access_token").asText(),
                answer.json().path("id_token").asText());
    }
}
