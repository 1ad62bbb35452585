package org.interdesk.registry.download.rest;

import static org.interdesk.kit.identity.Roles.AUDITOR;
import static org.interdesk.kit.identity.Roles.COORDINATOR;
import static org.interdesk.kit.identity.Roles.DOWNLOAD_OFFICER;
import static org.interdesk.kit.identity.Roles.INTEGRATOR;
import static org.interdesk.kit.identity.Roles.SOFTWARE_PUBLISHER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.kit.problem.InvalidRequest;
import org.interdesk.registry.download.DownloadQueries;
import org.interdesk.registry.download.DownloadQueries.Filter;
import org.interdesk.registry.download.DownloadView;
import org.interdesk.registry.product.rest.Parameters;
import org.interdesk.registry.release.model.ReleaseVersion;
import org.interdesk.registry.release.rest.ReleaseNewsResource;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The record of downloads: a party's own, and those of its own software. */
@Path("/api/v1/downloads")
@RolesAllowed({SOFTWARE_PUBLISHER, DOWNLOAD_OFFICER, COORDINATOR, AUDITOR, INTEGRATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Downloads", description = "Who fetched what, which bytes of it, and how it ended")
public class DownloadListResource {

    private static final Set<String> OUTCOMES = Set.of("RUNNING", "COMPLETED", "CUT", "DAMAGED", "LOST");

    private final DownloadQueries queries;

    DownloadListResource(DownloadQueries queries) {
        this.queries = queries;
    }

    /**
     * Lists downloads.
     *
     * @param product code of a product
     * @param version of that product's release
     */
    @GET
    @Operation(operationId = "listDownloads", summary = "Downloads, the latest first")
    public Page<DownloadView> list(
            @RestQuery @Nullable String product,
            @RestQuery @Nullable String version,
            @RestQuery @Nullable String party,
            @RestQuery @Nullable String outcome,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        String code = ReleaseNewsResource.product(product);
        if (version != null && (code == null || !ReleaseVersion.isVersion(version))) {
            throw new InvalidRequest("version", "Name the product too, and the version as it is written.");
        }
        if (outcome != null && !OUTCOMES.contains(outcome)) {
            throw new InvalidRequest("outcome", "There is no such outcome.");
        }
        return queries.downloads(
                new Filter(
                        version == null ? null : code + "/" + version,
                        version == null ? code : null,
                        Parameters.party("party", party),
                        outcome),
                PageRequest.of(limit, cursor));
    }
}
