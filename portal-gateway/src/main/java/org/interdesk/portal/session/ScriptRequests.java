package org.interdesk.portal.session;

import io.quarkus.oidc.JavaScriptRequestChecker;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Tells requests that a script of a page makes from those of the address bar, so that an ended session answers the
 * script with a status it understands instead of sending it to the sign-in page of the identity provider.
 */
@ApplicationScoped
public class ScriptRequests implements JavaScriptRequestChecker {

    @Override
    public boolean isJavaScriptRequest(RoutingContext context) {
        return isScript(context);
    }

    /** Whether a script of a page asks; to be asked by hand where no resource answers. */
    public static boolean isScript(RoutingContext context) {
        return context.request().getHeader("HX-Request") != null
                || "text/event-stream".equals(context.request().getHeader("Accept"));
    }
}
