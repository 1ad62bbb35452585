package org.interdesk.portal.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.interdesk.portal.session.LocalPath;
import org.interdesk.portal.session.Visitor;
import org.interdesk.portal.shell.Pages;
import org.interdesk.portal.shell.Shell;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The first page: what waits today, or the way in. */
@Path("/")
@PermitAll
public class HomePages {

    private final Visitor visitor;
    private final Overview overview;
    private final Pages pages;
    private final Shell shell;

    HomePages(Visitor visitor, Overview overview, Pages pages, Shell shell) {
        this.visitor = visitor;
        this.overview = overview;
        this.pages = pages;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "home")
    static class Templates {
        static native TemplateInstance home(Overview.Today today);

        static native TemplateInstance signIn(String returnTo);

        private Templates() {}
    }

    @GET
    public Response home() {
        return visitor.find()
                .map(viewer -> pages.page(Templates.home(overview.of(viewer).await().indefinitely())))
                .orElseGet(() -> Response.seeOther(URI.create(visitor.isSignedIn() ? "/session/party" : "/sign-in"))
                        .build());
    }

    /** What the portal is, and the button that begins a session. */
    @GET
    @Path("sign-in")
    public Response signIn(@RestQuery @Nullable String returnTo) {
        if (shell.getUser() != null) {
            return Response.seeOther(URI.create(LocalPath.orHome(returnTo))).build();
        }
        return pages.page(Templates.signIn(LocalPath.orHome(returnTo)));
    }
}
