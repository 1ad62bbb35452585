package org.interdesk.ticket.handover.rest;

import static org.interdesk.kit.identity.Roles.DESK_AGENT;
import static org.interdesk.kit.identity.Roles.DESK_LEAD;
import static org.interdesk.kit.identity.Roles.INTEGRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interdesk.kit.json.OneLine;
import org.interdesk.kit.problem.Problem;
import org.interdesk.ticket.casework.TicketView;
import org.interdesk.ticket.casework.model.CaseNumber;
import org.interdesk.ticket.casework.rest.Answers;
import org.interdesk.ticket.casework.rest.Bodies;
import org.interdesk.ticket.casework.rest.Bodies.Acceptance;
import org.interdesk.ticket.casework.rest.CallHeaders;
import org.interdesk.ticket.handover.HandingOver;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Offers to hand a ticket over, and what becomes of them. */
@Path(Answers.TICKETS + "/{number}/handovers")
@RolesAllowed({DESK_AGENT, DESK_LEAD, INTEGRATOR})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Handovers", description = "Passing a ticket to another desk is an offer until it is accepted")
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
public class HandoverResource {

    private final HandingOver handingOver;

    HandoverResource(HandingOver handingOver) {
        this.handingOver = handingOver;
    }

    /** @param team line of the other desk that it is meant for */
    public record Offer(
            @NotBlank String to,
            @NotBlank @Size(max = Bodies.REASON) String reason,
            @Nullable @OneLine @Size(max = Bodies.NAME) String team,
            @Nullable Instant occurredAt) {}

    public record Rejection(
            @NotBlank @Size(max = Bodies.REASON) String reason,
            @Nullable Instant occurredAt) {}

    public record Withdrawal(
            @Nullable @Size(max = Bodies.REASON) String reason,
            @Nullable Instant occurredAt) {}

    @POST
    @Operation(operationId = "offerHandover", summary = "Offer the ticket to another desk")
    @APIResponse(responseCode = "201", description = "Offered; Location names the handover")
    public RestResponse<TicketView> offer(
            @RestPath CaseNumber number, @BeanParam CallHeaders headers, @NotNull @Valid Offer body) {
        TicketView ticket =
                handingOver.offer(number, headers.call(body, body.occurredAt()), body.to(), body.team(), body.reason());
        return Answers.created(
                ticket,
                ticket.handover() == null
                        ? ""
                        : "/handovers/" + ticket.handover().id());
    }

    @POST
    @Path("{id}/acceptance")
    @Operation(operationId = "acceptHandover", summary = "Take the ticket over")
    @APIResponse(responseCode = "200", description = "The caller's party holds the ticket")
    public RestResponse<TicketView> accept(
            @RestPath CaseNumber number,
            @RestPath UUID id,
            @BeanParam CallHeaders headers,
            @NotNull @Valid Acceptance body) {
        return Answers.ok(
                handingOver.accept(number, id, headers.call(body, body.occurredAt()), body.routing(), body.response()));
    }

    @POST
    @Path("{id}/rejection")
    @Operation(operationId = "rejectHandover", summary = "Do not take the ticket, saying why")
    @APIResponse(responseCode = "200", description = "Rejected; the holder keeps the ticket")
    public RestResponse<TicketView> reject(
            @RestPath CaseNumber number,
            @RestPath UUID id,
            @BeanParam CallHeaders headers,
            @NotNull @Valid Rejection body) {
        return Answers.ok(handingOver.reject(number, id, headers.call(body, body.occurredAt()), body.reason()));
    }

    @POST
    @Path("{id}/withdrawal")
    @Operation(operationId = "withdrawHandover", summary = "Take the offer back")
    @APIResponse(responseCode = "200", description = "Withdrawn; a party without another part in the ticket leaves it")
    public RestResponse<TicketView> withdraw(
            @RestPath CaseNumber number,
            @RestPath UUID id,
            @BeanParam CallHeaders headers,
            @NotNull @Valid Withdrawal body) {
        return Answers.ok(handingOver.withdraw(number, id, headers.call(body, body.occurredAt()), body.reason()));
    }
}
