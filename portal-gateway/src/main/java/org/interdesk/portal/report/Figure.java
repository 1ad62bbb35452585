package org.interdesk.portal.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A field of a report and what is said about it.
 *
 * @param number of a derived field too; -1 in a derived field stands for no data
 * @param origin null where nothing is said, and in a derived field
 */
public record Figure(
        String key,
        String section,
        FieldType type,
        boolean required,
        String titleRu,
        String titleEn,
        Knowledge knowledge,
        @Nullable BigDecimal number,
        @Nullable String text,
        @Nullable String unknownBecause,
        @Nullable Origin origin) {

    public String title(boolean russian) {
        return russian ? titleRu : titleEn;
    }

    /** Whether the service works it out from other figures, so that nobody enters it. */
    public boolean isDerived() {
        return origin == null && number != null;
    }

    public boolean isWords() {
        return type == FieldType.TEXT;
    }

    public boolean isUnknown() {
        return knowledge == Knowledge.UNKNOWN;
    }

    public boolean isMissing() {
        return knowledge == Knowledge.MISSING;
    }

    public boolean isPrefilled() {
        return origin == Origin.PREFILLED;
    }

    public Source source() {
        return Source.of(key);
    }

    /** Whether the report is incomplete for want of it. */
    public boolean isWanting() {
        return required && isMissing();
    }
}
