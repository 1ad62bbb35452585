package org.interdesk.records.search;

import java.time.Instant;
import org.interdesk.records.search.model.Find;
import org.interdesk.records.search.model.FindType;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found.
 *
 * @param number by which its service knows it; of a release its product and version with a slash between them
 * @param titleEn in English, empty if there is none
 * @param state as its service names it
 * @param changedAt when something last happened to it
 */
public record FindView(
        FindType type,
        String number,
        String title,
        String titleEn,
        @Nullable String state,
        Instant changedAt) {

    static FindView of(Find find) {
        return new FindView(find.type(), find.number(), find.title(), find.titleEn(), find.state(), find.changedAt());
    }
}
