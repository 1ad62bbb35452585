package org.interdesk.records.search.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be found, as it is after an event.
 *
 * @param title in Russian, or as it was written
 * @param titleEn in English, empty if there is none
 * @param state as its service names it; null if it has none
 * @param parties who may see it
 * @param version of the thing; an older one is passed over
 */
public record Find(
        UUID id,
        FindType type,
        String number,
        String title,
        String titleEn,
        @Nullable String state,
        List<String> parties,
        long version,
        Instant changedAt) {

    public Find {
        parties = List.copyOf(parties);
    }
}
