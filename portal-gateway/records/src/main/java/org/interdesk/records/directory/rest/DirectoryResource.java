package org.interdesk.records.directory.rest;

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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.kit.problem.Problem;
import org.interdesk.kit.version.EntityVersion;
import org.interdesk.records.desk.DeskQueries;
import org.interdesk.records.desk.DeskView;
import org.interdesk.records.desk.EntryView;
import org.interdesk.records.directory.DeskPageView;
import org.interdesk.records.directory.DirectoryPages;
import org.interdesk.records.directory.PartyPageView;
import org.interdesk.records.directory.PartyView;
import org.interdesk.records.party.Code;
import org.interdesk.records.party.PartyFilter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Parties and desks. Everybody who is signed in reads them; they are changed by letters. */
@Path("/api/v1")
@RolesAllowed({
    REQUESTER,
    DESK_AGENT,
    DESK_LEAD,
    DUTY_OFFICER,
    REPORTING_OFFICER,
    REPORT_APPROVER,
    SOFTWARE_PUBLISHER,
    DOWNLOAD_OFFICER,
    COORDINATOR,
    DIRECTORY_EDITOR,
    AUDITOR,
    INTEGRATOR
})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Directory", description = "Parties, their desks and contacts, and whether they are open now")
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
public class DirectoryResource {

    private final DirectoryPages pages;
    private final DeskQueries desks;

    DirectoryResource(DirectoryPages pages, DeskQueries desks) {
        this.pages = pages;
        this.desks = desks;
    }

    /**
     * Lists parties with their desks: the Commission, then each segment with its authorised bodies after it.
     *
     * @param kind several may be given: COMMISSION, SEGMENT or AUTHORISED_BODY
     * @param parent a segment whose authorised bodies are wanted
     */
    @GET
    @Path("parties")
    @Operation(operationId = "listParties", summary = "Parties with their desks, contacts and hours")
    @APIResponse(responseCode = "200", description = "A page; the total is exact up to 10,000")
    public Page<PartyView> parties(
            @RestQuery List<String> kind,
            @RestQuery @Nullable String parent,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        return pages.parties(PartyFilter.of(kind, parent), PageRequest.of(limit, cursor));
    }

    @GET
    @Path("parties/{code}")
    @Operation(
            operationId = "getParty",
            summary = "One party with its authorised bodies, desks, operators, and the letters that wait")
    @APIResponse(responseCode = "200", description = "Everything that the page of a party shows")
    @APIResponse(
            responseCode = "404",
            description = "Problem type not-found",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<PartyPageView> party(@RestPath String code) {
        PartyPageView page = pages.party(code);
        return ResponseBuilder.ok(page)
                .header(HttpHeaders.ETAG, EntityVersion.tag(page.party().version()))
                .build();
    }

    /** @param party whose desks are wanted */
    @GET
    @Path("desks")
    @Operation(operationId = "listDesks", summary = "Desks with their contacts and hours")
    @APIResponse(responseCode = "200", description = "A page; the total is exact up to 10,000")
    public Page<DeskView> desks(
            @RestQuery @Nullable String party, @RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
        return pages.desks(Code.read("party", party), PageRequest.of(limit, cursor));
    }

    @GET
    @Path("desks/{code}")
    @Operation(
            operationId = "getDesk",
            summary = "One desk with its contacts, those it had before, and the letters that wait")
    @APIResponse(
            responseCode = "200",
            description = "Everything that the page of a desk shows; ETag carries its version")
    @APIResponse(
            responseCode = "404",
            description = "Problem type not-found",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<DeskPageView> desk(@RestPath String code) {
        DeskPageView page = pages.desk(code);
        return ResponseBuilder.ok(page)
                .header(HttpHeaders.ETAG, EntityVersion.tag(page.desk().version()))
                .build();
    }

    @GET
    @Path("desks/{code}/history")
    @Operation(
            operationId = "listPastContacts",
            summary = "Contacts that a desk had before, those taken out last first")
    @APIResponse(responseCode = "200", description = "A page; each names the letters that put it in and took it out")
    @APIResponse(
            responseCode = "404",
            description = "Problem type not-found",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Page<EntryView> history(
            @RestPath String code, @RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
        return desks.past(code, PageRequest.of(limit, cursor));
    }
}
