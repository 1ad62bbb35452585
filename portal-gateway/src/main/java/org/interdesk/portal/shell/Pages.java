package org.interdesk.portal.shell;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.interdesk.portal.session.LocalPath;
import org.interdesk.portal.text.Done;

/** Answers browsers: a page in the person's language, or the way to the next page. */
@RequestScoped
public class Pages {

    private static final int MINUTE = 60;

    private final Shell shell;

    Pages(Shell shell) {
        this.shell = shell;
    }

    /** A page that was found as asked for. */
    public Response page(TemplateInstance template) {
        return page(200, template);
    }

    /** A form shown again, with what was typed and what is wrong with it. */
    public Response formAgain(TemplateInstance template) {
        return page(422, template);
    }

    Response page(int status, TemplateInstance template) {
        String html = template.setLocale(shell.getPreferences().locale()).render();
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header("Cache-Control", "no-store")
                .header("Content-Language", shell.getLang())
                .entity(html)
                .build();
    }

    /** After a change: to a page that shows it, with a sentence saying what was done. */
    public Response done(String path, Done done, String number) {
        NewCookie flash = new NewCookie.Builder("flash")
                .value(new Flash(done, number).cookieValue())
                .path("/")
                .maxAge(MINUTE)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
        return Response.seeOther(URI.create(LocalPath.orHome(path)))
                .cookie(flash)
                .build();
    }
}
