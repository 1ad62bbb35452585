package org.interdesk.portal.software;

import jakarta.ws.rs.core.MultivaluedMap;
import org.jspecify.annotations.Nullable;

/** The version of a record that a person was looking at, from the form to the header by which the service compares it. */
final class Versions {

    private Versions() {}

    /** Null when the form says none; then the service decides whether it can do without. */
    static @Nullable String ifMatch(MultivaluedMap<String, String> form) {
        String version = form.getFirst("version");
        return version == null || !version.matches("\\d{1,18}") ? null : '"' + version + '"';
    }
}
