package org.interdesk.report.submission.rest;

import static org.interdesk.kit.identity.Roles.COORDINATOR;
import static org.interdesk.kit.identity.Roles.INTEGRATOR;
import static org.interdesk.kit.identity.Roles.REPORTING_OFFICER;
import static org.interdesk.kit.identity.Roles.REPORT_APPROVER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interdesk.kit.version.EntityVersion;
import org.interdesk.report.submission.ReportCommands;
import org.interdesk.report.submission.ReportView;
import org.interdesk.report.submission.ReviewCommands;
import org.interdesk.report.submission.rest.Bodies.FillIn;
import org.interdesk.report.submission.rest.Bodies.HandIn;
import org.interdesk.report.submission.rest.Bodies.Plain;
import org.interdesk.report.submission.rest.Bodies.WithReason;
import org.interdesk.report.submission.rest.Bodies.WithRemarks;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * What happens to a report, each kind a resource. Which of them are open to the caller at present says {@code may} in the report.
 * {@code If-Match} is honoured where it is sent, and required where figures are overwritten.
 */
@Path(ReportResource.REPORTS + "/{number}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({REPORTING_OFFICER, INTEGRATOR})
@Tag(name = "Report moves", description = "Filling in, approving, handing in, accepting and correcting a report")
@APIResponse(responseCode = "403", description = "Problem type forbidden or four-eyes")
@APIResponse(
        responseCode = "409",
        description = "Problem type illegal-move, report-incomplete, event-out-of-order or import-running")
@APIResponse(responseCode = "412", description = "Problem type stale-version")
public class ReportMovesResource {

    private final ReportCommands commands;
    private final ReviewCommands reviews;

    ReportMovesResource(ReportCommands commands, ReviewCommands reviews) {
        this.commands = commands;
        this.reviews = reviews;
    }

    @PUT
    @Path("figures")
    @Operation(operationId = "fillInReport", summary = "Replace all that the report says. If-Match is required")
    @APIResponse(responseCode = "200", description = "Kept")
    @APIResponse(responseCode = "428", description = "Problem type precondition-required")
    public RestResponse<ReportView> fillIn(
            @RestPath String number, @BeanParam CallHeaders headers, @NotNull @Valid FillIn body) {
        return ok(commands.fillIn(
                number, headers.call(body, body.occurredAt()), body.content().content()));
    }

    @POST
    @Path("prefill")
    @Operation(operationId = "prefillReport", summary = "Work out the prefill anew; what was entered stays")
    @APIResponse(responseCode = "200", description = "Prefilled")
    public RestResponse<ReportView> prefill(
            @RestPath String number, @BeanParam CallHeaders headers, @NotNull @Valid Plain body) {
        return ok(commands.prefill(number, headers.call(body, body.occurredAt())));
    }

    @POST
    @Path("submission")
    @Operation(operationId = "submitReport", summary = "Give the report to the party's approver")
    @APIResponse(responseCode = "200", description = "With the approver")
    public RestResponse<ReportView> submit(
            @RestPath String number, @BeanParam CallHeaders headers, @NotNull @Valid Plain body) {
        return ok(commands.submit(number, headers.call(body, body.occurredAt())));
    }

    @POST
    @Path("send-back")
    @RolesAllowed(REPORT_APPROVER)
    @Operation(operationId = "sendReportBack", summary = "Give the report back to whoever fills it in")
    @APIResponse(responseCode = "200", description = "Being filled in")
    public RestResponse<ReportView> sendBack(
            @RestPath String number, @BeanParam CallHeaders headers, @NotNull @Valid WithReason body) {
        return ok(commands.sendBack(number, headers.call(body, body.occurredAt()), body.reason()));
    }

    @POST
    @Path("approval")
    @RolesAllowed(REPORT_APPROVER)
    @Operation(operationId = "approveReport", summary = "Approve the report and thereby hand it in")
    @APIResponse(responseCode = "200", description = "Handed in")
    public RestResponse<ReportView> approve(
            @RestPath String number, @BeanParam CallHeaders headers, @NotNull @Valid Plain body) {
        return ok(commands.approve(number, headers.call(body, body.occurredAt())));
    }

    @POST
    @Path("hand-in")
    @RolesAllowed(INTEGRATOR)
    @Operation(operationId = "handInReport", summary = "Hand in the report by the party's machine account")
    @APIResponse(responseCode = "200", description = "Handed in")
    public RestResponse<ReportView> handIn(
            @RestPath String number, @BeanParam CallHeaders headers, @NotNull @Valid HandIn body) {
        var content = body.content() == null ? null : body.content().content();
        return ok(commands.handIn(number, headers.call(body, body.occurredAt()), content));
    }

    @POST
    @Path("acceptance")
    @RolesAllowed({COORDINATOR, INTEGRATOR})
    @Operation(operationId = "acceptReport", summary = "Accept a report for the Commission")
    @APIResponse(responseCode = "200", description = "Accepted; it counts")
    public RestResponse<ReportView> accept(
            @RestPath String number, @BeanParam CallHeaders headers, @NotNull @Valid Plain body) {
        return ok(reviews.accept(number, headers.call(body, body.occurredAt())));
    }

    @POST
    @Path("return")
    @RolesAllowed({COORDINATOR, INTEGRATOR})
    @Operation(operationId = "returnReport", summary = "Return a report with the Commission's remarks")
    @APIResponse(responseCode = "200", description = "The party goes on with the next revision")
    public RestResponse<ReportView> giveBack(
            @RestPath String number, @BeanParam CallHeaders headers, @NotNull @Valid WithRemarks body) {
        return ok(reviews.giveBack(number, headers.call(body, body.occurredAt()), body.said()));
    }

    @POST
    @Path("correction")
    @Operation(operationId = "correctReport", summary = "Begin the next revision of an accepted report")
    @APIResponse(responseCode = "200", description = "Being corrected; the accepted revision counts until then")
    public RestResponse<ReportView> correct(
            @RestPath String number, @BeanParam CallHeaders headers, @NotNull @Valid WithReason body) {
        return ok(commands.correct(number, headers.call(body, body.occurredAt()), body.reason()));
    }

    private static RestResponse<ReportView> ok(ReportView report) {
        return ResponseBuilder.ok(report)
                .header(HttpHeaders.ETAG, EntityVersion.tag(report.version()))
                .build();
    }
}
