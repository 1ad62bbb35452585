package org.interdesk.portal.shell;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.interdesk.portal.session.LocalPath;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Language, colours, density, zone and shortcuts: each a form with a button, so that no script is needed. */
@Path("/preferences")
@PermitAll
public class PreferencePages {

    private static final int YEAR = 365 * 24 * 60 * 60;

    private static final Map<String, Pattern> KNOWN = Map.of(
            "lang", Pattern.compile("ru|en"),
            "theme", Pattern.compile("system|light|dark"),
            "density", Pattern.compile("comfortable|compact"),
            "keys", Pattern.compile("on|off"),
            "zone", Pattern.compile("[A-Za-z/]{0,40}"),
            "order", Pattern.compile("-?[a-zA-Z]{1,30}"));

    private final Pages pages;

    PreferencePages(Pages pages) {
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "shell")
    static class Templates {
        static native TemplateInstance preferences(List<String> zones);

        private Templates() {}
    }

    @GET
    public Response preferences() {
        return pages.page(Templates.preferences(Preferences.ZONES));
    }

    /** Keeps one preference, in a cookie of a year; anything unknown changes nothing. */
    @POST
    public Response keep(
            @RestForm @Nullable String name, @RestForm @Nullable String value, @RestForm @Nullable String returnTo) {
        Response.ResponseBuilder back = Response.seeOther(URI.create(LocalPath.orHome(returnTo)));
        Pattern allowed = name == null ? null : KNOWN.get(name);
        if (name == null
                || value == null
                || allowed == null
                || !allowed.matcher(value).matches()) {
            return back.build();
        }
        return back.cookie(new NewCookie.Builder(name)
                        .value(value)
                        .path("/")
                        .maxAge(value.isEmpty() ? 0 : YEAR)
                        .httpOnly(true)
                        .sameSite(NewCookie.SameSite.LAX)
                        .build())
                .build();
    }
}
