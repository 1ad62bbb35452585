package org.interdesk.portal.notice;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.interdesk.portal.service.Answers;
import org.interdesk.portal.service.PageOf;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Notices and subscriptions of portal-records, asked with the token of the person at the browser. */
@Path("/api/v1")
@RegisterRestClient(configKey = "records")
@AccessToken
public interface NoticeApi {

    @GET
    @Path("notices")
    Uni<PageOf<Notice>> list(
            @RestQuery @Nullable Boolean unread,
            @RestQuery @Nullable String kind,
            @RestQuery int limit,
            @RestQuery @Nullable String cursor,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language);

    @GET
    @Path("notices/summary")
    Uni<Summary> summary();

    /** Marks everything up to a notice as read; the body names it as {@code upTo}. */
    @POST
    @Path("notices/reading")
    Uni<Void> readAll(Map<String, Object> body);

    /** @param deed {@code reading} or {@code acknowledgement} */
    @POST
    @Path("notices/{id}/{deed}")
    Uni<Notice> note(@PathParam("id") String id, @PathParam("deed") String deed);

    @GET
    @Path("subscriptions")
    Uni<Subscription> subscription();

    @PUT
    @Path("subscriptions")
    Uni<Subscription> subscribe(@HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, Map<String, Object> body);

    @ClientExceptionMapper
    static RuntimeException failure(Response response) {
        return Answers.failure(response);
    }
}
