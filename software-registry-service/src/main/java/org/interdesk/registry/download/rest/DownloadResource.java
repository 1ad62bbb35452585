package org.interdesk.registry.download.rest;

import static org.interdesk.kit.identity.Roles.DOWNLOAD_OFFICER;
import static org.interdesk.kit.identity.Roles.INTEGRATOR;
import static org.interdesk.kit.identity.Roles.SOFTWARE_PUBLISHER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interdesk.kit.file.FileDelivery;
import org.interdesk.kit.file.FileRequest;
import org.interdesk.kit.problem.Problem;
import org.interdesk.registry.download.DownloadCommands;
import org.interdesk.registry.download.DownloadQueries;
import org.interdesk.registry.download.DownloadRecord;
import org.interdesk.registry.download.Fetch;
import org.interdesk.registry.product.model.ProductCode;
import org.interdesk.registry.release.model.FileName;
import org.interdesk.registry.release.model.ReleaseVersion;
import org.jboss.resteasy.reactive.RestPath;

/** The bytes of a file, in whole or in part, for those who are entitled to them. */
@Path("/api/v1/products/{code}/releases/{version}/files/{name}")
@RolesAllowed({DOWNLOAD_OFFICER, INTEGRATOR, SOFTWARE_PUBLISHER})
@Produces({MediaType.APPLICATION_OCTET_STREAM, Problem.MEDIA_TYPE})
@Tag(name = "Release files")
@APIResponse(
        responseCode = "404",
        description = "Problem type not-found: absent, or the caller's party has no entitlement in force",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class DownloadResource {

    private final DownloadQueries queries;
    private final DownloadCommands commands;
    private final FileDelivery delivery;

    DownloadResource(DownloadQueries queries, DownloadCommands commands, FileDelivery delivery) {
        this.queries = queries;
        this.commands = commands;
        this.delivery = delivery;
    }

    @GET
    @Operation(
            operationId = "downloadReleaseFile",
            summary = "Fetch a file; Range asks for one part, If-Range with the ETag makes resuming safe")
    @APIResponse(responseCode = "200", description = "The file; ETag and Repr-Digest carry its SHA-256")
    @APIResponse(responseCode = "206", description = "The part that Range asks for")
    @APIResponse(responseCode = "304", description = "If-None-Match names the file")
    @APIResponse(responseCode = "409", description = "Problem type release-withdrawn")
    @APIResponse(responseCode = "412", description = "Problem type stale-version: If-Match names another file")
    @APIResponse(responseCode = "416", description = "Problem type range-not-satisfiable")
    @APIResponse(responseCode = "500", description = "Problem type file-damaged")
    @APIResponse(responseCode = "503", description = "Problem type too-many-deliveries")
    public Response get(
            @RestPath ProductCode code,
            @RestPath ReleaseVersion version,
            @RestPath FileName name,
            @BeanParam FileRequest request) {
        Fetch fetch = queries.fetchable(code, version, name);
        return delivery.get(fetch.file().stored(), fetch.file().name(), request, new DownloadRecord(commands, fetch));
    }

    @HEAD
    @Operation(operationId = "headReleaseFile", summary = "What a GET of the whole file would say; nothing is recorded")
    public Response head(
            @RestPath ProductCode code,
            @RestPath ReleaseVersion version,
            @RestPath FileName name,
            @BeanParam FileRequest request) {
        Fetch fetch = queries.fetchable(code, version, name);
        return delivery.head(fetch.file().stored(), fetch.file().name(), request);
    }
}
