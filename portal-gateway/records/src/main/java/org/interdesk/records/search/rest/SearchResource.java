package org.interdesk.records.search.rest;

import static org.interdesk.kit.identity.Roles.AUDITOR;
import static org.interdesk.kit.identity.Roles.COORDINATOR;
import static org.interdesk.kit.identity.Roles.DESK_AGENT;
import static org.interdesk.kit.identity.Roles.DESK_LEAD;
import static org.interdesk.kit.identity.Roles.DIRECTORY_EDITOR;
import static org.interdesk.kit.identity.Roles.DOWNLOAD_OFFICER;
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
import org.interdesk.records.search.FindView;
import org.interdesk.records.search.SearchQueries;
import org.interdesk.records.search.model.FindType;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One question over everything but requests, which ticket-service searches itself. */
@Path("/api/v1/search")
@RolesAllowed({
    DESK_AGENT,
    DESK_LEAD,
    REPORTING_OFFICER,
    REPORT_APPROVER,
    DUTY_OFFICER,
    SOFTWARE_PUBLISHER,
    DOWNLOAD_OFFICER,
    COORDINATOR,
    DIRECTORY_EDITOR,
    AUDITOR,
    INTEGRATOR
})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Search")
public class SearchResource {

    private final SearchQueries queries;

    SearchResource(SearchQueries queries) {
        this.queries = queries;
    }

    @GET
    @Operation(
            operationId = "search",
            summary = "Find incidents, windows, reports, releases and directory entries by words or number")
    @APIResponse(responseCode = "200", description = "What the caller's party may see, latest change first")
    @APIResponse(
            responseCode = "400",
            description = "Problem type invalid-request",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Page<FindView> search(
            @RestQuery @Nullable String q,
            @RestQuery @Nullable String type,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        return queries.search(q, type(type), PageRequest.of(limit, cursor));
    }

    private static @Nullable FindType type(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            return null;
        }
        try {
            return FindType.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw new InvalidRequest("type", "There is no such type.");
        }
    }
}
