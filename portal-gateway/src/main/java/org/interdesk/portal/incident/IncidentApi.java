package org.interdesk.portal.incident;

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
import org.interdesk.portal.story.StoryEntry;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The incidents of incident-service, asked with the token of the person at the browser. */
@Path("/api/v1/incidents")
@RegisterRestClient(configKey = "incident")
@AccessToken
public interface IncidentApi {

    @GET
    Uni<PageOf<Incident>> list(
            @RestQuery @Nullable String stage,
            @RestQuery @Nullable String severity,
            @RestQuery @Nullable String owner,
            @RestQuery @Nullable String awaiting,
            @RestQuery @Nullable String component,
            @RestQuery @Nullable String sort,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor);

    @POST
    Uni<Incident> declare(@HeaderParam("Idempotency-Key") String key, Map<String, Object> declaration);

    @GET
    @Path("{number}")
    Uni<Incident> get(@PathParam("number") String number);

    @GET
    @Path("{number}/timeline")
    Uni<PageOf<StoryEntry>> timeline(
            @PathParam("number") String number, @RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor);

    /**
     * Changes an incident by adding to one of its resources, say {@code acknowledgement}.
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

    @ClientExceptionMapper
    static RuntimeException failure(Response response) {
        return Answers.failure(response);
    }
}
