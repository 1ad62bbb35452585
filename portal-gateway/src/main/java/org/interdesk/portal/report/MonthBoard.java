package org.interdesk.portal.report;

import java.util.List;

/**
 * A month of all parties.
 *
 * @param reports one for each party, by code
 * @param waitingFor parties of which no revision is accepted
 * @param may what the viewer may do with the month: {@code publication}
 */
public record MonthBoard(Period period, List<Report> reports, List<String> waitingFor, List<String> may) {

    public boolean mayPublish() {
        return may.contains("publication");
    }

    /** How many parties have handed in, ever. */
    public long handedIn() {
        return reports.stream()
                .filter(report -> report.firstHandedInAt() != null)
                .count();
    }

    public long accepted() {
        return (long) reports.size() - waitingFor.size();
    }
}
