package org.interdesk.incident.incident.rest;

import static org.interdesk.kit.identity.Roles.DESK_AGENT;
import static org.interdesk.kit.identity.Roles.DESK_LEAD;
import static org.interdesk.kit.identity.Roles.DUTY_OFFICER;
import static org.interdesk.kit.identity.Roles.INTEGRATOR;

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
import org.interdesk.incident.change.rest.CallHeaders;
import org.interdesk.incident.incident.IncidentCommands;
import org.interdesk.incident.incident.IncidentView;
import org.interdesk.incident.incident.model.IncidentNumber;
import org.interdesk.incident.incident.rest.Bodies.Assessment;
import org.interdesk.incident.incident.rest.Bodies.OwnNumber;
import org.interdesk.incident.incident.rest.Bodies.Progress;
import org.interdesk.incident.incident.rest.Bodies.Reopening;
import org.interdesk.incident.incident.rest.Bodies.Resolution;
import org.interdesk.incident.incident.rest.Bodies.Scope;
import org.interdesk.incident.incident.rest.Bodies.Update;
import org.interdesk.kit.problem.Problem;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * What happens to an incident, each kind a resource. Which of them are open to the caller at present says {@code may} in the
 * incident. {@code If-Match} is honoured where it is sent; {@code Idempotency-Key} likewise.
 */
@Path(IncidentAnswers.INCIDENTS + "/{number}")
@RolesAllowed({DUTY_OFFICER, INTEGRATOR})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Incident moves", description = "Work on an incident: one resource for each kind of change")
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
public class IncidentMovesResource {

    private final IncidentCommands commands;

    IncidentMovesResource(IncidentCommands commands) {
        this.commands = commands;
    }

    @POST
    @Path("updates")
    @RolesAllowed({DESK_AGENT, DESK_LEAD, DUTY_OFFICER, INTEGRATOR})
    @Operation(operationId = "postIncidentUpdate", summary = "Say how it goes, to the parties or to the own desk alone")
    @APIResponse(responseCode = "200", description = "Written into the timeline")
    public RestResponse<IncidentView> post(
            @RestPath IncidentNumber number, @BeanParam CallHeaders headers, @NotNull @Valid Update body) {
        return IncidentAnswers.ok(
                commands.post(number, headers.call(body, body.occurredAt()), body.text(), body.visibility()));
    }

    @POST
    @Path("progress")
    @Operation(operationId = "progressIncident", summary = "Move between INVESTIGATING, IDENTIFIED and MONITORING")
    @APIResponse(responseCode = "200", description = "At the stage")
    public RestResponse<IncidentView> progress(
            @RestPath IncidentNumber number, @BeanParam CallHeaders headers, @NotNull @Valid Progress body) {
        return IncidentAnswers.ok(
                commands.progress(number, headers.call(body, body.occurredAt()), body.stage(), body.text()));
    }

    @POST
    @Path("resolution")
    @Operation(operationId = "resolveIncident", summary = "End the incident")
    @APIResponse(responseCode = "200", description = "Resolved; nobody needs to acknowledge it any more")
    public RestResponse<IncidentView> resolve(
            @RestPath IncidentNumber number, @BeanParam CallHeaders headers, @NotNull @Valid Resolution body) {
        return IncidentAnswers.ok(commands.resolve(number, headers.call(body, body.occurredAt()), body.text()));
    }

    @POST
    @Path("reopening")
    @Operation(operationId = "reopenIncident", summary = "Take a resolved incident up again")
    @APIResponse(responseCode = "200", description = "Investigated anew")
    public RestResponse<IncidentView> reopen(
            @RestPath IncidentNumber number, @BeanParam CallHeaders headers, @NotNull @Valid Reopening body) {
        return IncidentAnswers.ok(commands.reopen(number, headers.call(body, body.occurredAt()), body.reason()));
    }

    @POST
    @Path("assessment")
    @Operation(operationId = "assessIncident", summary = "Judge severity and impact anew")
    @APIResponse(responseCode = "200", description = "Judged; what is owed has another level")
    public RestResponse<IncidentView> reassess(
            @RestPath IncidentNumber number, @BeanParam CallHeaders headers, @NotNull @Valid Assessment body) {
        return IncidentAnswers.ok(commands.reassess(
                number, headers.call(body, body.occurredAt()), body.severity(), body.impact(), body.reason()));
    }

    @POST
    @Path("scope")
    @Operation(operationId = "rescopeIncident", summary = "Say anew which components and parties are touched")
    @APIResponse(
            responseCode = "200",
            description = "Parties that come in are told, those that fall out see it no longer")
    public RestResponse<IncidentView> rescope(
            @RestPath IncidentNumber number, @BeanParam CallHeaders headers, @NotNull @Valid Scope body) {
        return IncidentAnswers.ok(commands.rescope(
                number, headers.call(body, body.occurredAt()), body.components(), body.parties(), body.reason()));
    }

    @POST
    @Path("own-number")
    @RolesAllowed({DESK_AGENT, DESK_LEAD, DUTY_OFFICER, INTEGRATOR})
    @Operation(operationId = "noteIncidentNumber", summary = "Note the number it has in the caller's own system")
    @APIResponse(responseCode = "200", description = "Noted")
    public RestResponse<IncidentView> noteOwnNumber(
            @RestPath IncidentNumber number, @BeanParam CallHeaders headers, @NotNull @Valid OwnNumber body) {
        return IncidentAnswers.ok(
                commands.noteOwnNumber(number, headers.call(body, body.occurredAt()), body.ownNumber()));
    }
}
