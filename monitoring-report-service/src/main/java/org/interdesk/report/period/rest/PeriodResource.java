package org.interdesk.report.period.rest;

import static org.interdesk.kit.identity.Roles.AUDITOR;
import static org.interdesk.kit.identity.Roles.COORDINATOR;
import static org.interdesk.kit.identity.Roles.INTEGRATOR;
import static org.interdesk.kit.identity.Roles.REPORTING_OFFICER;
import static org.interdesk.kit.identity.Roles.REPORT_APPROVER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interdesk.kit.idempotency.Idempotency;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.kit.version.EntityVersion;
import org.interdesk.report.party.Months;
import org.interdesk.report.period.MonthBoard;
import org.interdesk.report.period.PeriodCommands;
import org.interdesk.report.period.PeriodCommands.NewPeriod;
import org.interdesk.report.period.PeriodQueries;
import org.interdesk.report.period.PeriodView;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Months over HTTP. */
@Path("/api/v1/report-periods")
@RolesAllowed({REPORTING_OFFICER, REPORT_APPROVER, COORDINATOR, AUDITOR, INTEGRATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Report periods", description = "Months that are reported on")
public class PeriodResource {

    private final PeriodCommands commands;
    private final PeriodQueries queries;

    PeriodResource(PeriodCommands commands, PeriodQueries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    /** @param occurredAt for the Commission's machine account only, as is {@code importSession} */
    public record OpenPeriod(
            @NotNull String month,
            @Nullable Instant occurredAt,
            @Nullable UUID importSession) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COORDINATOR, INTEGRATOR})
    @Operation(operationId = "openReportPeriod", summary = "Open a month that is over. Idempotency-Key is required")
    @APIResponse(responseCode = "201", description = "Open, with a prefilled report for every party")
    @APIResponse(
            responseCode = "409",
            description = "Problem type period-exists, month-not-over or import-session-not-open")
    public RestResponse<PeriodView> open(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid OpenPeriod body) {
        PeriodView period = commands.open(
                Idempotency.required(key),
                new NewPeriod(Months.read("/month", body.month()), body.occurredAt(), body.importSession()));
        return ResponseBuilder.<PeriodView>create(RestResponse.Status.CREATED)
                .entity(period)
                .location(URI.create("/api/v1/report-periods/" + period.month()))
                .header(HttpHeaders.ETAG, EntityVersion.tag(period.version()))
                .build();
    }

    @GET
    @Operation(operationId = "listReportPeriods", summary = "The months that are reported on, latest first")
    @APIResponse(responseCode = "200", description = "A page")
    public Page<PeriodView> list(@RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
        return queries.periods(PageRequest.of(limit, cursor));
    }

    @GET
    @Path("{month}")
    @Operation(operationId = "getReportPeriod", summary = "Read one month")
    @APIResponse(responseCode = "200", description = "Where it stands; ETag carries the version")
    public RestResponse<PeriodView> get(@RestPath String month) {
        PeriodView period = queries.period(Months.read("month", month));
        return ResponseBuilder.ok(period)
                .header(HttpHeaders.ETAG, EntityVersion.tag(period.version()))
                .build();
    }

    @GET
    @Path("{month}/board")
    @RolesAllowed({COORDINATOR, AUDITOR, INTEGRATOR})
    @Operation(
            operationId = "getReportBoard",
            summary =
                    "The Commission's view of a month: of every party what is missing, why, who acts next, and the time left")
    @APIResponse(responseCode = "200", description = "One line for each party")
    public MonthBoard board(@RestPath String month) {
        return queries.board(Months.read("month", month));
    }
}
