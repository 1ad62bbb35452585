package org.interdesk.lending.loan.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import org.interdesk.kit.idempotency.Idempotency;
import org.interdesk.kit.identity.Roles;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.kit.version.EntityVersion;
import org.interdesk.lending.loan.LoanCommands;
import org.interdesk.lending.loan.LoanCommands.Wish;
import org.interdesk.lending.loan.LoanQueries;
import org.interdesk.lending.loan.LoanView;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Loans over HTTP. */
@Path("/api/v1/loans")
@RolesAllowed(Roles.DESK_AGENT)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LoanResource {

    private final LoanCommands commands;
    private final LoanQueries queries;

    LoanResource(LoanCommands commands, LoanQueries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    /** A book to be lent, over HTTP. */
    public record LendRequest(
            @NotBlank @Size(max = 200) String title,
            @NotNull @Min(1) @Max(8) Integer weeks,
            @Nullable Instant borrowedAt) {}

    @POST
    public Response lend(@HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid LendRequest request) {
        var wish = new Wish(request.title(), request.weeks(), request.borrowedAt());
        var loan = commands.lend(Idempotency.required(key), wish).value();
        return Response.created(URI.create("/api/v1/loans/" + loan.number()))
                .header("ETag", EntityVersion.tag(loan.version()))
                .entity(loan)
                .build();
    }

    @GET
    @Path("{number}")
    public Response get(@RestPath String number) {
        return answer(queries.loan(number));
    }

    @GET
    public Page<LoanView> list(@RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
        return queries.loans(PageRequest.of(limit, cursor));
    }

    @POST
    @Path("{number}/return")
    public Response takeBack(@RestPath String number, @HeaderParam("If-Match") @Nullable String version) {
        return answer(commands.takeBack(number, version));
    }

    @GET
    @Path("count")
    @Produces(MediaType.TEXT_PLAIN)
    public long count() {
        return queries.countForgettingWhoAsks();
    }

    @GET
    @Path("fire")
    public Response fire() {
        throw new IllegalStateException("secret of org.interdesk.lending");
    }

    private static Response answer(LoanView loan) {
        return Response.ok(loan)
                .header("ETag", EntityVersion.tag(loan.version()))
                .build();
    }
}
