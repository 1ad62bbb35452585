package org.interdesk.portal.component;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.interdesk.portal.service.Region;
import org.interdesk.portal.session.SignedIn;
import org.interdesk.portal.session.SignedInUser;
import org.interdesk.portal.shell.Pages;

/** The catalogue, by owner: what there is, who depends on it, and what is happening to it. */
@Path("/components")
@Authenticated
public class ComponentPages {

    private final Catalogue catalogue;
    private final SignedInUser user;
    private final Pages pages;

    ComponentPages(Catalogue catalogue, SignedInUser user, Pages pages) {
        this.catalogue = catalogue;
        this.user = user;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "component")
    static class Templates {
        static native TemplateInstance components(Region<Components> catalogue, SignedIn viewer);

        private Templates() {}
    }

    @GET
    public Response components() {
        SignedIn viewer = user.get();
        if (!viewer.seesIncidents()) {
            throw new ForbiddenException("roles without incidents");
        }
        return pages.page(Templates.components(catalogue.whole().await().indefinitely(), viewer));
    }
}
