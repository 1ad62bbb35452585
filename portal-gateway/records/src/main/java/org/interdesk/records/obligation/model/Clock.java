package org.interdesk.records.obligation.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the owner of the clocks says about an obligation.
 *
 * @param version of the clock; what is older than the known one is passed over
 * @param dueAt null while the clock stands still
 */
public record Clock(
        UUID obligation,
        long version,
        String state,
        @Nullable Instant dueAt,
        boolean breached) {}
