package org.interdesk.records.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.interdesk.records.desk.model.EntryKind;
import org.interdesk.records.desk.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * A contact, with its history.
 *
 * @param since from when it was published
 * @param source the letter it comes from; null for what was there at the beginning
 * @param until when it was taken out; null while it holds
 * @param end the letter that took it out
 */
public record EntryView(
        UUID id,
        EntryKind kind,
        String value,
        @Nullable String labelRu,
        @Nullable String labelEn,
        Instant since,
        @Nullable SourceView source,
        @Nullable Instant until,
        @Nullable SourceView end) {

    /** A letter, as everybody may know of it; who may read it finds it by its number. */
    public record SourceView(String number, String officialNumber, LocalDate officialDate) {

        public static @Nullable SourceView of(@Nullable Source source) {
            return source == null
                    ? null
                    : new SourceView(source.number(), source.officialNumber(), source.officialDate());
        }
    }
}
