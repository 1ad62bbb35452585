package org.interdesk.portal.session;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Decides where a browser may be sent after signing in or after a form: to a page of this portal and nowhere else. */
public final class LocalPath {

    private LocalPath() {}

    /** Returns {@code wanted} if it is a plain path of this portal, else the home page. */
    public static String orHome(@Nullable String wanted) {
        return wanted != null && isLocal(wanted) ? wanted : "/";
    }

    private static boolean isLocal(String wanted) {
        if (!wanted.startsWith("/") || wanted.startsWith("//") || wanted.indexOf('\\') >= 0) {
            return false;
        }
        if (wanted.chars().anyMatch(character -> character < ' ' || character == 127)) {
            return false;
        }
        try {
            URI uri = new URI(wanted);
            return uri.getScheme() == null && uri.getRawAuthority() == null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
