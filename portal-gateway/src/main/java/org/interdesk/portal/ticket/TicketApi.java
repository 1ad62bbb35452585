package org.interdesk.portal.ticket;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.interdesk.portal.service.Answers;
import org.interdesk.portal.service.PageOf;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** ticket-service, asked with the token of the person at the browser. */
@Path("/api/v1/tickets")
@RegisterRestClient(configKey = "ticket")
@AccessToken
public interface TicketApi {

    @GET
    Uni<PageOf<Ticket>> list(
            @RestQuery @Nullable String q,
            @RestQuery @Nullable String state,
            @RestQuery @Nullable String holder,
            @RestQuery @Nullable String party,
            @RestQuery @Nullable String offeredTo,
            @RestQuery @Nullable String sort,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor);

    @POST
    Uni<Ticket> register(@HeaderParam("Idempotency-Key") String key, Map<String, Object> request);

    @GET
    @Path("{number}")
    Uni<Ticket> get(@PathParam("number") String number);

    @GET
    @Path("{number}/timeline")
    Uni<PageOf<TimelineEntry>> timeline(
            @PathParam("number") String number, @RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor);

    /**
     * Changes a request by adding to one of its resources, say {@code acceptance}.
     *
     * @param version the version the person was looking at; the service refuses if there is a newer one
     */
    @POST
    @Path("{number}/{resource}")
    Uni<Void> change(
            @PathParam("number") String number,
            @PathParam("resource") String resource,
            @HeaderParam("If-Match") @Nullable String version,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            Map<String, Object> body);

    /** Answers the offer to hand a request over. */
    @POST
    @Path("{number}/handovers/{id}/{resource}")
    Uni<Void> answerOffer(
            @PathParam("number") String number,
            @PathParam("id") String id,
            @PathParam("resource") String resource,
            @HeaderParam("If-Match") @Nullable String version,
            Map<String, Object> body);

    @ClientExceptionMapper
    static RuntimeException failure(Response response) {
        return Answers.failure(response);
    }
}
