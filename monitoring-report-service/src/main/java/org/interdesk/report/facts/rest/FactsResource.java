package org.interdesk.report.facts.rest;

import static org.interdesk.kit.identity.Roles.AUDITOR;
import static org.interdesk.kit.identity.Roles.INTEGRATOR;
import static org.interdesk.kit.identity.Roles.REPORTING_OFFICER;
import static org.interdesk.kit.identity.Roles.REPORT_APPROVER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interdesk.report.availability.model.Span;
import org.interdesk.report.facts.PrefillQueries;
import org.interdesk.report.facts.model.Prefill;
import org.interdesk.report.party.Months;
import org.jboss.resteasy.reactive.RestPath;

/** What the platform knows of the caller's party's month, whether a report was opened or not. */
@Path("/api/v1/report-facts")
@RolesAllowed({REPORTING_OFFICER, REPORT_APPROVER, AUDITOR, INTEGRATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Report facts", description = "What a prefill of the caller's own report would say at present")
public class FactsResource {

    private final PrefillQueries queries;

    FactsResource(PrefillQueries queries) {
        this.queries = queries;
    }

    /** Figures by key, and disturbances by component. */
    public record FactsResponse(String month, Map<String, BigDecimal> figures, Map<String, List<Span>> components) {}

    @GET
    @Path("{month}")
    @Operation(operationId = "getReportFacts", summary = "What a prefill would say at present")
    @APIResponse(responseCode = "200", description = "Figures of the caller's own party")
    public FactsResponse get(@RestPath String month) {
        Prefill prefill = queries.mine(Months.read("month", month));
        return new FactsResponse(month, prefill.figures(), prefill.components());
    }
}
