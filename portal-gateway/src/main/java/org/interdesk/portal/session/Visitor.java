package org.interdesk.portal.session;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Says who is at the browser, from the access token of the session: the same token the services will judge by. */
@RequestScoped
public class Visitor {

    private final SecurityIdentity identity;
    private final JsonWebToken accessToken;

    Visitor(SecurityIdentity identity, JsonWebToken accessToken) {
        this.identity = identity;
        this.accessToken = accessToken;
    }

    /** The person, or nobody before signing in or before a party is chosen. */
    public Optional<SignedIn> find() {
        if (identity.isAnonymous()) {
            return Optional.empty();
        }
        List<String> parties = parties();
        return parties.size() == 1
                ? Optional.of(new SignedIn(accessToken.getSubject(), name(), parties.get(0), identity.getRoles()))
                : Optional.empty();
    }

    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    /** The parties the token speaks for: exactly one in a session that has chosen. */
    public List<String> parties() {
        return identity.isAnonymous() ? List.of() : texts(accessToken.getClaim("party"));
    }

    private String name() {
        String full = accessToken.getClaim("name");
        String username = accessToken.getClaim("preferred_username");
        if (full != null && !full.isBlank()) {
            return full;
        }
        return username == null ? accessToken.getSubject() : username;
    }

    private static List<String> texts(@Nullable Object claim) {
        if (claim instanceof JsonArray several) {
            return several.getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .toList();
        }
        if (claim instanceof Collection<?> several) {
            return several.stream().map(String::valueOf).toList();
        }
        if (claim instanceof JsonString one) {
            return List.of(one.getString());
        }
        return claim instanceof String one && !one.isBlank() ? List.of(one) : List.of();
    }
}
