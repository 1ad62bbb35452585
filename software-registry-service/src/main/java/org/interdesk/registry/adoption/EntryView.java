package org.interdesk.registry.adoption;

import java.time.Instant;
import java.util.UUID;
import org.interdesk.registry.adoption.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger as callers see it.
 *
 * @param number of the release
 * @param environment null for what concerns the party as a whole
 */
public record EntryView(
        UUID id,
        String number,
        String party,
        @Nullable String environment,
        Stage stage,
        Instant at,
        Instant recordedAt,
        @Nullable String reason,
        @Nullable Instant until) {}
