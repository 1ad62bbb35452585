package org.interdesk.portal.report;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.interdesk.portal.service.Answers;
import org.interdesk.portal.service.PageOf;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What monitoring-report-service knows of parties' reports, asked with the token of the person at the browser. */
@Path("/api/v1")
@RegisterRestClient(configKey = "report")
@AccessToken
public interface ReportApi {

    @GET
    @Path("reports")
    Uni<PageOf<Report>> reports(
            @RestQuery @Nullable String month,
            @RestQuery @Nullable String party,
            @RestQuery @Nullable String sort,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor);

    @GET
    @Path("reports/{number}")
    Uni<ReportDetail> report(@PathParam("number") String number);

    @GET
    @Path("reports/{number}/revisions")
    Uni<PageOf<Revision>> revisions(
            @PathParam("number") String number, @RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor);

    @GET
    @Path("reports/{number}/revisions/{revision}")
    Uni<Revision> revision(@PathParam("number") String number, @PathParam("revision") int revision);

    @GET
    @Path("reports/{number}/revisions/{revision}/availability")
    Uni<List<Availability>> availability(@PathParam("number") String number, @PathParam("revision") int revision);

    /** @param from an earlier revision; 0 for the one before */
    @GET
    @Path("reports/{number}/revisions/{revision}/difference")
    Uni<Difference> difference(
            @PathParam("number") String number, @PathParam("revision") int revision, @RestQuery int from);

    /**
     * Replaces all that a report says.
     *
     * @param version the version the person was looking at; the service refuses if there is a newer one
     */
    @PUT
    @Path("reports/{number}/figures")
    Uni<Report> fillIn(
            @PathParam("number") String number, @HeaderParam("If-Match") String version, Map<String, Object> body);

    /** Makes a move, by the name that the report's {@code may} gives it. */
    @POST
    @Path("reports/{number}/{move}")
    Uni<Report> move(
            @PathParam("number") String number,
            @PathParam("move") String move,
            @HeaderParam("If-Match") @Nullable String version,
            @HeaderParam("Idempotency-Key") String key,
            Map<String, Object> body);

    /** The form that the caller's party's report for a month is opened with. */
    @GET
    @Path("report-forms/{month}")
    Uni<FormInForce> form(@PathParam("month") String month);

    /** What a prefill of the caller's own report would say at present. */
    @GET
    @Path("report-facts/{month}")
    Uni<ReportFacts> facts(@PathParam("month") String month);

    @ClientExceptionMapper
    static RuntimeException failure(Response response) {
        return Answers.failure(response);
    }
}
