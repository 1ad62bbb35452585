package org.interdesk.report.submission;

import org.jspecify.annotations.Nullable;

/**
 * A report as its page shows it.
 *
 * @param revision the present one for the party; for the Commission the one that was handed in last; null if there is none to see
 */
public record ReportDetail(ReportView report, @Nullable RevisionView revision) {}
