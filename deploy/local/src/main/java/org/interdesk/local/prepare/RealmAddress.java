package org.interdesk.local.prepare;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.interdesk.local.Failure;
import org.interdesk.local.plan.Ports;
import org.interdesk.local.secret.Secrets;

/** The portal's address in the realm: known to it from the import, and told again when the portal has moved to another port. */
public final class RealmAddress {

    public static final String ADMINISTRATOR = "interdesk-admin";

    private RealmAddress() {}

    /**
     * The portal's address as the realm knows it; empty if the realm, or the administrator who could change it, is not in
     * Keycloak's database. To be asked while Keycloak does not run yet.
     */
    public static Optional<String> known(Databases databases, Path log) {
        try (var connection = databases.superuser(Databases.KEYCLOAK);
                var statement = connection.createStatement()) {
            try (var tables = statement.executeQuery("select to_regclass('client') is not null")) {
                if (!tables.next() || !tables.getBoolean(1)) {
                    return Optional.empty();
                }
            }
            try (var row = statement.executeQuery("select c.root_url from client c join realm r on r.id = c.realm_id"
                    + " where r.name = 'interdesk' and c.client_id = 'interdesk-gateway' and exists (select from"
                    + " user_entity u join realm m on m.id = u.realm_id where m.name = 'master' and"
                    + " u.username = '" + ADMINISTRATOR
                    + "')")) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        } catch (SQLException problem) {
            throw new Failure("PostgreSQL does not say what Keycloak has kept: " + problem.getMessage(), log, problem);
        }
    }

    public static void move(Ports ports, Secrets secrets, Path log) {
        try {
            var administration = RealmAdministration.signIn(ports, secrets);
            var client = (ObjectNode)
                    administration.get("/clients?clientId=interdesk-gateway").path(0);
            client.put("rootUrl", ports.gatewayUrl());
            client.putArray("redirectUris").add(ports.gatewayUrl() + "/*");
            client.withObject("/attributes").put("post.logout.redirect.uris", ports.gatewayUrl() + "/*");
            administration.put("/clients/" + client.path("id").asText(), client);
        } catch (IOException problem) {
            throw new Failure(
                    "Keycloak did not take the portal's new address " + ports.gatewayUrl() + ": "
                            + problem.getMessage(),
                    log,
                    problem);
        }
    }
}
