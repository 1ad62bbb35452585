package org.interdesk.portal.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.interdesk.portal.session.LocalPath;
import org.interdesk.portal.shell.Pages;
import org.interdesk.portal.shell.Shell;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the portal is, and the button that begins a session. */
@Path("/sign-in")
@PermitAll
public class SignInPages {

    private final Shell shell;
    private final Pages pages;

    SignInPages(Shell shell, Pages pages) {
        this.shell = shell;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "home")
    static class Templates {
        static native TemplateInstance signIn(String returnTo);

        private Templates() {}
    }

    @GET
    public Response signIn(@RestQuery @Nullable String returnTo) {
        if (shell.getUser() != null) {
            return Response.seeOther(URI.create(LocalPath.orHome(returnTo))).build();
        }
        return pages.page(Templates.signIn(LocalPath.orHome(returnTo)));
    }
}
