package org.interdesk.portal.shell;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.interdesk.portal.text.Done;

/**
 * What an action says on the next page: it was done, and to which request.
 *
 * <p>Carried by a cookie of one minute that the next page takes away. It names one of the known sentences, never text of
 * its own, so that nobody can put words into the portal's mouth.
 *
 * @param done which sentence
 * @param number the request it is about; empty when it is about none
 */
public record Flash(Done done, String number) {

    private static final String COOKIE = "flash";
    private static final int MINUTE = 60;
    private static final String NUMBER = "[A-Z0-9-]{0,40}";

    /** The cookie that carries this to the next page. */
    String cookieValue() {
        return done.name() + "." + (number.matches(NUMBER) ? number : "");
    }

    /** Says it on the next page; for an answer that is not made by a resource. */
    public void leaveWith(HttpServerResponse answer) {
        answer.addCookie(Cookie.cookie(COOKIE, cookieValue())
                .setPath("/")
                .setMaxAge(MINUTE)
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.LAX));
    }

    static Optional<Flash> take(RoutingContext context) {
        Cookie cookie = context.request().getCookie(COOKIE);
        if (cookie == null) {
            return Optional.empty();
        }
        if (!context.response().headWritten()) {
            context.response()
                    .addCookie(Cookie.cookie(COOKIE, "")
                            .setPath("/")
                            .setMaxAge(0)
                            .setHttpOnly(true)
                            .setSameSite(CookieSameSite.LAX));
        }
        return parse(cookie.getValue());
    }

    static Optional<Flash> parse(String value) {
        int dot = value.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String number = value.substring(dot + 1);
        return Done.named(value.substring(0, dot))
                .filter(done -> number.matches(NUMBER))
                .map(done -> new Flash(done, number));
    }
}
