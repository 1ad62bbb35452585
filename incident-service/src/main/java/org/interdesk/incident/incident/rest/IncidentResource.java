package org.interdesk.incident.incident.rest;

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
import org.interdesk.incident.incident.IncidentCommands;
import org.interdesk.incident.incident.IncidentFilter;
import org.interdesk.incident.incident.IncidentQueries;
import org.interdesk.incident.incident.IncidentView;
import org.interdesk.incident.incident.model.IncidentNumber;
import org.interdesk.incident.incident.rest.Bodies.IncidentDeclaration;
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
 * Incidents over HTTP: declaring one and reading them.
 *
 * <p>An incident that exists but that the caller's party does not see is reported as not found. Changes are resources of
 * their own ({@link IncidentMovesResource}).
 */
@Path(IncidentAnswers.INCIDENTS)
@RolesAllowed({DESK_AGENT, DESK_LEAD, DUTY_OFFICER, INTEGRATOR, COORDINATOR, AUDITOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Incidents", description = "Failures, who is told of them and how they go")
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
public class IncidentResource {

    private final IncidentCommands commands;
    private final IncidentQueries queries;

    IncidentResource(IncidentCommands commands, IncidentQueries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    @POST
    @RolesAllowed({DUTY_OFFICER, INTEGRATOR})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "declareIncident",
            summary =
                    "Declare an incident; the caller's party owns it and the touched parties are told. Idempotency-Key is required")
    @APIResponse(responseCode = "201", description = "Declared; Location names the incident, ETag its version")
    public RestResponse<IncidentView> declare(
            @BeanParam CallHeaders headers, @NotNull @Valid IncidentDeclaration body) {
        Idempotency.required(headers.idempotencyKey);
        return IncidentAnswers.created(commands.declare(body.declaration(), headers.call(body, body.occurredAt())));
    }

    /**
     * Lists incidents.
     *
     * @param stage several may be given, as of severity, kind and impact
     * @param party one that sees the incident
     * @param awaiting one whose acknowledgement is missing; the caller's own for "to be acknowledged by us"
     * @param component code of a touched component
     * @param from only what had not ended before this moment
     * @param to only what had begun before this moment
     * @param sort dueAt (if not said), declaredAt, startedAt, changedAt, severity or number; - before it reverses the order
     */
    @GET
    @Operation(
            operationId = "listIncidents",
            summary = "The incidents that the caller's party sees, filtered and sorted")
    @APIResponse(responseCode = "200", description = "A page; the total is exact up to 10,000")
    public Page<IncidentView> list(
            @RestQuery List<String> stage,
            @RestQuery List<String> severity,
            @RestQuery List<String> kind,
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
                IncidentFilter.of(new IncidentFilter.Asked(
                        stage, severity, kind, impact, owner, party, awaiting, component, from, to)),
                IncidentFilter.order(sort),
                PageRequest.of(limit, cursor));
    }

    @GET
    @Path("{number}")
    @Operation(operationId = "getIncident", summary = "Read one incident")
    @APIResponse(responseCode = "200", description = "The incident as the caller may see it; ETag carries the version")
    public RestResponse<IncidentView> get(@RestPath IncidentNumber number) {
        return IncidentAnswers.ok(queries.incident(number));
    }

    @GET
    @Path("{number}/timeline")
    @Operation(
            operationId = "getIncidentTimeline",
            summary = "What happened, oldest first, as far as the caller may read it")
    @APIResponse(responseCode = "200", description = "A page of entries")
    public Page<StoryEntryView> timeline(
            @RestPath IncidentNumber number, @RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
        return queries.timeline(number, PageRequest.of(limit, cursor));
    }
}
