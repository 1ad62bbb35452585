package org.interdesk.records.people.rest;

import static org.interdesk.kit.identity.Roles.AUDITOR;
import static org.interdesk.kit.identity.Roles.COORDINATOR;
import static org.interdesk.kit.identity.Roles.DESK_AGENT;
import static org.interdesk.kit.identity.Roles.DESK_LEAD;
import static org.interdesk.kit.identity.Roles.DIRECTORY_EDITOR;
import static org.interdesk.kit.identity.Roles.DOWNLOAD_OFFICER;
import static org.interdesk.kit.identity.Roles.DUTY_OFFICER;
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
import org.interdesk.kit.listing.Parameters;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.kit.problem.Problem;
import org.interdesk.records.people.CopyView;
import org.interdesk.records.people.PeopleQueries;
import org.interdesk.records.people.PersonView;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who of a desk is told things. People are changed in Keycloak, not here. */
@Path("/api/v1/people")
@RolesAllowed({
    DESK_AGENT,
    DESK_LEAD,
    DUTY_OFFICER,
    REPORTING_OFFICER,
    REPORT_APPROVER,
    SOFTWARE_PUBLISHER,
    DOWNLOAD_OFFICER,
    COORDINATOR,
    DIRECTORY_EDITOR,
    AUDITOR
})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People", description = "The people of the caller's party, as Keycloak names them")
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
public class PeopleResource {

    private final PeopleQueries queries;

    PeopleResource(PeopleQueries queries) {
        this.queries = queries;
    }

    /** @param role only those who hold it */
    @GET
    @Operation(operationId = "listPeople", summary = "The people of the caller's party, by name")
    @APIResponse(responseCode = "200", description = "A page; the total is exact up to 10,000")
    public Page<PersonView> list(
            @RestQuery @Nullable String role, @RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
        return queries.list(Parameters.text("role", role), PageRequest.of(limit, cursor));
    }

    @GET
    @Path("copy")
    @Operation(operationId = "getPeopleCopy", summary = "How fresh the copy of Keycloak's people is")
    @APIResponse(responseCode = "200", description = "When Keycloak last answered, and how many people it named")
    public CopyView copy() {
        return queries.copy();
    }
}
