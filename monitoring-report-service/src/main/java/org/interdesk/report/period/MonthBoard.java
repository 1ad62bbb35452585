package org.interdesk.report.period;

import java.util.List;
import org.interdesk.report.submission.ReportView;

/**
 * A month on one screen: of every party what is missing, why, who acts next, and what is left of the time.
 *
 * @param reports one for each party, by code
 * @param waitingFor parties of which no revision is accepted
 * @param may what the viewer may do with the month next: {@code publication}
 */
public record MonthBoard(PeriodView period, List<ReportView> reports, List<String> waitingFor, List<String> may) {}
