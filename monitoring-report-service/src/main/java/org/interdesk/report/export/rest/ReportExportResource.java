package org.interdesk.report.export.rest;

import static org.interdesk.kit.identity.Roles.AUDITOR;
import static org.interdesk.kit.identity.Roles.COORDINATOR;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A party's report as a file. */
@Path("/api/v1/reports/{number}/export")
@RolesAllowed({REPORTING_OFFICER, REPORT_APPROVER, COORDINATOR, AUDITOR, INTEGRATOR})
@Tag(name = "Reports")
public class ReportExportResource {

    private final ExportQueries exports;

    ReportExportResource(ExportQueries exports) {
        this.exports = exports;
    }

    @GET
    @Path("{format}")
    @Operation(operationId = "exportReport", summary = "What the caller sees of a report, as json, csv or xlsx")
    @APIResponse(responseCode = "200", description = "A file; xlsx in the language asked for, ru or en")
    public Response export(@RestPath String number, @RestPath String format, @RestQuery @Nullable String lang) {
        return Files.answer(exports.report(number, format, Language.of(lang)));
    }
}
