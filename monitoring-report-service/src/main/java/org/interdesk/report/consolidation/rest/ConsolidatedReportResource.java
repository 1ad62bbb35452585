package org.interdesk.report.consolidation.rest;

import static org.interdesk.kit.identity.Roles.AUDITOR;
import static org.interdesk.kit.identity.Roles.COORDINATOR;
import static org.interdesk.kit.identity.Roles.DESK_AGENT;
import static org.interdesk.kit.identity.Roles.DESK_LEAD;
import static org.interdesk.kit.identity.Roles.INTEGRATOR;
import static org.interdesk.kit.identity.Roles.REPORTING_OFFICER;
import static org.interdesk.kit.identity.Roles.REPORT_APPROVER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interdesk.kit.idempotency.Idempotency;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.kit.problem.InvalidRequest;
import org.interdesk.report.consolidation.ConsolidationCommands;
import org.interdesk.report.consolidation.ConsolidationCommands.Publication;
import org.interdesk.report.consolidation.ConsolidationQueries;
import org.interdesk.report.consolidation.EditionView;
import org.interdesk.report.consolidation.model.Consolidated;
import org.interdesk.report.consolidation.model.EditionDifference;
import org.interdesk.report.party.Months;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Consolidated reports over HTTP: everybody reads what was published, the Commission publishes. */
@Path(ConsolidatedReportResource.REPORTS)
@RolesAllowed({DESK_AGENT, DESK_LEAD, REPORTING_OFFICER, REPORT_APPROVER, COORDINATOR, AUDITOR, INTEGRATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consolidated reports", description = "The Commission's report of a month over all parties")
public class ConsolidatedReportResource {

    static final String REPORTS = "/api/v1/consolidated-reports";

    private final ConsolidationCommands commands;
    private final ConsolidationQueries queries;

    ConsolidatedReportResource(ConsolidationCommands commands, ConsolidationQueries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    /**
     * Asks for an edition.
     *
     * @param without exactly the parties whose reports are not accepted; empty if all are
     * @param reason required from the second edition on
     */
    public record Publish(
            @NotNull String month,
            @NotNull @Size(max = 50) List<@NotNull @Size(max = 16) String> without,
            @Nullable @Size(max = 2_000) String reason,
            @Nullable Instant occurredAt) {

        Publication publication() {
            if (reason != null && reason.isBlank()) {
                throw new InvalidRequest("/reason", "Say why, or leave it out.");
            }
            return new Publication(Months.read("/month", month), new TreeSet<>(without), reason, occurredAt);
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COORDINATOR, INTEGRATOR})
    @Operation(
            operationId = "publishConsolidatedReport",
            summary = "Publish what is accepted at present as the next edition. Idempotency-Key is required")
    @APIResponse(responseCode = "201", description = "Published; everybody sees it")
    @APIResponse(
            responseCode = "409",
            description = "Problem type reports-missing, event-out-of-order or import-running")
    public RestResponse<EditionView> publish(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Publish body) {
        EditionView edition = commands.publish(Idempotency.required(key), ifMatch, body.publication());
        return ResponseBuilder.<EditionView>create(RestResponse.Status.CREATED)
                .entity(edition)
                .location(URI.create(REPORTS + "/" + edition.month() + "/editions/" + edition.edition()))
                .build();
    }

    @GET
    @Operation(
            operationId = "listConsolidatedReports",
            summary = "The latest edition of each month, latest month first")
    @APIResponse(responseCode = "200", description = "A page")
    public Page<EditionView> list(@RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
        return queries.latest(PageRequest.of(limit, cursor));
    }

    @GET
    @Path("{month}")
    @Operation(operationId = "getConsolidatedReport", summary = "Read the latest edition of a month")
    @APIResponse(responseCode = "200", description = "As it was published")
    public EditionView latest(@RestPath String month) {
        return queries.latest(Months.read("month", month));
    }

    @GET
    @Path("{month}/preview")
    @RolesAllowed({COORDINATOR, AUDITOR, INTEGRATOR})
    @Operation(operationId = "previewConsolidatedReport", summary = "What the Commission would publish at present")
    @APIResponse(responseCode = "200", description = "Worked out from the accepted reports")
    public Consolidated preview(@RestPath String month) {
        return queries.preview(Months.read("month", month));
    }

    @GET
    @Path("{month}/editions/{edition}")
    @Operation(operationId = "getConsolidatedEdition", summary = "Read one edition")
    @APIResponse(responseCode = "200", description = "As it was published")
    public EditionView edition(@RestPath String month, @RestPath int edition) {
        return queries.edition(Months.read("month", month), edition);
    }

    @GET
    @Path("{month}/editions/{edition}/difference")
    @Operation(
            operationId = "getConsolidatedDifference",
            summary = "What an edition says otherwise than the one before")
    @APIResponse(responseCode = "200", description = "Number by number")
    public EditionDifference difference(@RestPath String month, @RestPath int edition) {
        return queries.difference(Months.read("month", month), edition);
    }
}
