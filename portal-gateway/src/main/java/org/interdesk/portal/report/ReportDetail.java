package org.interdesk.portal.report;

import org.jspecify.annotations.Nullable;

/** @param revision null where the viewer sees none: for the Commission before the first hand-in */
public record ReportDetail(Report report, @Nullable Revision revision) {}
