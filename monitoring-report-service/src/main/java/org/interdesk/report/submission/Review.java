package org.interdesk.report.submission;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A revision that was handed in, and when the Commission decided about it.
 *
 * @param decidedAt null while it has not
 */
public record Review(
        int revision, Instant handedInAt, @Nullable Instant decidedAt) {}
