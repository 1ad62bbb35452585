package org.interdesk.registry.adoption.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger.
 *
 * @param environment null for what concerns the party as a whole
 * @param position place among all facts of the release; gaps mean nothing
 * @param at when it happened
 * @param recordedAt when it became known here
 * @param until to when it is put off; for {@code DEFERRED} only
 */
public record Entry(
        UUID id,
        @Nullable String environment,
        long position,
        Stage stage,
        Instant at,
        Instant recordedAt,
        @Nullable String reason,
        @Nullable Instant until) {}
