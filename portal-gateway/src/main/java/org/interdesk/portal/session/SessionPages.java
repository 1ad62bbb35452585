package org.interdesk.portal.session;

import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.OidcSession;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where a session begins and ends. */
@Path("/session")
public class SessionPages {

    private final OidcSession session;
    private final OidcConfigurationMetadata provider;

    SessionPages(OidcSession session, OidcConfigurationMetadata provider) {
        this.session = session;
        this.provider = provider;
    }

    /** Asks for sign-in, and then leads to where the person wanted to go. */
    @GET
    @Path("start")
    @Authenticated
    public Response start(@RestQuery @Nullable String returnTo) {
        return Response.seeOther(URI.create(LocalPath.orHome(returnTo))).build();
    }

    /** Where the identity provider sends the browser back to; reached itself only by a stale link. */
    @GET
    @Path("callback")
    @Authenticated
    public Response callback() {
        return Response.seeOther(URI.create("/")).build();
    }

    /** Where a sign-in ends that the identity provider did not complete. */
    @GET
    @Path("failed")
    @PermitAll
    public Response failed() {
        throw new NotAuthorizedException("Code");
    }

    /** Ends the session here and at the identity provider, so that the next person at this browser signs in anew. */
    @POST
    @Path("end")
    @PermitAll
    public Response end(UriInfo uri) {
        URI after = uri.getBaseUriBuilder().path("sign-in").build();
        URI target = after;
        String idToken =
                session.getIdToken() == null ? null : session.getIdToken().getRawToken();
        if (provider.getEndSessionUri() != null && idToken != null) {
            target = UriBuilder.fromUri(provider.getEndSessionUri())
                    .queryParam("id_token_hint", idToken)
                    .queryParam("post_logout_redirect_uri", after)
                    .build();
        }
        session.logout().await().indefinitely();
        return Response.seeOther(target).build();
    }
}
