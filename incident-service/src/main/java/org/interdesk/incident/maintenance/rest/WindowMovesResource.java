package org.interdesk.incident.maintenance.rest;

import static org.interdesk.kit.identity.Roles.COORDINATOR;
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
import org.interdesk.incident.maintenance.WindowCommands;
import org.interdesk.incident.maintenance.WindowView;
import org.interdesk.incident.maintenance.model.WindowNumber;
import org.interdesk.incident.maintenance.rest.Bodies.Cancellation;
import org.interdesk.incident.maintenance.rest.Bodies.Change;
import org.interdesk.incident.maintenance.rest.Bodies.Decision;
import org.interdesk.incident.maintenance.rest.Bodies.Objection;
import org.interdesk.incident.maintenance.rest.Bodies.Remark;
import org.interdesk.kit.problem.Problem;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * What happens to a maintenance window, each kind a resource. Which of them are open to the caller at present says
 * {@code may} in the window. {@code If-Match} is honoured where it is sent; {@code Idempotency-Key} likewise.
 */
@Path(WindowAnswers.WINDOWS + "/{number}")
@RolesAllowed({DUTY_OFFICER, INTEGRATOR})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Maintenance moves", description = "Work on a maintenance window: one resource for each kind of change")
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
        description = "Problem type illegal-move or extension-refused",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "412",
        description = "Problem type stale-version",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "422",
        description = "Problem type idempotency-key-reused",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class WindowMovesResource {

    private final WindowCommands commands;

    WindowMovesResource(WindowCommands commands) {
        this.commands = commands;
    }

    @POST
    @Path("consent")
    @RolesAllowed({DESK_AGENT, DESK_LEAD, DUTY_OFFICER, INTEGRATOR})
    @Operation(
            operationId = "consentToMaintenance",
            summary = "Consent for the caller's party; takes an objection back")
    @APIResponse(responseCode = "200", description = "Consented; agreed when it was the last answer")
    public RestResponse<WindowView> consent(
            @RestPath WindowNumber number, @BeanParam CallHeaders headers, @NotNull @Valid Remark body) {
        return WindowAnswers.ok(commands.consent(number, headers.call(body), body.comment()));
    }

    @POST
    @Path("objection")
    @RolesAllowed({DESK_AGENT, DESK_LEAD, DUTY_OFFICER, INTEGRATOR})
    @Operation(
            operationId = "objectToMaintenance",
            summary = "Object for the caller's party; the Commission is to decide")
    @APIResponse(responseCode = "200", description = "Disputed")
    public RestResponse<WindowView> object(
            @RestPath WindowNumber number, @BeanParam CallHeaders headers, @NotNull @Valid Objection body) {
        return WindowAnswers.ok(commands.object(number, headers.call(body), body.reason()));
    }

    @POST
    @Path("change")
    @Operation(operationId = "changeMaintenance", summary = "Move or shorten the window; all answers are void")
    @APIResponse(responseCode = "200", description = "Proposed anew")
    public RestResponse<WindowView> change(
            @RestPath WindowNumber number, @BeanParam CallHeaders headers, @NotNull @Valid Change body) {
        return WindowAnswers.ok(commands.change(number, headers.call(body), body.toPeriod(), body.reason()));
    }

    @POST
    @Path("start")
    @Operation(operationId = "startMaintenance", summary = "Begin the work, within the declared period")
    @APIResponse(responseCode = "200", description = "Running")
    public RestResponse<WindowView> start(
            @RestPath WindowNumber number, @BeanParam CallHeaders headers, @NotNull @Valid Remark body) {
        return WindowAnswers.ok(commands.start(number, headers.call(body), body.comment()));
    }

    @POST
    @Path("completion")
    @Operation(operationId = "completeMaintenance", summary = "End the work before the planned end")
    @APIResponse(responseCode = "200", description = "Completed")
    public RestResponse<WindowView> complete(
            @RestPath WindowNumber number, @BeanParam CallHeaders headers, @NotNull @Valid Remark body) {
        return WindowAnswers.ok(commands.complete(number, headers.call(body), body.comment()));
    }

    @POST
    @Path("cancellation")
    @Operation(operationId = "cancelMaintenance", summary = "Give the window up")
    @APIResponse(responseCode = "200", description = "Cancelled")
    public RestResponse<WindowView> cancel(
            @RestPath WindowNumber number, @BeanParam CallHeaders headers, @NotNull @Valid Cancellation body) {
        return WindowAnswers.ok(commands.cancel(number, headers.call(body), body.reason()));
    }

    @POST
    @Path("decision")
    @RolesAllowed(COORDINATOR)
    @Operation(operationId = "decideMaintenance", summary = "Decide a disputed window, as the Commission's coordinator")
    @APIResponse(responseCode = "200", description = "Agreed or cancelled")
    public RestResponse<WindowView> decide(
            @RestPath WindowNumber number, @BeanParam CallHeaders headers, @NotNull @Valid Decision body) {
        return WindowAnswers.ok(commands.decide(number, headers.call(body), body.verdict(), body.reason()));
    }
}
