package org.interdesk.incident.component.rest;

import static org.interdesk.kit.identity.Roles.AUDITOR;
import static org.interdesk.kit.identity.Roles.COORDINATOR;
import static org.interdesk.kit.identity.Roles.DESK_AGENT;
import static org.interdesk.kit.identity.Roles.DESK_LEAD;
import static org.interdesk.kit.identity.Roles.DUTY_OFFICER;
import static org.interdesk.kit.identity.Roles.INTEGRATOR;
import static org.interdesk.kit.identity.Roles.REPORTING_OFFICER;
import static org.interdesk.kit.identity.Roles.REPORT_APPROVER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interdesk.incident.change.rest.CallHeaders;
import org.interdesk.incident.change.rest.Limits;
import org.interdesk.incident.component.ComponentCommands;
import org.interdesk.incident.component.ComponentFilter;
import org.interdesk.incident.component.ComponentQueries;
import org.interdesk.incident.component.ComponentView;
import org.interdesk.incident.component.model.Component;
import org.interdesk.incident.component.model.ComponentKind;
import org.interdesk.kit.idempotency.Idempotency;
import org.interdesk.kit.json.OneLine;
import org.interdesk.kit.listing.Order;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.kit.problem.Problem;
import org.interdesk.kit.version.EntityVersion;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The catalogue of components and common processes. */
@Path(ComponentResource.COMPONENTS)
@RolesAllowed({DUTY_OFFICER, INTEGRATOR, COORDINATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Components", description = "What can fail or be maintained, who owns it and who depends on it")
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
        description = "Problem type forbidden; also for a component of another party",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class ComponentResource {

    static final String COMPONENTS = "/api/v1/components";

    private final ComponentCommands commands;
    private final ComponentQueries queries;

    ComponentResource(ComponentCommands commands, ComponentQueries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    /** A component to be added. */
    public record NewComponent(
            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9-]{1,39}")
            String code,

            @NotNull ComponentKind kind,
            @NotNull String owner,
            @NotNull @OneLine @Size(max = Limits.LINE) String nameRu,
            @NotNull @OneLine @Size(max = Limits.LINE) String nameEn,
            @NotNull @Size(max = Limits.PARTIES) List<@NotNull String> users) {}

    /** A component as it is to be. */
    public record ComponentChange(
            @NotNull ComponentKind kind,
            @NotNull String owner,
            @NotNull @OneLine @Size(max = Limits.LINE) String nameRu,
            @NotNull @OneLine @Size(max = Limits.LINE) String nameEn,
            @NotNull @Size(max = Limits.PARTIES) List<@NotNull String> users,
            @NotNull Boolean retired) {}

    /**
     * Lists components.
     *
     * @param kind several may be given
     * @param party one that owns or uses it
     * @param retired true or false; both if not said
     * @param sort code (if not said), owner or kind; - before it reverses the order
     */
    @GET
    @RolesAllowed({
        DESK_AGENT,
        DESK_LEAD,
        DUTY_OFFICER,
        INTEGRATOR,
        COORDINATOR,
        AUDITOR,
        REPORTING_OFFICER,
        REPORT_APPROVER
    })
    @Operation(operationId = "listComponents", summary = "The catalogue, filtered and sorted")
    @APIResponse(responseCode = "200", description = "A page; the total is exact up to 10,000")
    public Page<ComponentView> list(
            @RestQuery List<String> kind,
            @RestQuery @Nullable String owner,
            @RestQuery @Nullable String party,
            @RestQuery @Nullable String retired,
            @RestQuery @Nullable String sort,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        return queries.list(
                ComponentFilter.of(kind, owner, party, retired),
                Order.of(sort, ComponentQueries.BY_CODE, ComponentQueries.ORDERS),
                PageRequest.of(limit, cursor));
    }

    @GET
    @Path("{code}")
    @RolesAllowed({
        DESK_AGENT,
        DESK_LEAD,
        DUTY_OFFICER,
        INTEGRATOR,
        COORDINATOR,
        AUDITOR,
        REPORTING_OFFICER,
        REPORT_APPROVER
    })
    @Operation(operationId = "getComponent", summary = "Read one component")
    @APIResponse(responseCode = "200", description = "The component; ETag carries the version")
    @APIResponse(
            responseCode = "404",
            description = "Problem type not-found",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<ComponentView> get(@RestPath String code) {
        return ok(queries.component(code));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addComponent",
            summary = "Add a component of the caller's party. Idempotency-Key is required")
    @APIResponse(responseCode = "201", description = "Added; Location names it, ETag its version")
    @APIResponse(
            responseCode = "409",
            description = "Problem type component-exists",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<ComponentView> add(@BeanParam CallHeaders headers, @NotNull @Valid NewComponent body) {
        Idempotency.required(headers.idempotencyKey);
        Component asked = new Component(
                body.code(), body.kind(), body.owner(), body.nameRu(), body.nameEn(), body.users(), false, 1);
        ComponentView added = commands.add(asked, headers.call(body));
        return ResponseBuilder.<ComponentView>create(RestResponse.Status.CREATED)
                .entity(added)
                .location(URI.create(COMPONENTS + "/" + added.code()))
                .header(HttpHeaders.ETAG, EntityVersion.tag(added.version()))
                .build();
    }

    @PUT
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeComponent", summary = "Write a component anew. If-Match is required")
    @APIResponse(responseCode = "200", description = "Changed")
    @APIResponse(
            responseCode = "404",
            description = "Problem type not-found",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "412",
            description = "Problem type stale-version",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "428",
            description = "Problem type precondition-required",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<ComponentView> change(
            @RestPath String code, @BeanParam CallHeaders headers, @NotNull @Valid ComponentChange body) {
        Component asked = new Component(
                code, body.kind(), body.owner(), body.nameRu(), body.nameEn(), body.users(), body.retired(), 1);
        return ok(commands.change(asked, headers.call(body)));
    }

    private static RestResponse<ComponentView> ok(ComponentView component) {
        return ResponseBuilder.ok(component)
                .header(HttpHeaders.ETAG, EntityVersion.tag(component.version()))
                .build();
    }
}
