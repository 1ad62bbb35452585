package org.interdesk.portal.directory;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.interdesk.portal.service.Answers;
import org.interdesk.portal.service.PageOf;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The directory of portal-records, asked with the token of the person at the browser. */
@Path("/api/v1")
@RegisterRestClient(configKey = "records")
@AccessToken
public interface DirectoryApi {

    /**
     * Everything about one party.
     *
     * @param bodies its authorised bodies
     * @param waiting its letters that are not decided; empty for whoever may not see them
     */
    record PartyPage(Party party, List<Party> bodies, List<Operator> operators, List<Letter> waiting) {}

    /** A desk with what belongs to it. */
    record DeskPage(Desk desk) {}

    @GET
    @Path("parties")
    Uni<PageOf<Party>> parties(@RestQuery int limit);

    @GET
    @Path("parties/{code}")
    Uni<PartyPage> party(@PathParam("code") String code);

    @GET
    @Path("desks/{code}")
    Uni<DeskPage> desk(@PathParam("code") String code);

    @GET
    @Path("contacts")
    Uni<PageOf<Letter>> letters(
            @RestQuery @Nullable String state, @RestQuery int limit, @RestQuery @Nullable String cursor);

    @GET
    @Path("contacts/{number}")
    Uni<Letter> letter(@PathParam("number") String number);

    @POST
    @Path("contacts")
    Uni<Letter> enter(@HeaderParam("Idempotency-Key") String key, Map<String, Object> letter);

    /** @param version the version the person was looking at */
    @POST
    @Path("contacts/{number}/{move}")
    Uni<Letter> decide(
            @PathParam("number") String number,
            @PathParam("move") String move,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            Map<String, Object> body);

    @ClientExceptionMapper
    static RuntimeException failure(Response response) {
        return Answers.failure(response);
    }
}
