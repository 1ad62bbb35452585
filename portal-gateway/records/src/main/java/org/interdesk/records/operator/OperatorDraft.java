package org.interdesk.records.operator;

import java.time.Instant;
import java.time.LocalDate;
import org.interdesk.records.operator.model.Notice;
import org.interdesk.records.operator.model.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * A designation as it is entered.
 *
 * @param party the segment customer that named it
 * @param namedAt when it decided
 * @param notice the letter to the Commission, if there is one already
 */
public record OperatorDraft(
        String party,
        Organisation organisation,
        Instant namedAt,
        @Nullable Letter notice) {

    /**
     * A letter to the Commission as it is entered.
     *
     * @param receivedAt when the Commission had it, if its directory editor says so; null for now
     */
    public record Letter(
            String officialNumber,
            LocalDate officialDate,
            @Nullable String scanNote,
            @Nullable Instant receivedAt) {

        Notice at(Instant moment) {
            return new Notice(moment, officialNumber, officialDate, scanNote);
        }
    }
}
