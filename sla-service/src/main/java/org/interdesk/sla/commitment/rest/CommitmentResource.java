package org.interdesk.sla.commitment.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interdesk.kit.identity.Roles;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.kit.problem.NotFound;
import org.interdesk.kit.version.EntityVersion;
import org.interdesk.sla.commitment.CommitmentQueries;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Commitments about what the caller's party may see; what is not the caller's is not found.
 *
 * <p>For people of the desks and integrators; a requester sees the due moment in the ticket itself.
 */
@Path("/api/v1/commitments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.DESK_AGENT,
    Roles.DESK_LEAD,
    Roles.REPORTING_OFFICER,
    Roles.REPORT_APPROVER,
    Roles.DUTY_OFFICER,
    Roles.SOFTWARE_PUBLISHER,
    Roles.DOWNLOAD_OFFICER,
    Roles.COORDINATOR,
    Roles.DIRECTORY_EDITOR,
    Roles.AUDITOR,
    Roles.INTEGRATOR
})
@Tag(
        name = "Commitments",
        description = "Promises about tickets, incidents, maintenance, reports and releases, and how far they have got")
public class CommitmentResource {

    private final CommitmentQueries commitments;

    CommitmentResource(CommitmentQueries commitments) {
        this.commitments = commitments;
    }

    @GET
    @Operation(operationId = "listCommitments", summary = "Commitments by filter and order")
    @APIResponse(responseCode = "200", description = "A page of commitments")
    @APIResponse(
            responseCode = "400",
            description = "Problem type invalid-request: unknown order or state, foreign cursor")
    public Page<CommitmentResponse> list(
            @BeanParam CommitmentFilter filter,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return commitments
                .search(filter.search(), PageRequest.of(limit, cursor))
                .map(CommitmentResponse::of);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getCommitment", summary = "Read one commitment")
    @APIResponse(responseCode = "200", description = "ETag carries the version")
    @APIResponse(responseCode = "404", description = "Problem type not-found")
    public RestResponse<CommitmentResponse> get(@RestPath String id) {
        var found = CommitmentResponse.of(commitments.commitment(id(id)));
        return RestResponse.ResponseBuilder.ok(found)
                .header("ETag", EntityVersion.tag(found.version()))
                .build();
    }

    @GET
    @Path("{id}/explanation")
    @Operation(
            operationId = "explainCommitment",
            summary = "Why it is due when it is: counted stretches, days off, pauses, zones")
    @APIResponse(responseCode = "200", description = "Codes and numbers, no sentences")
    @APIResponse(responseCode = "404", description = "Problem type not-found")
    public ExplanationResponse explanation(@RestPath String id) {
        return ExplanationResponse.of(commitments.explain(id(id)));
    }

    /** What is no id names nothing. */
    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound("Commitment " + text);
        }
    }
}
