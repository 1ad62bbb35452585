package org.interdesk.sla.agreement.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interdesk.kit.identity.Roles;
import org.interdesk.kit.page.Cursor;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.sla.agreement.AgreementQueries;
import org.interdesk.sla.agreement.model.Agreement;
import org.jspecify.annotations.Nullable;

/** Agreements on service levels; what was promised is no secret among the parties. */
@Path("/api/v1/agreements")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.REQUESTER,
    Roles.DESK_AGENT,
    Roles.DESK_LEAD,
    Roles.REPORTING_OFFICER,
    Roles.REPORT_APPROVER,
    Roles.DUTY_OFFICER,
    Roles.SOFTWARE_PUBLISHER,
    Roles.DOWNLOAD_OFFICER,
    Roles.COORDINATOR,
    Roles.DIRECTORY_EDITOR,
    Roles.AUDITOR,
    Roles.INTEGRATOR
})
@Tag(name = "Agreements", description = "What is promised to whom")
public class AgreementResource {

    private final AgreementQueries agreements;

    AgreementResource(AgreementQueries agreements) {
        this.agreements = agreements;
    }

    @GET
    @Operation(operationId = "listAgreements", summary = "Agreements by code, the newest version first")
    @APIResponse(responseCode = "200", description = "A page of agreements")
    public Page<AgreementResponse> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        var wanted = PageRequest.of(limit, cursor);
        var all = agreements.all();
        var rows = all.stream()
                .skip(wanted.cursor() == null ? 0 : placeAfter(all, wanted.cursor()))
                .limit(wanted.limit() + 1L)
                .toList();
        return Page.of(rows, wanted.limit(), all.size(), (Agreement agreement) -> new Cursor(keys(agreement)))
                .map(AgreementResponse::of);
    }

    private static int placeAfter(List<Agreement> all, Cursor cursor) {
        for (var i = 0; i < all.size(); i++) {
            if (keys(all.get(i)).equals(cursor.keys())) {
                return i + 1;
            }
        }
        throw Cursor.foreign();
    }

    private static List<String> keys(Agreement agreement) {
        return List.of(agreement.code(), Integer.toString(agreement.version()));
    }
}
