package org.interdesk.portal.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A way to reach a desk.
 *
 * @param kind HOTLINE, PHONE, MAIL, ADDRESS, WEB or RESPONSIBLE
 * @param source the letter it comes from; null for what was there at the beginning, and in letters
 */
public record Entry(
        String kind,
        String value,
        @Nullable String labelRu,
        @Nullable String labelEn,
        @Nullable Source source) {

    /** A letter, as everybody may know of it. */
    public record Source(String number, String officialNumber, LocalDate officialDate) {}

    public @Nullable String label(String language) {
        return language.equals("en") ? labelEn : labelRu;
    }

    /** Address that dials, writes to or opens it; null where there is nothing to follow. */
    public @Nullable String link() {
        return switch (kind) {
            case "HOTLINE", "PHONE" -> "tel:" + value.replaceAll("[^+0-9]", "");
            case "MAIL" -> "mailto:" + value;
            case "WEB" -> value.matches("https?://.*") ? value : null;
            default -> null;
        };
    }
}
