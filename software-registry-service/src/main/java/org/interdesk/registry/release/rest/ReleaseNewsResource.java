package org.interdesk.registry.release.rest;

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
import org.interdesk.registry.product.model.ProductCode;
import org.interdesk.registry.product.rest.Parameters;
import org.interdesk.registry.release.ReleaseQueries;
import org.interdesk.registry.release.ReleaseQueries.Filter;
import org.interdesk.registry.release.ReleaseView;
import org.interdesk.registry.release.model.Channel;
import org.interdesk.registry.release.model.ReleaseState;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** News of versions, over all products that the caller's party may see. */
@Path("/api/v1/releases")
@RolesAllowed({SOFTWARE_PUBLISHER, DOWNLOAD_OFFICER, COORDINATOR, AUDITOR, DESK_AGENT, DESK_LEAD, INTEGRATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Releases")
public class ReleaseNewsResource {

    private final ReleaseQueries queries;

    ReleaseNewsResource(ReleaseQueries queries) {
        this.queries = queries;
    }

    @GET
    @Operation(operationId = "listReleases", summary = "Releases of all products, the latest change of state first")
    public Page<ReleaseView> list(
            @RestQuery @Nullable String product,
            @RestQuery @Nullable String state,
            @RestQuery @Nullable String channel,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        return queries.latest(
                new Filter(
                        product(product),
                        Parameters.oneOf(ReleaseState.class, "state", state),
                        Parameters.oneOf(Channel.class, "channel", channel)),
                PageRequest.of(limit, cursor));
    }

    /** Reads the code of a product from a query; null if none was sent. */
    public static @Nullable String product(@Nullable String code) {
        if (code != null && !code.matches(ProductCode.FORM)) {
            throw new InvalidRequest("product", "This is no code of a product.");
        }
        return code;
    }
}
