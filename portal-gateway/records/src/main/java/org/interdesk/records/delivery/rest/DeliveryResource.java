package org.interdesk.records.delivery.rest;

import static org.interdesk.kit.identity.Roles.AUDITOR;
import static org.interdesk.kit.identity.Roles.COORDINATOR;
import static org.interdesk.kit.identity.Roles.DESK_AGENT;
import static org.interdesk.kit.identity.Roles.DESK_LEAD;
import static org.interdesk.kit.identity.Roles.DIRECTORY_EDITOR;
import static org.interdesk.kit.identity.Roles.DUTY_OFFICER;
import static org.interdesk.kit.identity.Roles.INTEGRATOR;
import static org.interdesk.kit.identity.Roles.REPORTING_OFFICER;
import static org.interdesk.kit.identity.Roles.REPORT_APPROVER;
import static org.interdesk.kit.identity.Roles.SOFTWARE_PUBLISHER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.kit.problem.InvalidRequest;
import org.interdesk.kit.problem.Problem;
import org.interdesk.records.delivery.ReceiptQueries;
import org.interdesk.records.delivery.ReceiptView;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who was told of a subject, in which way, and what became of it. */
@Path("/api/v1/deliveries")
@RolesAllowed({
    DESK_AGENT,
    DESK_LEAD,
    DUTY_OFFICER,
    REPORTING_OFFICER,
    REPORT_APPROVER,
    SOFTWARE_PUBLISHER,
    COORDINATOR,
    DIRECTORY_EDITOR,
    AUDITOR,
    INTEGRATOR
})
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Deliveries",
        description = "Receipts of notices, for the party that answers for the subject and for the Commission")
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
        description = "Problem type forbidden",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "404",
        description = "Problem type not-found: nobody was told of it, or another party answers for it",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class DeliveryResource {

    private final ReceiptQueries receipts;

    DeliveryResource(ReceiptQueries receipts) {
        this.receipts = receipts;
    }

    /**
     * Lists the receipts of a subject.
     *
     * @param subject public number, required
     */
    @GET
    @Operation(operationId = "listDeliveries", summary = "Receipts by party, role and way, in the order of telling")
    @APIResponse(responseCode = "200", description = "A page; the total is exact up to 10,000")
    public Page<ReceiptView> list(
            @RestQuery @Nullable String subject,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        var number = Searches.text("subject", subject);
        if (number == null) {
            throw new InvalidRequest("subject", "Name the subject by its public number.");
        }
        return receipts.about(number, PageRequest.of(limit, cursor));
    }
}
