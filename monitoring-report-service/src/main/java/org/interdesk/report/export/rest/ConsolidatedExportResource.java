package org.interdesk.report.export.rest;

import static org.interdesk.kit.identity.Roles.AUDITOR;
import static org.interdesk.kit.identity.Roles.COORDINATOR;
import static org.interdesk.kit.identity.Roles.DESK_AGENT;
import static org.interdesk.kit.identity.Roles.DESK_LEAD;
import static org.interdesk.kit.identity.Roles.INTEGRATOR;
import static org.interdesk.kit.identity.Roles.REPORTING_OFFICER;
import static org.interdesk.kit.identity.Roles.REPORT_APPROVER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interdesk.report.export.ExportQueries;
import org.interdesk.report.export.Language;
import org.interdesk.report.party.Months;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A consolidated report as a file. */
@Path("/api/v1/consolidated-reports/{month}/export")
@RolesAllowed({DESK_AGENT, DESK_LEAD, REPORTING_OFFICER, REPORT_APPROVER, COORDINATOR, AUDITOR, INTEGRATOR})
@Tag(name = "Consolidated reports")
public class ConsolidatedExportResource {

    private final ExportQueries exports;

    ConsolidatedExportResource(ExportQueries exports) {
        this.exports = exports;
    }

    @GET
    @Path("{format}")
    @Operation(operationId = "exportConsolidatedReport", summary = "A published edition as json, csv or xlsx")
    @APIResponse(responseCode = "200", description = "A file; the latest edition unless another is named")
    public Response export(
            @RestPath String month,
            @RestPath String format,
            @RestQuery @Nullable Integer edition,
            @RestQuery @Nullable String lang) {
        return Files.answer(exports.consolidated(Months.read("month", month), edition, format, Language.of(lang)));
    }
}
