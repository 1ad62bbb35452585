package org.interdesk.report.facts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an event about a case's clock says, as far as reports need it; an older version than known is passed over.
 *
 * @param kind FIRST_RESPONSE or RESOLUTION
 * @param settledAt when the promise was settled; null unless it is
 */
public record ClockFact(
        UUID commitment,
        long version,
        String kind,
        String party,
        String state,
        boolean breached,
        @Nullable Instant settledAt) {}
