package org.interdesk.registry.release.rest;

import static org.interdesk.kit.identity.Roles.AUDITOR;
import static org.interdesk.kit.identity.Roles.COORDINATOR;
import static org.interdesk.kit.identity.Roles.DESK_AGENT;
import static org.interdesk.kit.identity.Roles.DESK_LEAD;
import static org.interdesk.kit.identity.Roles.DOWNLOAD_OFFICER;
import static org.interdesk.kit.identity.Roles.INTEGRATOR;
import static org.interdesk.kit.identity.Roles.SOFTWARE_PUBLISHER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
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
import org.interdesk.registry.product.model.ProductCode;
import org.interdesk.registry.product.rest.Parameters;
import org.interdesk.registry.release.ReleaseCommands;
import org.interdesk.registry.release.ReleaseCommands.NewRelease;
import org.interdesk.registry.release.ReleaseQueries;
import org.interdesk.registry.release.ReleaseQueries.Filter;
import org.interdesk.registry.release.ReleaseView;
import org.interdesk.registry.release.model.Channel;
import org.interdesk.registry.release.model.ReleaseState;
import org.interdesk.registry.release.model.ReleaseVersion;
import org.interdesk.registry.release.rest.ReleaseRequests.DraftRelease;
import org.interdesk.registry.release.rest.ReleaseRequests.Nothing;
import org.interdesk.registry.release.rest.ReleaseRequests.ReviseRelease;
import org.interdesk.registry.release.rest.ReleaseRequests.Withdrawal;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Releases of one product. Changes of state are resources: there is no {@code state} to overwrite. */
@Path(ReleaseResource.RELEASES)
@RolesAllowed(SOFTWARE_PUBLISHER)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Releases", description = "From draft to withdrawal; published by a second person")
@APIResponse(
        responseCode = "400",
        description = "Problem type invalid-request",
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
        description = "Problem type version-taken, release-not-open, second-person-required or nothing-to-publish",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class ReleaseResource {

    public static final String RELEASES = "/api/v1/products/{code}/releases";

    private final ReleaseCommands commands;
    private final ReleaseQueries queries;

    ReleaseResource(ReleaseCommands commands, ReleaseQueries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "draftRelease", summary = "Draft a release. Idempotency-Key is required")
    @APIResponse(responseCode = "201", description = "Drafted; Location names it, ETag its version")
    public RestResponse<ReleaseView> draft(
            @RestPath ProductCode code,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid DraftRelease body) {
        ReleaseView release = commands.draft(
                Idempotency.required(key), new NewRelease(code.value(), body.checkedVersion(), body.toContent()));
        return ResponseBuilder.<ReleaseView>create(RestResponse.Status.CREATED)
                .entity(release)
                .location(URI.create("/api/v1/products/" + release.product() + "/releases/" + release.releaseVersion()))
                .header(HttpHeaders.ETAG, EntityVersion.tag(release.version()))
                .build();
    }

    @GET
    @RolesAllowed({SOFTWARE_PUBLISHER, DOWNLOAD_OFFICER, COORDINATOR, AUDITOR, DESK_AGENT, DESK_LEAD, INTEGRATOR})
    @Operation(operationId = "listReleasesOfProduct", summary = "Releases of a product, the highest version first")
    public Page<ReleaseView> list(
            @RestPath ProductCode code,
            @RestQuery @Nullable String state,
            @RestQuery @Nullable String channel,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        return queries.ofProduct(
                code,
                new Filter(
                        null,
                        Parameters.oneOf(ReleaseState.class, "state", state),
                        Parameters.oneOf(Channel.class, "channel", channel)),
                PageRequest.of(limit, cursor));
    }

    @GET
    @Path("{version}")
    @RolesAllowed({SOFTWARE_PUBLISHER, DOWNLOAD_OFFICER, COORDINATOR, AUDITOR, DESK_AGENT, DESK_LEAD, INTEGRATOR})
    @Operation(operationId = "getRelease", summary = "Read one release with its files")
    public RestResponse<ReleaseView> get(@RestPath ProductCode code, @RestPath ReleaseVersion version) {
        return answer(queries.release(code, version));
    }

    @PUT
    @Path("{version}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "reviseRelease", summary = "Change what a draft says of itself. If-Match is required")
    public RestResponse<ReleaseView> revise(
            @RestPath ProductCode code,
            @RestPath ReleaseVersion version,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ReviseRelease body) {
        return answer(commands.revise(code, version, ifMatch, body.toContent()));
    }

    @POST
    @Path("{version}/publication")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "publishRelease",
            summary = "Publish a draft that somebody else has made; it cannot be changed any more")
    public RestResponse<ReleaseView> publish(
            @RestPath ProductCode code,
            @RestPath ReleaseVersion version,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Nothing body) {
        return answer(commands.publish(code, version, ifMatch));
    }

    @POST
    @Path("{version}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "withdrawRelease",
            summary = "Withdraw a published release; it stays visible with the reason")
    public RestResponse<ReleaseView> withdraw(
            @RestPath ProductCode code,
            @RestPath ReleaseVersion version,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Withdrawal body) {
        return answer(commands.withdraw(code, version, ifMatch, body.reason()));
    }

    private static RestResponse<ReleaseView> answer(ReleaseView release) {
        return ResponseBuilder.ok(release)
                .header(HttpHeaders.ETAG, EntityVersion.tag(release.version()))
                .build();
    }
}
