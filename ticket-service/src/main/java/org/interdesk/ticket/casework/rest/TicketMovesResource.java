package org.interdesk.ticket.casework.rest;

import static org.interdesk.kit.identity.Roles.DESK_AGENT;
import static org.interdesk.kit.identity.Roles.DESK_LEAD;
import static org.interdesk.kit.identity.Roles.INTEGRATOR;
import static org.interdesk.kit.identity.Roles.REQUESTER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interdesk.kit.problem.Problem;
import org.interdesk.ticket.casework.TicketView;
import org.interdesk.ticket.casework.WorkingOnTickets;
import org.interdesk.ticket.casework.model.CaseNumber;
import org.interdesk.ticket.casework.model.Routing;
import org.interdesk.ticket.casework.rest.Bodies.Acceptance;
import org.interdesk.ticket.casework.rest.Bodies.Assignment;
import org.interdesk.ticket.casework.rest.Bodies.Cancellation;
import org.interdesk.ticket.casework.rest.Bodies.Confirmation;
import org.interdesk.ticket.casework.rest.Bodies.QueueReturn;
import org.interdesk.ticket.casework.rest.Bodies.Reopening;
import org.interdesk.ticket.casework.rest.Bodies.Resolution;
import org.interdesk.ticket.casework.rest.Bodies.Resumption;
import org.interdesk.ticket.casework.rest.Bodies.WaitingStart;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * What happens to a ticket, each kind a resource. Which of them are open to the caller at present says {@code allowed} in
 * the ticket. {@code If-Match} is honoured where it is sent; {@code Idempotency-Key} likewise.
 */
@Path(Answers.TICKETS + "/{number}")
@RolesAllowed({DESK_AGENT, DESK_LEAD, INTEGRATOR})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ticket moves", description = "Work on a ticket: one resource for each kind of change")
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
public class TicketMovesResource {

    private final WorkingOnTickets work;

    TicketMovesResource(WorkingOnTickets work) {
        this.work = work;
    }

    @POST
    @Path("acceptance")
    @Operation(operationId = "acceptTicket", summary = "Take an offered handover, or a request in the own queue")
    @APIResponse(responseCode = "200", description = "In progress at the caller's desk")
    public RestResponse<TicketView> accept(
            @RestPath CaseNumber number, @BeanParam CallHeaders headers, @NotNull @Valid Acceptance body) {
        return Answers.ok(work.accept(number, headers.call(body, body.occurredAt()), body.routing(), body.response()));
    }

    @POST
    @Path("assignment")
    @Operation(operationId = "assignTicket", summary = "Route the caller's own leg to a person or team")
    @APIResponse(responseCode = "200", description = "Routed")
    public RestResponse<TicketView> assign(
            @RestPath CaseNumber number, @BeanParam CallHeaders headers, @NotNull @Valid Assignment body) {
        return Answers.ok(
                work.assign(number, headers.call(body, body.occurredAt()), new Routing(body.assignee(), body.team())));
    }

    @POST
    @Path("queue-return")
    @Operation(operationId = "returnTicketToQueue", summary = "Put the ticket back into the desk's queue")
    @APIResponse(responseCode = "200", description = "In the queue, nobody assigned")
    public RestResponse<TicketView> returnToQueue(
            @RestPath CaseNumber number, @BeanParam CallHeaders headers, @NotNull @Valid QueueReturn body) {
        return Answers.ok(
                work.returnToQueue(number, headers.call(body, body.occurredAt()), body.team(), body.reason()));
    }

    @POST
    @Path("waiting")
    @Operation(operationId = "startWaiting", summary = "Wait for the requester, a party, a supplier or a release")
    @APIResponse(responseCode = "200", description = "Waiting")
    public RestResponse<TicketView> startWaiting(
            @RestPath CaseNumber number, @BeanParam CallHeaders headers, @NotNull @Valid WaitingStart body) {
        return Answers.ok(
                work.waitFor(number, headers.call(body, body.occurredAt()), body.what(), body.party(), body.reason()));
    }

    @POST
    @Path("resumption")
    @Operation(operationId = "resumeWork", summary = "Stop waiting")
    @APIResponse(responseCode = "200", description = "In progress")
    public RestResponse<TicketView> resume(
            @RestPath CaseNumber number, @BeanParam CallHeaders headers, @NotNull @Valid Resumption body) {
        return Answers.ok(work.resume(number, headers.call(body, body.occurredAt())));
    }

    @POST
    @Path("resolution")
    @Operation(operationId = "resolveTicket", summary = "Answer the request")
    @APIResponse(responseCode = "200", description = "Resolved; closes after ten working days unless confirmed earlier")
    public RestResponse<TicketView> resolve(
            @RestPath CaseNumber number, @BeanParam CallHeaders headers, @NotNull @Valid Resolution body) {
        return Answers.ok(work.resolve(number, headers.call(body, body.occurredAt()), body.answer(), body.channel()));
    }

    @POST
    @Path("confirmation")
    @RolesAllowed({REQUESTER, DESK_AGENT, DESK_LEAD, INTEGRATOR})
    @Operation(operationId = "confirmTicket", summary = "Close a resolved ticket by the registering party's word")
    @APIResponse(responseCode = "200", description = "Closed")
    public RestResponse<TicketView> confirm(
            @RestPath CaseNumber number, @BeanParam CallHeaders headers, @NotNull @Valid Confirmation body) {
        return Answers.ok(work.confirm(number, headers.call(body, body.occurredAt()), body.onBehalfOf()));
    }

    @POST
    @Path("reopening")
    @RolesAllowed({REQUESTER, DESK_AGENT, DESK_LEAD, INTEGRATOR})
    @Operation(operationId = "reopenTicket", summary = "Take up a resolved or closed ticket again")
    @APIResponse(responseCode = "200", description = "Reopened; its clocks continue")
    public RestResponse<TicketView> reopen(
            @RestPath CaseNumber number, @BeanParam CallHeaders headers, @NotNull @Valid Reopening body) {
        return Answers.ok(work.reopen(number, headers.call(body, body.occurredAt()), body.reason()));
    }

    @POST
    @Path("cancellation")
    @RolesAllowed({REQUESTER, DESK_AGENT, DESK_LEAD, INTEGRATOR})
    @Operation(operationId = "cancelTicket", summary = "Take the request back; an open handover offer is withdrawn")
    @APIResponse(responseCode = "200", description = "Cancelled")
    public RestResponse<TicketView> cancel(
            @RestPath CaseNumber number, @BeanParam CallHeaders headers, @NotNull @Valid Cancellation body) {
        return Answers.ok(work.cancel(number, headers.call(body, body.occurredAt()), body.reason()));
    }
}
