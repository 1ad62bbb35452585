package org.interdesk.incident.maintenance.rest;

import static org.interdesk.kit.identity.Roles.AUDITOR;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interdesk.incident.change.rest.CallHeaders;
import org.interdesk.incident.maintenance.Clash;
import org.interdesk.incident.maintenance.LeadTimeView;
import org.interdesk.incident.maintenance.WindowCommands;
import org.interdesk.incident.maintenance.WindowFilter;
import org.interdesk.incident.maintenance.WindowQueries;
import org.interdesk.incident.maintenance.WindowView;
import org.interdesk.incident.maintenance.model.WindowNumber;
import org.interdesk.incident.maintenance.rest.Bodies.WindowDeclaration;
import org.interdesk.incident.story.StoryEntryView;
import org.interdesk.kit.idempotency.Idempotency;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.kit.problem.Problem;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Maintenance windows over HTTP: declaring one, reading them, and seeing what a planned one would meet.
 *
 * <p>A window that exists but that the caller's party does not see is reported as not found. Changes are resources of their
 * own ({@link WindowMovesResource}).
 */
@Path(WindowAnswers.WINDOWS)
@RolesAllowed({DESK_AGENT, DESK_LEAD, DUTY_OFFICER, INTEGRATOR, COORDINATOR, AUDITOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Maintenance windows", description = "Planned interruptions and what the touched parties say to them")
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
public class WindowResource {

    private final WindowCommands commands;
    private final WindowQueries queries;

    WindowResource(WindowCommands commands, WindowQueries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    @POST
    @RolesAllowed({DUTY_OFFICER, INTEGRATOR})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "declareMaintenance",
            summary =
                    "Declare a window; the caller's party owns it and the touched parties are asked. Idempotency-Key is required")
    @APIResponse(responseCode = "201", description = "Declared; Location names the window, ETag its version")
    public RestResponse<WindowView> declare(@BeanParam CallHeaders headers, @NotNull @Valid WindowDeclaration body) {
        Idempotency.required(headers.idempotencyKey);
        return WindowAnswers.created(commands.declare(body.proposal(), headers.call(body)));
    }

    /**
     * Lists windows.
     *
     * @param state several may be given, as of urgency and impact
     * @param party one that sees the window
     * @param awaiting one whose answer is missing; the caller's own for "to be answered by us"
     * @param component code of a touched component
     * @param from only what had not ended before this moment
     * @param to only what had begun before this moment
     * @param sort startsAt (if not said), endsAt, dueAt, declaredAt, changedAt or number; - before it reverses the order
     */
    @GET
    @Operation(
            operationId = "listMaintenance",
            summary = "The windows that the caller's party sees, filtered and sorted")
    @APIResponse(responseCode = "200", description = "A page; the total is exact up to 10,000")
    public Page<WindowView> list(
            @RestQuery List<String> state,
            @RestQuery List<String> urgency,
            @RestQuery List<String> impact,
            @RestQuery @Nullable String owner,
            @RestQuery @Nullable String party,
            @RestQuery @Nullable String awaiting,
            @RestQuery @Nullable String component,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String sort,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        return queries.list(
                WindowFilter.of(
                        new WindowFilter.Asked(state, urgency, impact, owner, party, awaiting, component, from, to)),
                WindowFilter.order(sort),
                PageRequest.of(limit, cursor));
    }

    /**
     * Lists what a planned window would meet.
     *
     * @param component codes of the components it is to touch
     * @param party parties to be asked besides those that own or use the components
     * @param except number of the window that is to be moved
     */
    @GET
    @Path("clashes")
    @Operation(
            operationId = "findMaintenanceClashes",
            summary =
                    "Windows at the same time on the same components or at the same parties, as far as the caller sees them")
    @APIResponse(responseCode = "200", description = "A page, in the order of their starts")
    public Page<WindowView> clashes(
            @RestQuery List<String> component,
            @RestQuery List<String> party,
            @RestQuery @Nullable String startsAt,
            @RestQuery @Nullable String endsAt,
            @RestQuery @Nullable String except,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        return queries.clashes(Clash.of(component, party, startsAt, endsAt, except), PageRequest.of(limit, cursor));
    }

    @GET
    @Path("lead-times")
    @Operation(
            operationId = "listMaintenanceLeadTimes",
            summary = "How early a window must be declared; one row for each class of work")
    @APIResponse(responseCode = "200", description = "The lead times in force")
    public List<LeadTimeView> leadTimes() {
        return queries.leadTimes();
    }

    @GET
    @Path("{number}")
    @Operation(operationId = "getMaintenance", summary = "Read one window")
    @APIResponse(responseCode = "200", description = "The window as the caller may see it; ETag carries the version")
    public RestResponse<WindowView> get(@RestPath WindowNumber number) {
        return WindowAnswers.ok(queries.window(number));
    }

    @GET
    @Path("{number}/timeline")
    @Operation(operationId = "getMaintenanceTimeline", summary = "What happened, oldest first")
    @APIResponse(responseCode = "200", description = "A page of entries")
    public Page<StoryEntryView> timeline(
            @RestPath WindowNumber number, @RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
        return queries.timeline(number, PageRequest.of(limit, cursor));
    }
}
