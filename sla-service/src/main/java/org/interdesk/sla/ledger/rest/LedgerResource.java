package org.interdesk.sla.ledger.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interdesk.kit.identity.Roles;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.kit.problem.InvalidRequest;
import org.interdesk.sla.ledger.LedgerQueries;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Ledgers of the cases that the caller's party is a party of; what is not the caller's is not found. */
@Path("/api/v1/ledgers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.DESK_AGENT,
    Roles.DESK_LEAD,
    Roles.REPORTING_OFFICER,
    Roles.REPORT_APPROVER,
    Roles.DUTY_OFFICER,
    Roles.COORDINATOR,
    Roles.AUDITOR,
    Roles.INTEGRATOR
})
@Tag(name = "Ledgers", description = "Who held a case when, and why")
public class LedgerResource {

    private final LedgerQueries ledgers;

    LedgerResource(LedgerQueries ledgers) {
        this.ledgers = ledgers;
    }

    @GET
    @Operation(operationId = "listLedgers", summary = "Ledgers by number of their ticket")
    @APIResponse(responseCode = "200", description = "A page of ledgers")
    @APIResponse(responseCode = "400", description = "Problem type invalid-request")
    public Page<LedgerResponse> list(
            @QueryParam("importSession") @Nullable String importSession,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return ledgers.ledgers(session(importSession), PageRequest.of(limit, cursor))
                .map(LedgerResponse::of);
    }

    /** A number that is none, or not the caller's, is not found. */
    @GET
    @Path("{ticket}")
    @Operation(operationId = "getLedger", summary = "The ledger of one case")
    @APIResponse(responseCode = "200", description = "The partition of its elapsed time, with the checks")
    @APIResponse(responseCode = "404", description = "Problem type not-found")
    public LedgerResponse get(@RestPath String ticket) {
        return LedgerResponse.of(ledgers.ledger(ticket));
    }

    private static @Nullable UUID session(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new InvalidRequest("importSession", "A UUID is needed.");
        }
    }
}
