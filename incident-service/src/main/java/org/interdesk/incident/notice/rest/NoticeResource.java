package org.interdesk.incident.notice.rest;

import static org.interdesk.kit.identity.Roles.DESK_AGENT;
import static org.interdesk.kit.identity.Roles.DESK_LEAD;
import static org.interdesk.kit.identity.Roles.DUTY_OFFICER;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interdesk.incident.change.rest.CallHeaders;
import org.interdesk.incident.change.rest.Limits;
import org.interdesk.incident.incident.IncidentView;
import org.interdesk.incident.incident.model.IncidentNumber;
import org.interdesk.incident.incident.rest.IncidentAnswers;
import org.interdesk.incident.notice.NoticeCommands;
import org.interdesk.kit.problem.Problem;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Receipts of the notices of an incident. They are read as {@code notices} of the incident. */
@Path(IncidentAnswers.INCIDENTS + "/{number}")
@RolesAllowed({DESK_AGENT, DESK_LEAD, DUTY_OFFICER, INTEGRATOR})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Incident notices", description = "Who was told of an incident, and what each has confirmed")
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
        description = "Problem type not-found: absent, or not the caller's to see",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "409",
        description = "Problem type illegal-move or event-out-of-order",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "412",
        description = "Problem type stale-version",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "422",
        description = "Problem type idempotency-key-reused",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class NoticeResource {

    private final NoticeCommands commands;

    NoticeResource(NoticeCommands commands) {
        this.commands = commands;
    }

    record Receipt(@Nullable Instant occurredAt) {}

    record PhoneCall(
            @NotNull String party,
            @NotBlank @Size(max = Limits.REASON) String note,
            @Nullable Instant occurredAt) {}

    @POST
    @Path("reading")
    @Operation(operationId = "readIncidentNotice", summary = "Note that the caller's party has looked at its notice")
    @APIResponse(responseCode = "200", description = "Read, not acknowledged")
    public RestResponse<IncidentView> read(
            @RestPath IncidentNumber number, @BeanParam CallHeaders headers, @NotNull @Valid Receipt body) {
        return IncidentAnswers.ok(commands.read(number, headers.call(body, body.occurredAt())));
    }

    @POST
    @Path("acknowledgement")
    @Operation(
            operationId = "acknowledgeIncident",
            summary = "Confirm for the caller's party that it knows of the incident")
    @APIResponse(responseCode = "200", description = "Acknowledged")
    public RestResponse<IncidentView> acknowledge(
            @RestPath IncidentNumber number, @BeanParam CallHeaders headers, @NotNull @Valid Receipt body) {
        return IncidentAnswers.ok(commands.acknowledge(number, headers.call(body, body.occurredAt())));
    }

    @POST
    @Path("phone-calls")
    @RolesAllowed({DUTY_OFFICER, INTEGRATOR})
    @Operation(
            operationId = "noteIncidentPhoneCall",
            summary = "Note by hand that a touched party was called by telephone")
    @APIResponse(responseCode = "200", description = "Noted; the party still owes its acknowledgement")
    public RestResponse<IncidentView> notePhoneCall(
            @RestPath IncidentNumber number, @BeanParam CallHeaders headers, @NotNull @Valid PhoneCall body) {
        return IncidentAnswers.ok(
                commands.notePhoneCall(number, headers.call(body, body.occurredAt()), body.party(), body.note()));
    }
}
