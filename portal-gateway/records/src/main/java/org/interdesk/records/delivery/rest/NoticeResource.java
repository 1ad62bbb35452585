package org.interdesk.records.delivery.rest;

import static org.interdesk.kit.identity.Roles.AUDITOR;
import static org.interdesk.kit.identity.Roles.COORDINATOR;
import static org.interdesk.kit.identity.Roles.DESK_AGENT;
import static org.interdesk.kit.identity.Roles.DESK_LEAD;
import static org.interdesk.kit.identity.Roles.DIRECTORY_EDITOR;
import static org.interdesk.kit.identity.Roles.DOWNLOAD_OFFICER;
import static org.interdesk.kit.identity.Roles.DUTY_OFFICER;
import static org.interdesk.kit.identity.Roles.INTEGRATOR;
import static org.interdesk.kit.identity.Roles.REPORTING_OFFICER;
import static org.interdesk.kit.identity.Roles.REPORT_APPROVER;
import static org.interdesk.kit.identity.Roles.REQUESTER;
import static org.interdesk.kit.identity.Roles.SOFTWARE_PUBLISHER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.kit.problem.Problem;
import org.interdesk.records.delivery.NoticeCommands;
import org.interdesk.records.delivery.NoticeQueries;
import org.interdesk.records.delivery.NoticeView;
import org.interdesk.records.delivery.SummaryView;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the caller was told. Texts are in the language of {@code Accept-Language}, Russian or English. */
@Path("/api/v1/notices")
@RolesAllowed({
    REQUESTER,
    DESK_AGENT,
    DESK_LEAD,
    REPORTING_OFFICER,
    REPORT_APPROVER,
    DUTY_OFFICER,
    SOFTWARE_PUBLISHER,
    DOWNLOAD_OFFICER,
    COORDINATOR,
    DIRECTORY_EDITOR,
    AUDITOR,
    INTEGRATOR
})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notices", description = "What the caller was told, as a person of the party acted for")
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
public class NoticeResource {

    private final NoticeCommands commands;
    private final NoticeQueries queries;

    NoticeResource(NoticeCommands commands, NoticeQueries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    /** @param upTo id of the latest notice that was seen */
    public record Seen(@NotNull UUID upTo) {}

    /** @param read how many notices were marked as read by the call */
    public record Marked(int read) {}

    /**
     * Lists the caller's notices.
     *
     * @param unread true or false; both if not said
     * @param kind several may be given
     * @param subject public number
     * @param search a part of number, title or headline
     */
    @GET
    @Operation(operationId = "listNotices", summary = "The caller's notices, latest first")
    @APIResponse(responseCode = "200", description = "A page; the total is exact up to 10,000")
    public Page<NoticeView> list(
            @RestQuery @Nullable String unread,
            @RestQuery List<String> kind,
            @RestQuery @Nullable String subject,
            @RestQuery @Nullable String search,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor,
            @Context HttpHeaders headers) {
        return queries.list(
                Searches.of(unread, kind, subject, search), PageRequest.of(limit, cursor), Languages.of(headers));
    }

    @GET
    @Path("summary")
    @Operation(
            operationId = "getNoticeSummary",
            summary = "How much is unread and unanswered, and the most urgent of it")
    @APIResponse(responseCode = "200", description = "Numbers for a bell; cheap enough to be asked with every page")
    public SummaryView summary(@Context HttpHeaders headers) {
        return queries.summary(Languages.of(headers));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getNotice", summary = "One of the caller's notices")
    @APIResponse(responseCode = "200", description = "The notice; reading it here does not mark it")
    @APIResponse(
            responseCode = "404",
            description = "Problem type not-found: absent, or somebody else's",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public NoticeView get(@RestPath UUID id, @Context HttpHeaders headers) {
        return queries.notice(id, Languages.of(headers));
    }

    @POST
    @Path("{id}/reading")
    @Operation(operationId = "readNotice", summary = "Note that the caller has opened a notice")
    @APIResponse(responseCode = "200", description = "Read; the first time counts")
    @APIResponse(
            responseCode = "404",
            description = "Problem type not-found: absent, or somebody else's",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public NoticeView read(@RestPath UUID id, @Context HttpHeaders headers) {
        return commands.read(id, Languages.of(headers));
    }

    @POST
    @Path("{id}/acknowledgement")
    @Operation(
            operationId = "acknowledgeNotice",
            summary = "Acknowledge a notice for the caller alone; what the party is asked for is answered elsewhere")
    @APIResponse(responseCode = "200", description = "Acknowledged and read; the first time counts")
    @APIResponse(
            responseCode = "404",
            description = "Problem type not-found: absent, or somebody else's",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public NoticeView acknowledge(@RestPath UUID id, @Context HttpHeaders headers) {
        return commands.acknowledge(id, Languages.of(headers));
    }

    @POST
    @Path("reading")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "readNotices", summary = "Mark everything up to a notice as read, 10,000 notices at most")
    @APIResponse(responseCode = "200", description = "How many were marked")
    @APIResponse(
            responseCode = "404",
            description = "Problem type not-found: absent, or somebody else's",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Marked readAll(@NotNull @Valid Seen body, @Context HttpHeaders headers) {
        return new Marked(commands.readUpTo(body.upTo(), Languages.of(headers)));
    }
}
