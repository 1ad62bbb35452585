package org.interdesk.kit.file;

import jakarta.ws.rs.HeaderParam;
import org.jspecify.annotations.Nullable;

/** What a request for a file says beside its address: a part of it, and conditions. Resources take it as bean parameter. */
public class FileRequest {

    @HeaderParam("Range")
    public @Nullable String range;

    @HeaderParam("If-Range")
    public @Nullable String ifRange;

    @HeaderParam("If-Match")
    public @Nullable String ifMatch;

    @HeaderParam("If-None-Match")
    public @Nullable String ifNoneMatch;
}
