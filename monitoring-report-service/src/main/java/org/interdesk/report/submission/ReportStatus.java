package org.interdesk.report.submission;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.interdesk.report.submission.model.ReportState;
import org.jspecify.annotations.Nullable;

/**
 * Where a report stands. The Commission sees this of every report, and the figures only of what was handed in.
 *
 * @param number public, {@code REP-2026-10-KZ}
 * @param revision number of the revision that is being filled in or was handed in last, from 1
 * @param acceptedRevision number of the revision that counts; 0 while none was accepted
 * @param missing keys of required fields about which nothing is said
 * @param firstHandedInAt decides about late or in time
 * @param lastAt the latest moment at which something happened to it
 * @param importSession the session of history that it came in
 * @param version counts what happened to it
 */
public record ReportStatus(
        UUID id,
        String number,
        YearMonth month,
        String party,
        ReportState state,
        int revision,
        int acceptedRevision,
        int commonForm,
        @Nullable Integer ownForm,
        List<String> missing,
        Instant openedAt,
        @Nullable Instant firstHandedInAt,
        @Nullable Instant handedInAt,
        @Nullable Instant decidedAt,
        Instant lastAt,
        Instant changedAt,
        @Nullable UUID importSession,
        long version) {}
