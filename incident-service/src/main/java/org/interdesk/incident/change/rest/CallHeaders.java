package org.interdesk.incident.change.rest;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import org.interdesk.incident.change.Call;
import org.jspecify.annotations.Nullable;

/** What every changing call may carry beside its body. */
public class CallHeaders {

    @Context
    @SuppressWarnings("NullAway.Init")
    public UriInfo uri;

    @HeaderParam("If-Match")
    public @Nullable String ifMatch;

    @HeaderParam("Idempotency-Key")
    public @Nullable String idempotencyKey;

    /** Puts a call together from its headers and body. */
    public Call call(Object body) {
        return call(body, null);
    }

    /** Puts a call together from its headers, its body and the moment that the body reports. */
    public Call call(Object body, @Nullable Instant occurredAt) {
        return new Call("POST " + uri.getPath(), body, ifMatch, idempotencyKey, occurredAt);
    }
}
