package org.interdesk.ticket.casework.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.interdesk.kit.version.EntityVersion;
import org.interdesk.ticket.casework.TicketView;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A case as an answer, with its version as the entity tag. */
public final class Answers {

    public static final String TICKETS = "/api/v1/tickets";

    private Answers() {}

    public static RestResponse<TicketView> ok(TicketView ticket) {
        return ResponseBuilder.ok(ticket)
                .header(HttpHeaders.ETAG, EntityVersion.tag(ticket.version()))
                .build();
    }

    /** @param below what was made under the case, for example {@code /handovers/…}; empty for the case itself */
    public static RestResponse<TicketView> created(TicketView ticket, String below) {
        return ResponseBuilder.<TicketView>create(RestResponse.Status.CREATED)
                .entity(ticket)
                .location(URI.create(TICKETS + "/" + ticket.number() + below))
                .header(HttpHeaders.ETAG, EntityVersion.tag(ticket.version()))
                .build();
    }
}
