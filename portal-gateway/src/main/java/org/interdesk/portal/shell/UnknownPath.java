package org.interdesk.portal.shell;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Answers every address that no page has. */
@Path("/{anything:.*}")
public class UnknownPath {

    @GET
    @PermitAll
    public Response nothingHere() {
        throw new NotFoundException();
    }
}
