package org.interdesk.portal.shell;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The sheet of keyboard shortcuts as a page of its own. */
@Path("/shortcuts")
@PermitAll
public class ShortcutPages {

    private final Pages pages;

    ShortcutPages(Pages pages) {
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "shell")
    static class Templates {
        static native TemplateInstance shortcuts();

        private Templates() {}
    }

    @GET
    public Response shortcuts() {
        return pages.page(Templates.shortcuts());
    }
}
