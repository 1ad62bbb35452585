package org.interdesk.portal.software;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import org.interdesk.portal.service.FilePass;
import org.interdesk.portal.service.ServiceRefusal;
import org.interdesk.portal.text.Addresses;
import org.jboss.resteasy.reactive.RestPath;

/** The files of releases, within the session of the browser. Who may have them is decided by the registry, each time. */
@Path(SoftwarePaths.PRODUCT)
@Authenticated
public class DownloadPages {

    /** Refusals that the page of the release explains better than a page of errors. */
    private static final Set<String> EXPLAINED = Set.of("release-withdrawn", "file-damaged", "too-many-deliveries");

    private final FilePass files;

    DownloadPages(FilePass files) {
        this.files = files;
    }

    @GET
    @Path(SoftwarePaths.RELEASE + "/files/{name}")
    public Uni<Response> fetch(@RestPath String product, @RestPath String version, @RestPath String name) {
        return pass(product, version, name)
                .onFailure(DownloadPages::isExplained)
                .recoverWithItem(refusal -> explanation(product, version, (ServiceRefusal) refusal));
    }

    @HEAD
    @Path(SoftwarePaths.RELEASE + "/files/{name}")
    public Uni<Response> describe(@RestPath String product, @RestPath String version, @RestPath String name) {
        return pass(product, version, name);
    }

    private Uni<Response> pass(String product, String version, String name) {
        return files.pass(
                UploadRoute.ROOM,
                "/api/v1/products/" + product + "/releases/" + version + "/files/" + Addresses.pathEncoded(name));
    }

    private static boolean isExplained(Throwable failure) {
        return failure instanceof ServiceRefusal refusal && EXPLAINED.contains(refusal.slug());
    }

    private static Response explanation(String product, String version, ServiceRefusal refusal) {
        return Response.seeOther(URI.create(Release.address(product, version) + "?refused=" + refusal.slug()))
                .build();
    }
}
