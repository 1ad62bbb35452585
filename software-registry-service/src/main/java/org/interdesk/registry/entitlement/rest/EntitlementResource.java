package org.interdesk.registry.entitlement.rest;

import static org.interdesk.kit.identity.Roles.AUDITOR;
import static org.interdesk.kit.identity.Roles.COORDINATOR;
import static org.interdesk.kit.identity.Roles.DESK_LEAD;
import static org.interdesk.kit.identity.Roles.DOWNLOAD_OFFICER;
import static org.interdesk.kit.identity.Roles.INTEGRATOR;
import static org.interdesk.kit.identity.Roles.SOFTWARE_PUBLISHER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interdesk.kit.idempotency.Idempotency;
import org.interdesk.kit.json.OneLine;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.kit.problem.InvalidRequest;
import org.interdesk.kit.problem.Problem;
import org.interdesk.kit.version.EntityVersion;
import org.interdesk.registry.entitlement.EntitlementCommands;
import org.interdesk.registry.entitlement.EntitlementCommands.Grant;
import org.interdesk.registry.entitlement.EntitlementQueries;
import org.interdesk.registry.entitlement.EntitlementQueries.Filter;
import org.interdesk.registry.entitlement.EntitlementView;
import org.interdesk.registry.product.model.ProductCode;
import org.interdesk.registry.product.rest.Parameters;
import org.interdesk.registry.release.rest.ReleaseNewsResource;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Entitlements: given by the owner of a product, looked up by both sides. */
@Path(EntitlementResource.ENTITLEMENTS)
@RolesAllowed({SOFTWARE_PUBLISHER, DOWNLOAD_OFFICER, DESK_LEAD, COORDINATOR, AUDITOR, INTEGRATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Entitlements", description = "Which party may have which product, under which transfer act")
@APIResponse(
        responseCode = "400",
        description = "Problem type invalid-request",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "404",
        description = "Problem type not-found: absent, or not the caller's to see",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class EntitlementResource {

    static final String ENTITLEMENTS = "/api/v1/entitlements";
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    private final EntitlementCommands commands;
    private final EntitlementQueries queries;

    EntitlementResource(EntitlementCommands commands, EntitlementQueries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    /**
     * An entitlement to be granted, over HTTP.
     *
     * @param actDate the day of the act, {@code 2026-11-20}
     */
    public record GrantEntitlement(
            @NotNull @Pattern(regexp = ProductCode.FORM) String product,
            @NotNull @OneLine @Size(max = 20) String party,
            @NotNull @OneLine @Size(max = 100) String transferAct,

            @NotNull @Pattern(regexp = "\\d{4}-\\d{2}-\\d{2}")
            String actDate,

            @Nullable Instant from,
            @Nullable Instant until) {

        Grant toGrant() {
            return new Grant(product, party, transferAct, day(), from, until);
        }

        private LocalDate day() {
            try {
                LocalDate day = LocalDate.parse(actDate);
                if (!day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY)) {
                    return day;
                }
            } catch (java.time.DateTimeException noDay) {
                throw new InvalidRequest("/actDate", "There is no such day.");
            }
            throw new InvalidRequest("/actDate", "The day must lie between 2000 and 2100.");
        }
    }

    public record Revocation(@NotBlank @Size(max = 2_000) String reason) {}

    @POST
    @RolesAllowed(SOFTWARE_PUBLISHER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "grantEntitlement",
            summary = "Entitle a party to a product of the caller's party. Idempotency-Key is required")
    @APIResponse(responseCode = "201", description = "Granted; Location names it, ETag its version")
    public RestResponse<EntitlementView> grant(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid GrantEntitlement body) {
        EntitlementView entitlement = commands.grant(Idempotency.required(key), body.toGrant());
        return ResponseBuilder.<EntitlementView>create(RestResponse.Status.CREATED)
                .entity(entitlement)
                .location(URI.create(ENTITLEMENTS + "/" + entitlement.id()))
                .header(HttpHeaders.ETAG, EntityVersion.tag(entitlement.version()))
                .build();
    }

    @GET
    @Operation(operationId = "listEntitlements", summary = "Entitlements given or received, the latest first")
    public Page<EntitlementView> list(
            @RestQuery @Nullable String product,
            @RestQuery @Nullable String party,
            @RestQuery @Nullable String active,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        return queries.entitlements(
                new Filter(ReleaseNewsResource.product(product), Parameters.party("party", party), yesOrNo(active)),
                PageRequest.of(limit, cursor));
    }

    private static @Nullable Boolean yesOrNo(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new InvalidRequest("active", "Say true or false.");
        };
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getEntitlement", summary = "Read one entitlement")
    public RestResponse<EntitlementView> get(@RestPath UUID id) {
        return answer(queries.entitlement(id));
    }

    @POST
    @Path("{id}/revocation")
    @RolesAllowed(SOFTWARE_PUBLISHER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "revokeEntitlement", summary = "Revoke an entitlement at once")
    @APIResponse(responseCode = "409", description = "Problem type entitlement-revoked")
    public RestResponse<EntitlementView> revoke(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid Revocation body) {
        return answer(commands.revoke(id, ifMatch, body.reason()));
    }

    private static RestResponse<EntitlementView> answer(EntitlementView entitlement) {
        return ResponseBuilder.ok(entitlement)
                .header(HttpHeaders.ETAG, EntityVersion.tag(entitlement.version()))
                .build();
    }
}
