package org.interdesk.ticket.conversation.rest;

import static org.interdesk.kit.identity.Roles.AUDITOR;
import static org.interdesk.kit.identity.Roles.COORDINATOR;
import static org.interdesk.kit.identity.Roles.DESK_AGENT;
import static org.interdesk.kit.identity.Roles.DESK_LEAD;
import static org.interdesk.kit.identity.Roles.INTEGRATOR;
import static org.interdesk.kit.identity.Roles.REQUESTER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.kit.problem.Problem;
import org.interdesk.ticket.casework.TicketView;
import org.interdesk.ticket.casework.model.CaseNumber;
import org.interdesk.ticket.casework.model.Channel;
import org.interdesk.ticket.casework.model.Visibility;
import org.interdesk.ticket.casework.rest.Answers;
import org.interdesk.ticket.casework.rest.Bodies;
import org.interdesk.ticket.casework.rest.CallHeaders;
import org.interdesk.ticket.conversation.ConversationQueries;
import org.interdesk.ticket.conversation.DisclosureView;
import org.interdesk.ticket.conversation.Talking;
import org.interdesk.ticket.conversation.TimelineEntryView;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What is said and done in a ticket. */
@Path(Answers.TICKETS + "/{number}")
@RolesAllowed({REQUESTER, DESK_AGENT, DESK_LEAD, INTEGRATOR, COORDINATOR, AUDITOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Conversation", description = "Messages, the timeline, and what was opened to whom")
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
public class ConversationResource {

    private final Talking talking;
    private final ConversationQueries queries;

    ConversationResource(Talking talking, ConversationQueries queries) {
        this.talking = talking;
        this.queries = queries;
    }

    /**
     * @param visibility DESK for the own desk, CASE for the desks of all parties, REQUESTER for them and the requester
     * @param channel PORTAL if not said; a NOTE is never a response
     */
    public record Message(
            @NotBlank @Size(max = Bodies.TEXT) String text,
            @NotNull Visibility visibility,
            @Nullable Channel channel,
            @Nullable Instant occurredAt) {}

    @POST
    @Path("messages")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({REQUESTER, DESK_AGENT, DESK_LEAD, INTEGRATOR, COORDINATOR})
    @Operation(operationId = "addMessage", summary = "Say something, to the own desk, all desks, or the requester too")
    @APIResponse(responseCode = "201", description = "Added to the timeline")
    public RestResponse<TicketView> add(
            @RestPath CaseNumber number, @BeanParam CallHeaders headers, @NotNull @Valid Message body) {
        return Answers.created(
                talking.say(
                        number, headers.call(body, body.occurredAt()), body.text(), body.visibility(), body.channel()),
                "/timeline");
    }

    @GET
    @Path("timeline")
    @Operation(operationId = "listTimeline", summary = "What happened, oldest first")
    @APIResponse(responseCode = "200", description = "A page of what the caller may read")
    public Page<TimelineEntryView> timeline(
            @RestPath CaseNumber number, @RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
        return queries.timeline(number, PageRequest.of(limit, cursor));
    }

    @GET
    @Path("disclosures")
    @RolesAllowed({DESK_AGENT, DESK_LEAD, INTEGRATOR, COORDINATOR, AUDITOR})
    @Operation(operationId = "listDisclosures", summary = "What was opened to whom, oldest first")
    @APIResponse(responseCode = "200", description = "A page of the log")
    public Page<DisclosureView> disclosures(
            @RestPath CaseNumber number, @RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
        return queries.disclosures(number, PageRequest.of(limit, cursor));
    }
}
