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
class SameOrigin {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @ServerRequestFilter(preMatching = true)
    public void check(ContainerRequestContext context, HttpServerRequest request) {
        if (SAFE.contains(context.getMethod())) {
            return;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        boolean own = site != null ? "same-origin".equals(site) : isOwn(request.getHeader("Origin"), request);
        if (!own) {
            throw new ForbiddenException("a changing request from another site");
        }
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
