package org.interdesk.portal.directory;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A desk and how it is reached.
 *
 * @param zone where it sits
 * @param hotline whether somebody answers the telephone
 * @param office whether the desk works
 * @param may {@code letter} for who may enter a letter that changes its contacts
 */
public record Desk(
        String code,
        String nameRu,
        String nameEn,
        String zone,
        List<Entry> entries,
        Hours hotline,
        Hours office,
        List<String> may) {

    /**
     * Whether work goes on.
     *
     * @param state OPEN, CLOSED or UNKNOWN
     */
    public record Hours(
            String state,
            @Nullable String zone,
            @Nullable Instant opensAt,
            @Nullable Instant closesAt) {}

    public String name(String language) {
        return language.equals("en") ? nameEn : nameRu;
    }

    public boolean mayWrite() {
        return may.contains("letter");
    }
}
