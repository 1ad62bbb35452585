package org.interdesk.portal.report;

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

/** What monitoring-report-service knows of months and of what was published, asked with the token of the person at the browser. */
@Path("/api/v1")
@RegisterRestClient(configKey = "report")
@AccessToken
public interface MonthApi {

    @GET
    @Path("report-periods")
    Uni<PageOf<Period>> periods(@RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor);

    /** The Commission's view of a month. */
    @GET
    @Path("report-periods/{month}/board")
    Uni<MonthBoard> board(@PathParam("month") String month);

    /** The latest edition of each month. */
    @GET
    @Path("consolidated-reports")
    Uni<PageOf<Edition>> published(@RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor);

    @GET
    @Path("consolidated-reports/{month}")
    Uni<Edition> edition(@PathParam("month") String month);

    @GET
    @Path("consolidated-reports/{month}/editions/{edition}")
    Uni<Edition> edition(@PathParam("month") String month, @PathParam("edition") int edition);

    /** What an edition says otherwise than the one before. */
    @GET
    @Path("consolidated-reports/{month}/editions/{edition}/difference")
    Uni<EditionDifference> difference(@PathParam("month") String month, @PathParam("edition") int edition);

    /** What would be published at present. */
    @GET
    @Path("consolidated-reports/{month}/preview")
    Uni<Consolidated> preview(@PathParam("month") String month);

    /** @param version of the month as the person was looking at it */
    @POST
    @Path("consolidated-reports")
    Uni<Edition> publish(
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("If-Match") @Nullable String version,
            Map<String, Object> body);

    @ClientExceptionMapper
    static RuntimeException failure(Response response) {
        return Answers.failure(response);
    }
}
