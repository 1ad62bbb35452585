package org.interdesk.kit.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interdesk.kit.audit.AuditQueries.AuditView;
import org.interdesk.kit.audit.AuditQueries.Verification;
import org.interdesk.kit.identity.Roles;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.kit.problem.NotFound;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A party's own audit journal, one for each service. */
@Path("/api/v1/audit/{service}")
@RolesAllowed({Roles.AUDITOR, Roles.DESK_LEAD, Roles.INTEGRATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit", description = "Who did and read what; append-only and chained by hash")
public class AuditResource {

    private final AuditQueries queries;
    private final String application;

    AuditResource(AuditQueries queries, @ConfigProperty(name = "quarkus.application.name") String application) {
        this.queries = queries;
        this.application = application;
    }

    /** An entry of the journal over HTTP. */
    public record AuditEntry(
            UUID id,
            Instant at,
            String actor,
            String action,
            String subject,
            @JsonRawValue String detail,
            @Nullable Long seq,
            @Nullable String hash) {

        static AuditEntry of(AuditView view) {
            return new AuditEntry(
                    view.id(),
                    view.at(),
                    view.actor(),
                    view.action(),
                    view.subject(),
                    view.detail(),
                    view.seq(),
                    view.hash());
        }
    }

    @GET
    @Operation(operationId = "listAuditEntries", summary = "The journal of the caller's party, newest first")
    public Page<AuditEntry> list(
            @RestPath String service,
            @RestQuery @Nullable String subject,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        requireThis(service);
        return queries.entries(subject, PageRequest.of(limit, cursor)).map(AuditEntry::of);
    }

    @GET
    @Path("verification")
    @Operation(operationId = "verifyAuditJournal", summary = "Recompute the chain of the caller's party")
    public Verification verify(@RestPath String service) {
        requireThis(service);
        return queries.verify();
    }

    private void requireThis(String service) {
        if (!service.equals(application)) {
            throw new NotFound("The journal of " + service);
        }
    }
}
