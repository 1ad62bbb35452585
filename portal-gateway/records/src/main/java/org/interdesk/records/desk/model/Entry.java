package org.interdesk.records.desk.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way to reach a desk. Two are the same if all of it is the same.
 *
 * @param labelRu what it is for, where the kind does not say it
 */
public record Entry(
        EntryKind kind,
        String value,
        @Nullable String labelRu,
        @Nullable String labelEn) {

    /** Whether a desk with these contacts, and no others, can be reached as points 18 and 19 want it. */
    public static boolean areEnough(List<Entry> entries) {
        return has(entries, EntryKind.HOTLINE) && has(entries, EntryKind.MAIL);
    }

    private static boolean has(List<Entry> entries, EntryKind kind) {
        return entries.stream().anyMatch(entry -> entry.kind() == kind);
    }
}
