package org.interdesk.portal.text;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Puts text into addresses. */
@TemplateExtension
public final class Addresses {

    private Addresses() {}

    /** The text as a value of a query parameter. */
    public static String urlEncoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The text as one segment of a path. */
    public static String pathEncoded(String text) {
        return urlEncoded(text).replace("+", "%20");
    }
}
