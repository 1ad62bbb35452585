package org.interdesk.registry.catalogue.rest;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.kit.problem.Problem;
import org.interdesk.registry.catalogue.CatalogueQueries;
import org.interdesk.registry.catalogue.CatalogueRow;
import org.interdesk.registry.product.ProductQueries.Filter;
import org.interdesk.registry.product.model.ProductKind;
import org.interdesk.registry.product.rest.Parameters;
import org.interdesk.registry.product.rest.ProductResource;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The list of products. */
@Path(ProductResource.PRODUCTS)
@RolesAllowed({SOFTWARE_PUBLISHER, DOWNLOAD_OFFICER, COORDINATOR, AUDITOR, DESK_AGENT, DESK_LEAD, INTEGRATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Products")
@APIResponse(
        responseCode = "400",
        description = "Problem type invalid-request",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "403",
        description = "Problem type forbidden",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class CatalogueResource {

    private final CatalogueQueries queries;

    CatalogueResource(CatalogueQueries queries) {
        this.queries = queries;
    }

    @GET
    @Operation(
            operationId = "listProducts",
            summary =
                    "Products that the caller's party may see, by code, with the newest releases and what the party runs")
    public Page<CatalogueRow> list(
            @RestQuery @Nullable String kind,
            @RestQuery @Nullable String owner,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        return queries.products(
                new Filter(Parameters.oneOf(ProductKind.class, "kind", kind), Parameters.party("owner", owner)),
                PageRequest.of(limit, cursor));
    }
}
