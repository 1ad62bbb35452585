package org.interdesk.portal.shell;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Lets a page change something only when the request comes from a page of this portal.
 *
 * <p>Browsers say where a request comes from ({@code Sec-Fetch-Site}, older ones {@code Origin}) and scripts of other
 * sites cannot forge it. A changing request that says nothing at all is refused as well.
 */
public class SameOrigin {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @ServerRequestFilter(preMatching = true)
    public void check(ContainerRequestContext context, HttpServerRequest request) {
        if (!SAFE.contains(context.getMethod()) && !comesFromHere(request)) {
            throw new ForbiddenException("a changing request from another site");
        }
    }

    /** Whether a page of this portal sent the request; asked by hand where a request does not come through the resources. */
    public static boolean comesFromHere(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null ? "same-origin".equals(site) : isOwn(request.getHeader("Origin"), request);
    }

    private static boolean isOwn(@Nullable String origin, HttpServerRequest request) {
        if (origin == null || "null".equals(origin)) {
            return false;
        }
        try {
            return request.authority().toString().equals(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
