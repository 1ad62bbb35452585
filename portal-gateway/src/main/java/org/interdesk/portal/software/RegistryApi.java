package org.interdesk.portal.software;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.interdesk.portal.service.Answers;
import org.interdesk.portal.service.PageOf;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** software-registry-service, asked with the token of the person at the browser. */
@Path("/api/v1")
@RegisterRestClient(configKey = "registry")
@AccessToken
public interface RegistryApi {

    @GET
    @Path("products")
    Uni<PageOf<Product>> products(
            @RestQuery @Nullable String kind,
            @RestQuery @Nullable String owner,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor);

    @POST
    @Path("products")
    Uni<Product> register(@HeaderParam("Idempotency-Key") String key, Map<String, Object> product);

    @GET
    @Path("products/{code}")
    Uni<Product> product(@PathParam("code") String code);

    @PUT
    @Path("products/{code}")
    Uni<Product> reword(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String version,
            Map<String, Object> description);

    /** Releases of a product, the highest version first. */
    @GET
    @Path("products/{code}/releases")
    Uni<PageOf<Release>> releases(
            @PathParam("code") String code, @RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor);

    @POST
    @Path("products/{code}/releases")
    Uni<Release> draft(
            @PathParam("code") String code, @HeaderParam("Idempotency-Key") String key, Map<String, Object> release);

    @GET
    @Path("products/{code}/releases/{version}")
    Uni<Release> release(@PathParam("code") String code, @PathParam("version") String version);

    @PUT
    @Path("products/{code}/releases/{version}")
    Uni<Release> revise(
            @PathParam("code") String code,
            @PathParam("version") String version,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            Map<String, Object> content);

    /** Changes the state of a release by adding to one of its resources: {@code publication} or {@code withdrawal}. */
    @POST
    @Path("products/{code}/releases/{version}/{resource}")
    Uni<Release> change(
            @PathParam("code") String code,
            @PathParam("version") String version,
            @PathParam("resource") String resource,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            Map<String, Object> body);

    @DELETE
    @Path("products/{code}/releases/{version}/files/{name}")
    Uni<Void> removeFile(
            @PathParam("code") String code, @PathParam("version") String version, @PathParam("name") String name);

    /** The ledger of a release, the latest line first. */
    @GET
    @Path("products/{code}/releases/{version}/adoption")
    Uni<PageOf<LedgerLine>> ledger(
            @PathParam("code") String code, @PathParam("version") String version, @RestQuery @Nullable Integer limit);

    @POST
    @Path("products/{code}/releases/{version}/adoption")
    Uni<LedgerLine> report(
            @PathParam("code") String code,
            @PathParam("version") String version,
            @HeaderParam("Idempotency-Key") String key,
            Map<String, Object> step);

    /** Releases of all products, the latest change of state first. */
    @GET
    @Path("releases")
    Uni<PageOf<Release>> latest(@RestQuery @Nullable String state, @RestQuery @Nullable Integer limit);

    /** Where the parties are with releases; published ones if no state is named. */
    @GET
    @Path("adoption")
    Uni<PageOf<AdoptionRow>> adoption(
            @RestQuery @Nullable String product, @RestQuery @Nullable String state, @RestQuery @Nullable Integer limit);

    @GET
    @Path("entitlements")
    Uni<PageOf<Entitlement>> entitlements(
            @RestQuery @Nullable String product,
            @RestQuery @Nullable String party,
            @RestQuery @Nullable Boolean active,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor);

    @POST
    @Path("entitlements")
    Uni<Entitlement> grant(@HeaderParam("Idempotency-Key") String key, Map<String, Object> entitlement);

    @POST
    @Path("entitlements/{id}/revocation")
    Uni<Entitlement> revoke(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, Map<String, Object> reason);

    @GET
    @Path("downloads")
    Uni<PageOf<Download>> downloads(
            @RestQuery @Nullable String product,
            @RestQuery @Nullable String version,
            @RestQuery @Nullable Integer limit);

    @ClientExceptionMapper
    static RuntimeException failure(Response response) {
        return Answers.failure(response);
    }
}
