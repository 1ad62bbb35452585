package org.interdesk.records.contact.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.interdesk.kit.json.OneLine;
import org.interdesk.records.change.Dates;
import org.interdesk.records.change.rest.Limits;
import org.interdesk.records.contact.LetterDraft;
import org.interdesk.records.contact.model.Official;
import org.interdesk.records.desk.model.Entry;
import org.interdesk.records.desk.model.EntryKind;
import org.jspecify.annotations.Nullable;

/** Bodies of the calls about letters. */
final class Bodies {

    private Bodies() {}

    /** @param labelRu what it is for; in both languages or in none */
    record ProposedEntry(
            @NotNull EntryKind kind,
            @NotNull @OneLine @Size(max = Limits.LINE) String value,
            @Nullable @OneLine @Size(max = Limits.LINE) String labelRu,
            @Nullable @OneLine @Size(max = Limits.LINE) String labelEn) {

        Entry entry() {
            return new Entry(kind, value, labelRu, labelEn);
        }
    }

    /**
     * @param officialNumber number that the sender gave the letter
     * @param officialDate date that the sender wrote on it: 2026-11-20
     * @param scanNote where the paper or its picture is kept
     * @param entries all contacts of the desk from now on
     * @param receivedAt when the Commission had it; for its directory editor
     */
    record NewLetter(
            @NotNull @OneLine @Size(max = Limits.NUMBER) String desk,
            @NotNull @OneLine @Size(max = Limits.NUMBER) String officialNumber,
            @NotNull @OneLine @Size(max = Limits.NUMBER) String officialDate,
            @Nullable @OneLine @Size(max = Limits.LINE) String scanNote,
            @NotNull @Size(min = 1, max = Limits.ENTRIES) List<@NotNull @Valid ProposedEntry> entries,
            @Nullable Instant receivedAt) {

        LetterDraft draft() {
            return new LetterDraft(
                    desk,
                    new Official(officialNumber, Dates.parse("/officialDate", officialDate), scanNote),
                    entries.stream().map(ProposedEntry::entry).toList(),
                    receivedAt);
        }
    }

    record Publication() {}

    record Reason(@NotBlank @Size(max = Limits.REASON) String reason) {}
}
