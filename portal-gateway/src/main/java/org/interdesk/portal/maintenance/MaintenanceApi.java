package org.interdesk.portal.maintenance;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.interdesk.portal.service.Answers;
import org.interdesk.portal.service.PageOf;
import org.interdesk.portal.story.StoryEntry;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The maintenance windows of incident-service, asked with the token of the person at the browser. */
@Path("/api/v1/maintenance-windows")
@RegisterRestClient(configKey = "incident")
@AccessToken
public interface MaintenanceApi {

    @GET
    Uni<PageOf<Window>> list(
            @RestQuery @Nullable String state,
            @RestQuery @Nullable String owner,
            @RestQuery @Nullable String awaiting,
            @RestQuery @Nullable String component,
            @RestQuery @Nullable Instant from,
            @RestQuery @Nullable Instant to,
            @RestQuery @Nullable String sort,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor);

    /**
     * Lists what a planned window would meet.
     *
     * @param except number of the window that is to be moved
     */
    @GET
    @Path("clashes")
    Uni<PageOf<Window>> clashes(
            @RestQuery List<String> component,
            @RestQuery List<String> party,
            @RestQuery Instant startsAt,
            @RestQuery Instant endsAt,
            @RestQuery @Nullable String except,
            @RestQuery @Nullable Integer limit);

    @GET
    @Path("lead-times")
    Uni<List<LeadTime>> leadTimes();

    @POST
    Uni<Window> declare(@HeaderParam("Idempotency-Key") String key, Map<String, Object> declaration);

    @GET
    @Path("{number}")
    Uni<Window> get(@PathParam("number") String number);

    @GET
    @Path("{number}/timeline")
    Uni<PageOf<StoryEntry>> timeline(
            @PathParam("number") String number, @RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor);

    /**
     * Changes a window by adding to one of its resources, say {@code consent}.
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
