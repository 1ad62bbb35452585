package org.interdesk.portal.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An official letter that tells all contacts of a desk anew.
 *
 * @param party that sent it
 * @param changes against what is published, or what it did; null in lists
 * @param dueAt until when the Commission is to publish it; null once it is decided, and until the clock is known
 * @param late whether the time to publish it ran out
 * @param may names of what the viewer may do next
 */
public record Letter(
        String number,
        long version,
        String party,
        String desk,
        String deskNameRu,
        String deskNameEn,
        String officialNumber,
        LocalDate officialDate,
        @Nullable String scanNote,
        @Nullable List<Change> changes,
        String state,
        Instant receivedAt,
        String enteredFor,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        @Nullable Instant dueAt,
        boolean late,
        List<String> may) {

    /** @param what ADDED, REMOVED or KEPT */
    public record Change(
            String what,
            String kind,
            String value,
            @Nullable String labelRu,
            @Nullable String labelEn) {

        public @Nullable String label(String language) {
            return language.equals("en") ? labelEn : labelRu;
        }
    }

    public String deskName(String language) {
        return language.equals("en") ? deskNameEn : deskNameRu;
    }

    public boolean may(String move) {
        return may.contains(move);
    }

    public List<Change> allChanges() {
        return changes == null ? List.of() : changes;
    }
}
