package org.interdesk.ticket.queue.rest;

import static org.interdesk.kit.identity.Roles.AUDITOR;
import static org.interdesk.kit.identity.Roles.COORDINATOR;
import static org.interdesk.kit.identity.Roles.DESK_AGENT;
import static org.interdesk.kit.identity.Roles.DESK_LEAD;
import static org.interdesk.kit.identity.Roles.INTEGRATOR;
import static org.interdesk.kit.identity.Roles.REQUESTER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.kit.problem.Problem;
import org.interdesk.ticket.casework.TicketView;
import org.interdesk.ticket.casework.rest.Answers;
import org.interdesk.ticket.queue.QueueFilter;
import org.interdesk.ticket.queue.QueueQueries;
import org.interdesk.ticket.queue.QueueSort;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The queue: the tickets in which the caller's party has a part. */
@Path(Answers.TICKETS)
@RolesAllowed({REQUESTER, DESK_AGENT, DESK_LEAD, INTEGRATOR, COORDINATOR, AUDITOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tickets")
@APIResponse(
        responseCode = "400",
        description = "Problem type invalid-request",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "401",
        description = "Problem type unauthenticated",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "403",
        description = "Problem type forbidden",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class QueueResource {

    private final QueueQueries queries;

    QueueResource(QueueQueries queries) {
        this.queries = queries;
    }

    /**
     * Lists tickets.
     *
     * @param q words in Russian or English, or a number; quotes hold words together, - excludes one
     * @param state several may be given
     * @param party a party of the case
     * @param offeredTo the party whose answer an open handover offer waits for; the caller's own for "offered to us"
     * @param sort dueAt (if not said), registeredAt, changedAt, priority or number; - before it reverses the order
     */
    @GET
    @Operation(operationId = "listTickets", summary = "The tickets of the caller's party, filtered and sorted")
    @APIResponse(responseCode = "200", description = "A page; the total is exact up to 10,000")
    public Page<TicketView> list(
            @RestQuery @Nullable String q,
            @RestQuery List<String> state,
            @RestQuery @Nullable String holder,
            @RestQuery @Nullable String party,
            @Parameter(description = "Code of the party whose answer an open handover offer waits for")
                    @RestQuery
                    @Nullable
                    String offeredTo,
            @RestQuery @Nullable String importSession,
            @RestQuery @Nullable String sort,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        return queries.tickets(
                QueueFilter.of(q, state, holder, party, offeredTo, importSession),
                QueueSort.of(sort),
                PageRequest.of(limit, cursor));
    }
}
