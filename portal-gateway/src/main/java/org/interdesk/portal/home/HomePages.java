package org.interdesk.portal.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.interdesk.portal.session.SignedIn;
import org.interdesk.portal.session.Visitor;
import org.interdesk.portal.shell.Pages;

/** The first page: what waits today, or the way in. */
@Path("/")
@PermitAll
public class HomePages {

    private final Visitor visitor;
    private final Overview overview;
    private final Pages pages;

    HomePages(Visitor visitor, Overview overview, Pages pages) {
        this.visitor = visitor;
        this.overview = overview;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "home")
    static class Templates {
        static native TemplateInstance home(Overview.Today today);

        static native TemplateInstance noRequests(SignedIn viewer);

        private Templates() {}
    }

    @GET
    public Response home() {
        return visitor.find()
                .map(viewer -> pages.page(
                        viewer.seesRequests()
                                ? Templates.home(overview.of(viewer).await().indefinitely())
                                : Templates.noRequests(viewer)))
                .orElseGet(() -> Response.seeOther(URI.create(visitor.isSignedIn() ? "/session/party" : "/sign-in"))
                        .build());
    }
}
