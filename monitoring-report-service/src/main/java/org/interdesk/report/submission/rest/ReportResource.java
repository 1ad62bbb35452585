package org.interdesk.report.submission.rest;

import static org.interdesk.kit.identity.Roles.AUDITOR;
import static org.interdesk.kit.identity.Roles.COORDINATOR;
import static org.interdesk.kit.identity.Roles.INTEGRATOR;
import static org.interdesk.kit.identity.Roles.REPORTING_OFFICER;
import static org.interdesk.kit.identity.Roles.REPORT_APPROVER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.kit.problem.InvalidRequest;
import org.interdesk.kit.version.EntityVersion;
import org.interdesk.report.submission.AvailabilityView;
import org.interdesk.report.submission.ReportDetail;
import org.interdesk.report.submission.ReportFilter;
import org.interdesk.report.submission.ReportQueries;
import org.interdesk.report.submission.ReportView;
import org.interdesk.report.submission.RevisionView;
import org.interdesk.report.submission.model.Difference;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Reading reports. A report of another party is reported as not found, except to the Commission. */
@Path(ReportResource.REPORTS)
@RolesAllowed({REPORTING_OFFICER, REPORT_APPROVER, COORDINATOR, AUDITOR, INTEGRATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports", description = "A party's report for a month, with its revisions")
public class ReportResource {

    static final String REPORTS = "/api/v1/reports";

    private final ReportQueries queries;

    ReportResource(ReportQueries queries) {
        this.queries = queries;
    }

    /**
     * Lists reports.
     *
     * @param state several may be given
     * @param sort -month (if not said), dueAt or -changedAt
     */
    @GET
    @Operation(operationId = "listReports", summary = "The reports that the caller sees, filtered and sorted")
    @APIResponse(responseCode = "200", description = "A page")
    public Page<ReportView> list(
            @RestQuery @Nullable String month,
            @RestQuery @Nullable String party,
            @RestQuery List<String> state,
            @RestQuery @Nullable String sort,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        return queries.reports(ReportFilter.of(month, party, state, sort), PageRequest.of(limit, cursor));
    }

    @GET
    @Path("{number}")
    @Operation(operationId = "getReport", summary = "Read a report with what it says")
    @APIResponse(
            responseCode = "200",
            description =
                    "The present revision for its party, the one handed in last for the Commission; ETag carries the version")
    public RestResponse<ReportDetail> get(@RestPath String number) {
        ReportDetail report = queries.report(number);
        return ResponseBuilder.ok(report)
                .header(HttpHeaders.ETAG, EntityVersion.tag(report.report().version()))
                .build();
    }

    @GET
    @Path("{number}/revisions")
    @Operation(
            operationId = "listReportRevisions",
            summary = "The revisions of a report that the caller sees, newest first")
    @APIResponse(responseCode = "200", description = "A page")
    public Page<RevisionView> revisions(
            @RestPath String number, @RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
        return queries.revisions(number, PageRequest.of(limit, cursor));
    }

    @GET
    @Path("{number}/revisions/{revision}")
    @Operation(operationId = "getReportRevision", summary = "Read one revision")
    @APIResponse(responseCode = "200", description = "What it says and what was decided about it")
    public RevisionView revision(@RestPath String number, @RestPath int revision) {
        return queries.revision(number, revision);
    }

    @GET
    @Path("{number}/revisions/{revision}/availability")
    @Operation(operationId = "getReportAvailability", summary = "The components of a revision, day by day")
    @APIResponse(responseCode = "200", description = "One entry for each component that the revision speaks of")
    public List<AvailabilityView> availability(@RestPath String number, @RestPath int revision) {
        return queries.availability(number, revision);
    }

    @GET
    @Path("{number}/revisions/{revision}/difference")
    @Operation(operationId = "getReportDifference", summary = "What a revision says otherwise than an earlier one")
    @APIResponse(responseCode = "200", description = "Compared with the one before, unless another is named")
    public Difference difference(
            @RestPath String number, @RestPath int revision, @RestQuery @DefaultValue("0") int from) {
        if (from < 0) {
            throw new InvalidRequest("from", "Revisions are counted from 1.");
        }
        return queries.difference(number, from, revision);
    }
}
