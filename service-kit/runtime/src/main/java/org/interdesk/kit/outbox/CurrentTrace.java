package org.interdesk.kit.outbox;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The caller's {@code traceparent} (W3C Trace Context), handed on so that one story can be followed across services. */
@ApplicationScoped
public class CurrentTrace {

    private static final Pattern WELL_FORMED = Pattern.compile("[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    private final CurrentVertxRequest request;

    CurrentTrace(CurrentVertxRequest request) {
        this.request = request;
    }

    @Nullable
    String parent() {
        if (!Arc.container().requestContext().isActive() || request.getCurrent() == null) {
            return null;
        }
        String sent = request.getCurrent().request().getHeader("traceparent");
        return sent != null && WELL_FORMED.matcher(sent).matches() ? sent : null;
    }
}
