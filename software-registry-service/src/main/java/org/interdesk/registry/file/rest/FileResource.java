package org.interdesk.registry.file.rest;

import static org.interdesk.kit.identity.Roles.SOFTWARE_PUBLISHER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interdesk.kit.file.Announcement;
import org.interdesk.kit.problem.InvalidRequest;
import org.interdesk.kit.problem.Problem;
import org.interdesk.registry.file.Uploading;
import org.interdesk.registry.product.model.ProductCode;
import org.interdesk.registry.product.rest.Parameters;
import org.interdesk.registry.release.FileView;
import org.interdesk.registry.release.ReleaseFileCommands;
import org.interdesk.registry.release.ReleaseFileCommands.Added;
import org.interdesk.registry.release.ReleaseFileCommands.NewFile;
import org.interdesk.registry.release.model.FileName;
import org.interdesk.registry.release.model.FileRole;
import org.interdesk.registry.release.model.ReleaseVersion;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Files of drafts. A file is sent as a bare body, so that it can be written to disk as it comes; sending the same file to
 * the same name again changes nothing, so a publisher that lost the answer simply repeats.
 */
@Path("/api/v1/products/{code}/releases/{version}/files/{name}")
@RolesAllowed(SOFTWARE_PUBLISHER)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Release files", description = "Sent as they are, fetched in whole or in part")
@APIResponse(
        responseCode = "404",
        description = "Problem type not-found: absent, or not the caller's",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class FileResource {

    private final Uploading uploading;
    private final ReleaseFileCommands drafts;

    FileResource(Uploading uploading, ReleaseFileCommands drafts) {
        this.uploading = uploading;
        this.drafts = drafts;
    }

    /**
     * Adds a file to a draft.
     *
     * @param role PACKAGE if not said
     * @param signs name of the signed file; required for a signature and refused for anything else
     * @param sha256 what the sender has computed, in hexadecimal; or the header Content-Digest (RFC 9530)
     */
    @PUT
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(operationId = "putReleaseFile", summary = "Add a file to a draft; the body is the file")
    @APIResponse(responseCode = "201", description = "Added")
    @APIResponse(responseCode = "200", description = "The draft had this very file already")
    @APIResponse(responseCode = "409", description = "Problem type file-exists, release-not-open or too-many-files")
    @APIResponse(responseCode = "413", description = "Problem type payload-too-large")
    @APIResponse(responseCode = "422", description = "Problem type digest-mismatch: it is not what was announced")
    @APIResponse(responseCode = "507", description = "Problem type storage-full")
    public RestResponse<FileView> put(
            @RestPath ProductCode code,
            @RestPath ReleaseVersion version,
            @RestPath FileName name,
            @RestQuery @Nullable String role,
            @RestQuery @Nullable String signs,
            @RestQuery @Nullable String sha256,
            @HeaderParam("Content-Length") @Nullable String length,
            @HeaderParam("Content-Digest") @Nullable String digest,
            @NotNull InputStream content) {
        NewFile wanted = wanted(code, version, name, role, signs);
        Added file = uploading.upload(wanted, content, Announcement.of(length, digest, sha256));
        return ResponseBuilder.<FileView>create(file.added() ? RestResponse.Status.CREATED : RestResponse.Status.OK)
                .entity(file.file())
                .location(URI.create(file.file().href()))
                .build();
    }

    private static NewFile wanted(
            ProductCode code, ReleaseVersion version, FileName name, @Nullable String role, @Nullable String signs) {
        FileRole meant = Parameters.oneOf(FileRole.class, "role", role);
        FileRole known = meant == null ? FileRole.PACKAGE : meant;
        if ((known == FileRole.SIGNATURE) != (signs != null)) {
            throw new InvalidRequest("signs", "A signature names the file it signs, and nothing else does.");
        }
        return new NewFile(code, version, name, known, signs == null ? null : signed(signs, name));
    }

    private static FileName signed(String signs, FileName name) {
        if (signs.equals(name.value())) {
            throw new InvalidRequest("signs", "A signature does not sign itself.");
        }
        try {
            return new FileName(signs);
        } catch (IllegalArgumentException noName) {
            throw new InvalidRequest("signs", "This is no name of a file.");
        }
    }

    @DELETE
    @Operation(operationId = "removeReleaseFile", summary = "Take a file out of a draft")
    @APIResponse(responseCode = "204", description = "Gone")
    @APIResponse(responseCode = "409", description = "Problem type release-not-open")
    public void remove(@RestPath ProductCode code, @RestPath ReleaseVersion version, @RestPath FileName name) {
        drafts.remove(code, version, name);
    }
}
