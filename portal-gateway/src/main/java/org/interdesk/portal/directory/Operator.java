package org.interdesk.portal.directory;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that runs something for a segment customer.
 *
 * @param functions SEGMENT, GATEWAY, TRUSTED_THIRD_PARTY or OTHER
 * @param state NAMED, NOTIFIED, REGISTERED and so on
 * @param dueAt until when the Commission is to be told; null once it was
 */
public record Operator(
        String number,
        List<String> functions,
        String nameRu,
        String nameEn,
        @Nullable String phone,
        @Nullable String mail,
        String state,
        Instant namedAt,
        @Nullable Instant dueAt) {

    public String name(String language) {
        return language.equals("en") ? nameEn : nameRu;
    }

    /** The telephone number as it is dialled; null where there is none. */
    public @Nullable String dial() {
        return phone == null ? null : phone.replaceAll("[^+0-9]", "");
    }
}
