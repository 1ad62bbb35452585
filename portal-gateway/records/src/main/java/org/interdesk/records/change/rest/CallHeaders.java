package org.interdesk.records.change.rest;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.interdesk.records.change.Call;
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
        return new Call("POST " + uri.getPath(), body, ifMatch, idempotencyKey);
    }
}
