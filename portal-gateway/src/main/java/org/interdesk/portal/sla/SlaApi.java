package org.interdesk.portal.sla;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.interdesk.portal.service.Answers;
import org.interdesk.portal.service.PageOf;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** sla-service, asked with the token of the person at the browser. */
@Path("/api/v1")
@RegisterRestClient(configKey = "sla")
@AccessToken
public interface SlaApi {

    @GET
    @Path("commitments")
    Uni<PageOf<Commitment>> commitments(
            @RestQuery @Nullable String subjectType,
            @RestQuery @Nullable String subjectNumber,
            @RestQuery @Nullable String party,
            @RestQuery @Nullable String state,
            @RestQuery @Nullable String sort,
            @RestQuery @Nullable Integer limit);

    @GET
    @Path("commitments/{id}")
    Uni<Commitment> commitment(@PathParam("id") String id);

    @GET
    @Path("commitments/{id}/explanation")
    Uni<Explanation> explanation(@PathParam("id") String id);

    @GET
    @Path("ledgers/{number}")
    Uni<Ledger> ledger(@PathParam("number") String number);

    @ClientExceptionMapper
    static RuntimeException failure(Response response) {
        return Answers.failure(response);
    }
}
