package org.interdesk.ticket.casework.rest;

import static org.interdesk.kit.identity.Roles.AUDITOR;
import static org.interdesk.kit.identity.Roles.COORDINATOR;
import static org.interdesk.kit.identity.Roles.DESK_AGENT;
import static org.interdesk.kit.identity.Roles.DESK_LEAD;
import static org.interdesk.kit.identity.Roles.INTEGRATOR;
import static org.interdesk.kit.identity.Roles.REQUESTER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interdesk.kit.idempotency.Idempotency;
import org.interdesk.kit.problem.Problem;
import org.interdesk.ticket.casework.CaseQueries;
import org.interdesk.ticket.casework.Registering;
import org.interdesk.ticket.casework.TicketView;
import org.interdesk.ticket.casework.model.CaseNumber;
import org.interdesk.ticket.casework.rest.Bodies.RegisterTicket;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Tickets over HTTP: registering one and reading one.
 *
 * <p>A ticket that exists but in which the caller's party has no part is reported as not found, so that numbers cannot be
 * probed. Changes of state are resources of their own ({@link TicketMovesResource}): there is no {@code state} to overwrite.
 */
@Path(Answers.TICKETS)
@RolesAllowed({REQUESTER, DESK_AGENT, DESK_LEAD, INTEGRATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tickets", description = "Requests between desks, from registration to closing")
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
@APIResponse(
        responseCode = "404",
        description = "Problem type not-found: absent, or not the caller's",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "409",
        description = "Problem type illegal-move, event-out-of-order or import-running",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "412",
        description = "Problem type stale-version",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "422",
        description = "Problem type idempotency-key-reused",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class TicketResource {

    private final Registering registering;
    private final CaseQueries queries;

    TicketResource(Registering registering, CaseQueries queries) {
        this.registering = registering;
        this.queries = queries;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "registerTicket",
            summary = "Register a request; the caller's party holds it. Idempotency-Key is required")
    @APIResponse(responseCode = "201", description = "Registered; Location names the ticket, ETag its version")
    public RestResponse<TicketView> register(@BeanParam CallHeaders headers, @NotNull @Valid RegisterTicket body) {
        Idempotency.required(headers.idempotencyKey);
        return Answers.created(registering.register(body.toNewTicket(), headers.call(body, body.occurredAt())), "");
    }

    @GET
    @Path("{number}")
    @RolesAllowed({REQUESTER, DESK_AGENT, DESK_LEAD, INTEGRATOR, COORDINATOR, AUDITOR})
    @Operation(operationId = "getTicket", summary = "Read one ticket")
    @APIResponse(responseCode = "200", description = "The ticket as the caller may see it; ETag carries the version")
    public RestResponse<TicketView> get(@RestPath CaseNumber number) {
        return Answers.ok(queries.ticket(number));
    }
}
