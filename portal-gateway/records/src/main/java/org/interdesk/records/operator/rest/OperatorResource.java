package org.interdesk.records.operator.rest;

import static org.interdesk.kit.identity.Roles.AUDITOR;
import static org.interdesk.kit.identity.Roles.COORDINATOR;
import static org.interdesk.kit.identity.Roles.DESK_AGENT;
import static org.interdesk.kit.identity.Roles.DESK_LEAD;
import static org.interdesk.kit.identity.Roles.DIRECTORY_EDITOR;
import static org.interdesk.kit.identity.Roles.DOWNLOAD_OFFICER;
import static org.interdesk.kit.identity.Roles.DUTY_OFFICER;
import static org.interdesk.kit.identity.Roles.INTEGRATOR;
import static org.interdesk.kit.identity.Roles.REPORTING_OFFICER;
import static org.interdesk.kit.identity.Roles.REPORT_APPROVER;
import static org.interdesk.kit.identity.Roles.REQUESTER;
import static org.interdesk.kit.identity.Roles.SOFTWARE_PUBLISHER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interdesk.kit.idempotency.Idempotency;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.kit.problem.Problem;
import org.interdesk.kit.version.EntityVersion;
import org.interdesk.records.change.rest.CallHeaders;
import org.interdesk.records.operator.OperatorCommands;
import org.interdesk.records.operator.OperatorFilter;
import org.interdesk.records.operator.OperatorQueries;
import org.interdesk.records.operator.OperatorView;
import org.interdesk.records.operator.model.OperatorNumber;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Operators that segment customers have named, and the notice of them to the Commission. */
@Path(OperatorResource.OPERATORS)
@RolesAllowed({DESK_LEAD, DIRECTORY_EDITOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operators", description = "Who runs a national segment, its gateway and its trusted third party")
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
        description = "Problem type forbidden; also for the operator of another party",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class OperatorResource {

    static final String OPERATORS = "/api/v1/operators";

    private final OperatorCommands commands;
    private final OperatorQueries queries;

    OperatorResource(OperatorCommands commands, OperatorQueries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    /**
     * Lists operators: those that are registered, and those that concern the caller's party.
     *
     * @param state several may be given
     * @param function several may be given: SEGMENT, GATEWAY, TRUSTED_THIRD_PARTY or OTHER
     * @param party the segment customer
     * @param sort party (if not said), namedAt, number or dueAt; - before it reverses the order
     */
    @GET
    @RolesAllowed({
        REQUESTER,
        DESK_AGENT,
        DESK_LEAD,
        DUTY_OFFICER,
        REPORTING_OFFICER,
        REPORT_APPROVER,
        SOFTWARE_PUBLISHER,
        DOWNLOAD_OFFICER,
        COORDINATOR,
        DIRECTORY_EDITOR,
        AUDITOR,
        INTEGRATOR
    })
    @Operation(operationId = "listOperators", summary = "Operators, filtered and sorted")
    @APIResponse(responseCode = "200", description = "A page; the total is exact up to 10,000")
    public Page<OperatorView> list(
            @RestQuery List<String> state,
            @RestQuery List<String> function,
            @RestQuery @Nullable String party,
            @RestQuery @Nullable String sort,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        return queries.list(
                OperatorFilter.of(state, function, party), OperatorFilter.order(sort), PageRequest.of(limit, cursor));
    }

    @GET
    @Path("{number}")
    @RolesAllowed({
        REQUESTER,
        DESK_AGENT,
        DESK_LEAD,
        DUTY_OFFICER,
        REPORTING_OFFICER,
        REPORT_APPROVER,
        SOFTWARE_PUBLISHER,
        DOWNLOAD_OFFICER,
        COORDINATOR,
        DIRECTORY_EDITOR,
        AUDITOR,
        INTEGRATOR
    })
    @Operation(operationId = "getOperator", summary = "Read one operator")
    @APIResponse(responseCode = "200", description = "The operator; ETag carries the version")
    @APIResponse(
            responseCode = "404",
            description = "Problem type not-found",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<OperatorView> get(@RestPath OperatorNumber number) {
        return ok(queries.operator(number));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "nameOperator",
            summary = "Enter an operator that a segment customer has named. Idempotency-Key is required")
    @APIResponse(responseCode = "201", description = "Entered; Location names it, ETag its version")
    public RestResponse<OperatorView> name(@BeanParam CallHeaders headers, @NotNull @Valid Bodies.NewOperator body) {
        Idempotency.required(headers.idempotencyKey);
        OperatorView named = commands.name(body.draft(), headers.call(body));
        return ResponseBuilder.<OperatorView>create(RestResponse.Status.CREATED)
                .entity(named)
                .location(URI.create(OPERATORS + "/" + named.number()))
                .header(HttpHeaders.ETAG, EntityVersion.tag(named.version()))
                .build();
    }

    @POST
    @Path("{number}/notification")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "notifyOperator",
            summary = "Note the letter by which the Commission is told, for the customer")
    @APIResponse(responseCode = "200", description = "The Commission is told")
    @APIResponse(
            responseCode = "404",
            description = "Problem type not-found",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "Problem type illegal-move",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<OperatorView> notify(
            @RestPath OperatorNumber number, @BeanParam CallHeaders headers, @NotNull @Valid Bodies.Notification body) {
        return ok(commands.notify(number, headers.call(body), body.letter()));
    }

    @POST
    @Path("{number}/registration")
    @RolesAllowed(DIRECTORY_EDITOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "registerOperator", summary = "Register an operator, for the Commission")
    @APIResponse(responseCode = "200", description = "Registered")
    @APIResponse(
            responseCode = "404",
            description = "Problem type not-found",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "Problem type illegal-move",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<OperatorView> register(
            @RestPath OperatorNumber number, @BeanParam CallHeaders headers, @NotNull @Valid Bodies.Registration body) {
        return ok(commands.register(number, headers.call(Map.of())));
    }

    @POST
    @Path("{number}/refusal")
    @RolesAllowed(DIRECTORY_EDITOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "refuseOperator", summary = "Refuse an operator and say why, for the Commission")
    @APIResponse(responseCode = "200", description = "Refused")
    @APIResponse(
            responseCode = "404",
            description = "Problem type not-found",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "Problem type illegal-move",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<OperatorView> refuse(
            @RestPath OperatorNumber number, @BeanParam CallHeaders headers, @NotNull @Valid Bodies.Reason body) {
        return ok(commands.refuse(number, headers.call(body), body.reason()));
    }

    @POST
    @Path("{number}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "withdrawOperator",
            summary = "Take an operator back that is not registered yet, for the customer")
    @APIResponse(responseCode = "200", description = "Withdrawn")
    @APIResponse(
            responseCode = "404",
            description = "Problem type not-found",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "Problem type illegal-move",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<OperatorView> withdraw(
            @RestPath OperatorNumber number, @BeanParam CallHeaders headers, @NotNull @Valid Bodies.Reason body) {
        return ok(commands.withdraw(number, headers.call(body), body.reason()));
    }

    @POST
    @Path("{number}/ending")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "endOperator",
            summary = "End a registered designation, for the customer and the Commission")
    @APIResponse(responseCode = "200", description = "Ended")
    @APIResponse(
            responseCode = "404",
            description = "Problem type not-found",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "Problem type illegal-move",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<OperatorView> end(
            @RestPath OperatorNumber number, @BeanParam CallHeaders headers, @NotNull @Valid Bodies.Ending body) {
        return ok(commands.end(number, headers.call(body), body.reason(), body.endedAt()));
    }

    private static RestResponse<OperatorView> ok(OperatorView operator) {
        return ResponseBuilder.ok(operator)
                .header(HttpHeaders.ETAG, EntityVersion.tag(operator.version()))
                .build();
    }
}
