package org.interdesk.portal.shell;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells browsers what the pages may do: nothing from elsewhere, no script or style inside a page, no framing.
 *
 * <p>The interface of the API documentation brings scripts of its own inside the page, so it gets a policy of its own on
 * its own path. Forms may lead to the identity provider, because ending a session does.
 */
@ApplicationScoped
class BrowserRules {

    private static final int BEFORE_SIGN_IN = -1_000;
    private static final String API_DOCS = "/api/docs";

    private final String forPages;
    private final String forApiDocs;

    BrowserRules(@ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuer) {
        String provider = origin(issuer);
        forPages = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                + " connect-src 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
                + provider;
        forApiDocs = "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; "
                + "img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'; "
                + "form-action 'self'";
    }

    private static String origin(String address) {
        URI uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    void apply(@Observes Router router) {
        router.route().order(BEFORE_SIGN_IN).handler(this::tell);
    }

    private void tell(RoutingContext context) {
        String path = context.request().path();
        HttpServerResponse response = context.response();
        response.putHeader("Content-Security-Policy", path.startsWith(API_DOCS) ? forApiDocs : forPages)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("X-Frame-Options", "DENY")
                .putHeader("Referrer-Policy", "same-origin")
                .putHeader("Cross-Origin-Opener-Policy", "same-origin")
                .putHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()")
                .putHeader("Accept-CH", "Sec-CH-Prefers-Color-Scheme")
                .putHeader("Critical-CH", "Sec-CH-Prefers-Color-Scheme")
                .putHeader("Vary", "Sec-CH-Prefers-Color-Scheme");
        context.next();
    }
}
