package org.interdesk.registry.adoption.rest;

import static org.interdesk.kit.identity.Roles.AUDITOR;
import static org.interdesk.kit.identity.Roles.COORDINATOR;
import static org.interdesk.kit.identity.Roles.DESK_AGENT;
import static org.interdesk.kit.identity.Roles.DESK_LEAD;
import static org.interdesk.kit.identity.Roles.DOWNLOAD_OFFICER;
import static org.interdesk.kit.identity.Roles.INTEGRATOR;
import static org.interdesk.kit.identity.Roles.SOFTWARE_PUBLISHER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.kit.problem.InvalidRequest;
import org.interdesk.registry.adoption.AdoptionQueries;
import org.interdesk.registry.adoption.MatrixRow;
import org.interdesk.registry.product.rest.Parameters;
import org.interdesk.registry.release.ReleaseQueries.Filter;
import org.interdesk.registry.release.model.Channel;
import org.interdesk.registry.release.model.ReleaseState;
import org.interdesk.registry.release.rest.ReleaseNewsResource;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Releases and parties at one glance. */
@Path("/api/v1/adoption")
@RolesAllowed({SOFTWARE_PUBLISHER, DOWNLOAD_OFFICER, COORDINATOR, AUDITOR, DESK_AGENT, DESK_LEAD, INTEGRATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Adoption")
public class MatrixResource {

    private final AdoptionQueries queries;

    MatrixResource(AdoptionQueries queries) {
        this.queries = queries;
    }

    /**
     * Shows where the parties are.
     *
     * @param state PUBLISHED if not said, or WITHDRAWN
     */
    @GET
    @Operation(
            operationId = "getAdoptionMatrix",
            summary = "Where each party is with each release, the latest release first")
    public Page<MatrixRow> matrix(
            @RestQuery @Nullable String product,
            @RestQuery @Nullable String channel,
            @RestQuery @Nullable String state,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        ReleaseState wanted = Parameters.oneOf(ReleaseState.class, "state", state);
        if (wanted == ReleaseState.DRAFT) {
            throw new InvalidRequest("state", "Nobody has a draft.");
        }
        return queries.matrix(
                new Filter(
                        ReleaseNewsResource.product(product),
                        wanted == null ? ReleaseState.PUBLISHED : wanted,
                        Parameters.oneOf(Channel.class, "channel", channel)),
                PageRequest.of(limit, cursor));
    }
}
