package org.interdesk.portal.report;

/** A report in a list, and what is left of the time for it. */
public record ReportRow(Report report, Due due) {

    /** Whether the time for handing it in is over and it was not handed in. */
    public boolean isOverdue() {
        return report.punctuality() == Punctuality.OVERDUE;
    }
}
