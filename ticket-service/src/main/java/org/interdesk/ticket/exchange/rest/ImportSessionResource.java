package org.interdesk.ticket.exchange.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interdesk.kit.identity.Roles;
import org.interdesk.kit.problem.Problem;
import org.interdesk.ticket.exchange.ImportSessionView;
import org.interdesk.ticket.exchange.ImportSessions;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Import sessions: history that an integrator brings in. */
@Path(ImportSessionResource.SESSIONS)
@RolesAllowed(Roles.INTEGRATOR)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Import sessions", description = "Cases of an open session live by the latest moment reported in it")
@APIResponse(
        responseCode = "400",
        description = "Problem type invalid-request",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "401",
        description = "Problem type unauthenticated",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "403",
        description = "Problem type forbidden",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "404",
        description = "Problem type not-found: absent, or not the caller's",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class ImportSessionResource {

    static final String SESSIONS = "/api/v1/import-sessions";

    private final ImportSessions sessions;

    ImportSessionResource(ImportSessions sessions) {
        this.sessions = sessions;
    }

    /** Carries nothing: everything about a session follows from who opens it. */
    public record Nothing() {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "openImportSession", summary = "Open an import session")
    @APIResponse(responseCode = "201", description = "Open; Location names it")
    public RestResponse<ImportSessionView> open(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid Nothing body) {
        ImportSessionView session = sessions.open(key);
        return ResponseBuilder.<ImportSessionView>create(RestResponse.Status.CREATED)
                .entity(session)
                .location(URI.create(SESSIONS + "/" + session.id()))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getImportSession", summary = "See how far an import session is")
    @APIResponse(responseCode = "200", description = "The session with its watermark")
    public ImportSessionView get(@RestPath UUID id) {
        return sessions.session(id);
    }

    @POST
    @Path("{id}/completion")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "completeImportSession", summary = "End an import session; its cases live in the present")
    @APIResponse(responseCode = "200", description = "Completed; doing it again changes nothing")
    public ImportSessionView complete(@RestPath UUID id, @NotNull @Valid Nothing body) {
        return sessions.complete(id);
    }
}
