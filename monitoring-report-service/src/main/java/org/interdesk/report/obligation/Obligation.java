package org.interdesk.report.obligation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A promise of a party. Its id follows from what it is about, what is promised and the occasion, so it is the same in every
 * event.
 *
 * @param month the month reported on, from which the due instant is counted; null where it is counted from the start
 * @param state OPEN or FULFILLED
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Obligation(
        UUID id,
        String kind,
        String party,
        Instant startedAt,
        @Nullable String month,
        String state,
        @Nullable Instant endedAt) {

    /**
     * A promise that is open until it is kept.
     *
     * @param occasion tells promises of one kind about one thing apart, from 1
     * @param keptAt null while it is open
     */
    public static Obligation of(
            UUID subject,
            String kind,
            int occasion,
            String party,
            Instant startedAt,
            @Nullable String month,
            @Nullable Instant keptAt) {
        byte[] name = (kind + "|" + subject + "|" + occasion).getBytes(StandardCharsets.UTF_8);
        return new Obligation(
                UUID.nameUUIDFromBytes(name),
                kind,
                party,
                startedAt,
                month,
                keptAt == null ? "OPEN" : "FULFILLED",
                keptAt);
    }
}
