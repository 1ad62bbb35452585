package org.interdesk.records.desk;

import org.interdesk.records.desk.model.EntryKind;
import org.jspecify.annotations.Nullable;

/** What a letter does, or did, to one contact. */
public record ChangeView(
        What what,
        EntryKind kind,
        String value,
        @Nullable String labelRu,
        @Nullable String labelEn) {

    /** What becomes of a contact. */
    public enum What {
        ADDED,
        REMOVED,
        KEPT
    }
}
