package org.interdesk.registry.product.rest;

import static org.interdesk.kit.identity.Roles.AUDITOR;
import static org.interdesk.kit.identity.Roles.COORDINATOR;
import static org.interdesk.kit.identity.Roles.DESK_AGENT;
import static org.interdesk.kit.identity.Roles.DESK_LEAD;
import static org.interdesk.kit.identity.Roles.DOWNLOAD_OFFICER;
import static org.interdesk.kit.identity.Roles.INTEGRATOR;
import static org.interdesk.kit.identity.Roles.SOFTWARE_PUBLISHER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interdesk.kit.idempotency.Idempotency;
import org.interdesk.kit.problem.Problem;
import org.interdesk.kit.version.EntityVersion;
import org.interdesk.registry.product.ProductCommands;
import org.interdesk.registry.product.ProductQueries;
import org.interdesk.registry.product.ProductView;
import org.interdesk.registry.product.model.ProductCode;
import org.interdesk.registry.product.rest.ProductRequests.RegisterProduct;
import org.interdesk.registry.product.rest.ProductRequests.ReviseProduct;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Products: the caller's party's own, and those it is entitled to. */
@Path(ProductResource.PRODUCTS)
@RolesAllowed({SOFTWARE_PUBLISHER, DOWNLOAD_OFFICER, COORDINATOR, AUDITOR, DESK_AGENT, DESK_LEAD, INTEGRATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Products", description = "Software and who may have it")
@APIResponse(
        responseCode = "400",
        description = "Problem type invalid-request",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "403",
        description = "Problem type forbidden",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "404",
        description = "Problem type not-found: absent, or not the caller's to see",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class ProductResource {

    public static final String PRODUCTS = "/api/v1/products";

    private final ProductCommands commands;
    private final ProductQueries queries;

    ProductResource(ProductCommands commands, ProductQueries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    @POST
    @RolesAllowed(SOFTWARE_PUBLISHER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "registerProduct",
            summary = "Register a product of the caller's party. Idempotency-Key is required")
    @APIResponse(responseCode = "201", description = "Registered; Location names it, ETag its version")
    @APIResponse(responseCode = "409", description = "Problem type product-code-taken")
    public RestResponse<ProductView> register(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid RegisterProduct body) {
        ProductView product = commands.register(Idempotency.required(key), body.toNewProduct());
        return ResponseBuilder.<ProductView>create(RestResponse.Status.CREATED)
                .entity(product)
                .location(URI.create(PRODUCTS + "/" + product.code()))
                .header(HttpHeaders.ETAG, EntityVersion.tag(product.version()))
                .build();
    }

    @GET
    @Path("{code}")
    @Operation(operationId = "getProduct", summary = "Read one product")
    public RestResponse<ProductView> get(@RestPath ProductCode code) {
        return answer(queries.product(code));
    }

    @PUT
    @Path("{code}")
    @RolesAllowed(SOFTWARE_PUBLISHER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "reviseProduct", summary = "Reword a product of the caller's party. If-Match is required")
    @APIResponse(responseCode = "412", description = "Problem type stale-version")
    @APIResponse(responseCode = "428", description = "Problem type precondition-required")
    public RestResponse<ProductView> revise(
            @RestPath ProductCode code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ReviseProduct body) {
        return answer(commands.revise(code, ifMatch, body.toDescription()));
    }

    private static RestResponse<ProductView> answer(ProductView product) {
        return ResponseBuilder.ok(product)
                .header(HttpHeaders.ETAG, EntityVersion.tag(product.version()))
                .build();
    }
}
