package org.interdesk.kit.identity;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Whoever the present work is done for.
 *
 * <p>Party and roles come from the verified token and from nowhere else; no header or body can name them. Work that
 * nobody asked for (consumers, timers) runs as a named system identity, for which the tables have policies of their own.
 */
@ApplicationScoped
public class CurrentViewer {

    private final SecurityIdentity identity;
    private final ThreadLocal<@Nullable Viewer> system = new ThreadLocal<>();

    CurrentViewer(SecurityIdentity identity) {
        this.identity = identity;
    }

    /**
     * Names the viewer.
     *
     * @throws PartyNotChosen if the token names no party or more than one
     * @throws IllegalStateException outside a request and outside {@link #asSystem}
     */
    public Viewer get() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is asking"));
    }

    /** Names the viewer, or nobody: a request without a token, or work that has not said whose it is. */
    public Optional<Viewer> find() {
        Viewer running = system.get();
        if (running != null) {
            return Optional.of(running);
        }
        if (!Arc.container().requestContext().isActive() || identity.isAnonymous()) {
            return Optional.empty();
        }
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            return Optional.of(fromToken(token));
        }
        return Optional.empty();
    }

    /** Does {@code work} as the part of the system called {@code name}, for example {@code sla.watch}. */
    public <T extends @Nullable Object> T asSystem(String name, Supplier<T> work) {
        Viewer before = system.get();
        system.set(Viewer.system(name));
        try {
            return work.get();
        } finally {
            system.set(before);
        }
    }

    /** Does {@code work} as the part of the system called {@code name}. */
    public void asSystem(String name, Runnable work) {
        this.<@Nullable Void>asSystem(name, () -> {
            work.run();
            return null;
        });
    }

    private Viewer fromToken(JsonWebToken token) {
        String party = party(token.getClaim("party"));
        String name = token.getClaim("preferred_username");
        return new Viewer(
                token.getSubject(),
                name == null ? token.getSubject() : name,
                party,
                identity.getRoles(),
                identity.hasRole(Roles.INTEGRATOR) ? Viewer.Kind.INTEGRATOR : Viewer.Kind.PERSON);
    }

    private static String party(@Nullable Object claim) {
        if (claim instanceof JsonArray several && several.size() == 1) {
            return party(several.get(0));
        }
        if (claim instanceof Collection<?> several && several.size() == 1) {
            return party(several.iterator().next());
        }
        if (claim instanceof JsonString text) {
            return party(text.getString());
        }
        if (claim instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new PartyNotChosen();
    }
}
