package org.interdesk.portal.search;

import java.time.Instant;
import org.interdesk.portal.text.Places;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found outside of the requests.
 *
 * @param type as portal-records names it, say INCIDENT
 * @param number public number; of a release its product and version with a slash between them
 * @param titleEn empty where there is none
 */
public record Find(
        String type,
        String number,
        String title,
        String titleEn,
        @Nullable String state,
        Instant changedAt) {

    /** In the reader's language where there is such a title; the number where there is none at all. */
    public String heading(String language) {
        String said = language.equals("en") && !titleEn.isEmpty() ? titleEn : title;
        return said.isEmpty() ? number : said;
    }

    /** Where the portal shows it. */
    public String address() {
        return Places.of(type, number);
    }
}
