package org.interdesk.portal.search;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.interdesk.portal.service.Answers;
import org.interdesk.portal.service.PageOf;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The search of portal-records, asked with the token of the person at the browser. */
@Path("/api/v1/search")
@RegisterRestClient(configKey = "records")
@AccessToken
public interface SearchApi {

    @GET
    Uni<PageOf<Find>> search(@RestQuery String q, @RestQuery int limit, @RestQuery @Nullable String cursor);

    @ClientExceptionMapper
    static RuntimeException failure(Response response) {
        return Answers.failure(response);
    }
}
