package org.interdesk.portal.text;

import jakarta.ws.rs.core.UriBuilder;
import org.jspecify.annotations.Nullable;

/** The address of a list with what its parameters say; it can be bookmarked and sent to a colleague. */
public final class PageAddress {

    private final UriBuilder address;

    private PageAddress(UriBuilder address) {
        this.address = address;
    }

    public static PageAddress of(String path) {
        return new PageAddress(UriBuilder.fromPath(path));
    }

    /** Adds a parameter; one that says nothing is left out. */
    public PageAddress with(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            address.queryParam(name, "{value}").resolveTemplate("value", value);
        }
        return this;
    }

    public String build() {
        return address.build().toString();
    }

    /** What a parameter says, without blanks around it; empty for nothing. */
    public static String said(@Nullable String parameter) {
        return parameter == null ? "" : parameter.strip();
    }

    /** What a parameter says as a service is asked for it: null for nothing. */
    public static @Nullable String orNull(String said) {
        return said.isBlank() ? null : said;
    }
}
