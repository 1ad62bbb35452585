package org.interdesk.registry.adoption.rest;

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
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.interdesk.kit.idempotency.Idempotency;
import org.interdesk.kit.json.OneLine;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.kit.problem.InvalidRequest;
import org.interdesk.kit.problem.Problem;
import org.interdesk.registry.adoption.AdoptionCommands;
import org.interdesk.registry.adoption.AdoptionCommands.Report;
import org.interdesk.registry.adoption.AdoptionQueries;
import org.interdesk.registry.adoption.AdoptionQueries.LedgerFilter;
import org.interdesk.registry.adoption.EntryView;
import org.interdesk.registry.adoption.model.Stage;
import org.interdesk.registry.product.model.ProductCode;
import org.interdesk.registry.product.rest.Parameters;
import org.interdesk.registry.release.model.ReleaseVersion;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The ledger of one release: what parties did with it. */
@Path("/api/v1/products/{code}/releases/{version}/adoption")
@RolesAllowed({SOFTWARE_PUBLISHER, DOWNLOAD_OFFICER, COORDINATOR, AUDITOR, DESK_AGENT, DESK_LEAD, INTEGRATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Adoption", description = "How far each party is with each release")
@APIResponse(
        responseCode = "400",
        description = "Problem type invalid-request",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "404",
        description = "Problem type not-found: absent, or not the caller's to see",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class AdoptionResource {

    static final String ENVIRONMENT = "[A-Z][A-Z0-9-]{0,29}";

    private final AdoptionCommands commands;
    private final AdoptionQueries queries;

    AdoptionResource(AdoptionCommands commands, AdoptionQueries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    /**
     * A step of an environment, over HTTP.
     *
     * @param environment the party's own name for it, {@code PRODUCTION}
     * @param stage INSTALLED, ACCEPTED, DEFERRED or ROLLED_BACK
     */
    public record ReportStep(
            @NotNull @Pattern(regexp = ENVIRONMENT) String environment,
            @NotNull Stage stage,
            @Nullable Instant occurredAt,
            @Nullable @OneLine @Size(max = 500) String reason,
            @Nullable Instant until) {}

    @POST
    @RolesAllowed({DOWNLOAD_OFFICER, DESK_LEAD, INTEGRATOR})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reportAdoption",
            summary = "Report a step of an environment of the caller's party. Idempotency-Key is required")
    @APIResponse(responseCode = "201", description = "Noted")
    @APIResponse(responseCode = "409", description = "Problem type adoption-not-open or event-out-of-order")
    public RestResponse<EntryView> report(
            @RestPath ProductCode code,
            @RestPath ReleaseVersion version,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid ReportStep body) {
        EntryView entry = commands.report(
                Idempotency.required(key),
                new Report(
                        code.value(),
                        version.toString(),
                        body.environment(),
                        body.stage(),
                        body.occurredAt(),
                        body.reason(),
                        body.until()));
        return ResponseBuilder.<EntryView>create(RestResponse.Status.CREATED)
                .entity(entry)
                .build();
    }

    @GET
    @Operation(operationId = "listAdoption", summary = "The ledger of a release, the latest line first")
    public Page<EntryView> list(
            @RestPath ProductCode code,
            @RestPath ReleaseVersion version,
            @RestQuery @Nullable String party,
            @RestQuery @Nullable String environment,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        if (environment != null && !environment.matches(ENVIRONMENT)) {
            throw new InvalidRequest("environment", "This is no name of an environment.");
        }
        return queries.ledger(
                code,
                version,
                new LedgerFilter(Parameters.party("party", party), environment),
                PageRequest.of(limit, cursor));
    }
}
