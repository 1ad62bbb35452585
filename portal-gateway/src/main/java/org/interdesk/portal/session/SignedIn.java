package org.interdesk.portal.session;

import java.util.Set;

/**
 * The person at the browser.
 *
 * @param subject the identity provider's id
 * @param name shown to people
 * @param party code of the party the person acts for in this session
 * @param roles realm roles
 */
public record SignedIn(String subject, String name, String party, Set<String> roles) {

    private static final Set<String> SEE_CLOCKS = Set.of(
            "desk-agent",
            "desk-lead",
            "coordinator",
            "auditor",
            "duty-officer",
            "reporting-officer",
            "report-approver");

    private static final Set<String> SEE_REQUESTS =
            Set.of("requester", "desk-agent", "desk-lead", "coordinator", "auditor");

    private static final Set<String> SEE_INCIDENTS =
            Set.of("desk-agent", "desk-lead", "duty-officer", "coordinator", "auditor");

    private static final Set<String> SEE_REPORTS =
            Set.of("reporting-officer", "report-approver", "coordinator", "auditor");

    private static final Set<String> SEE_REPORTS_OF_ALL = Set.of("coordinator", "auditor");

    private static final String COMMISSION = "EEC";

    private static final Set<String> SEE_SOFTWARE =
            Set.of("software-publisher", "download-officer", "desk-agent", "desk-lead", "coordinator", "auditor");

    private static final Set<String> REGISTER = Set.of("requester", "desk-agent", "desk-lead");

    /** Whether the person works at a desk, and so may see its queue. */
    public boolean isDesk() {
        return roles.contains("desk-agent") || roles.contains("desk-lead") || roles.contains("coordinator");
    }

    /** Whether the person has to do with requests at all: at a desk, or with those asked for in person. */
    public boolean seesRequests() {
        return roles.stream().anyMatch(SEE_REQUESTS::contains);
    }

    /** Whether the person sees the requests of the whole party, and not only those asked for in person. */
    public boolean seesDesk() {
        return isDesk() || roles.contains("auditor");
    }

    /** Whether the person has to do with incidents and maintenance: at a desk or on duty, deciding, or looking on. */
    public boolean seesIncidents() {
        return roles.stream().anyMatch(SEE_INCIDENTS::contains);
    }

    /** Whether the person is on duty for the party: declares incidents and maintenance, and carries them on. */
    public boolean isOnDuty() {
        return roles.contains("duty-officer");
    }

    /** Whether the person sees the monthly reports of the party, or of all parties. */
    public boolean seesReports() {
        return roles.stream().anyMatch(SEE_REPORTS::contains);
    }

    /** Whether the person looks after the reports of all parties, for the Commission. */
    public boolean seesReportsOfAll() {
        return party.equals(COMMISSION) && roles.stream().anyMatch(SEE_REPORTS_OF_ALL::contains);
    }

    /** Whether the person sees the report of a party: those of the own, and the Commission those of all. */
    public boolean seesReport(String of) {
        return seesReports() && (party.equals(of) || party.equals(COMMISSION));
    }

    /** Whether the person sees what was published of all parties' reports: everybody who works at a desk too. */
    public boolean seesConsolidated() {
        return seesReports() || isDesk();
    }

    /** Whether the person has to do with software: publishes, fetches or installs it, or works at a desk that is asked about it. */
    public boolean seesSoftware() {
        return roles.stream().anyMatch(SEE_SOFTWARE::contains);
    }

    public boolean mayRegister() {
        return roles.stream().anyMatch(REGISTER::contains);
    }

    /** Whether the person may look at clocks and ledgers: everybody but those who only ask for help. */
    public boolean seesClocks() {
        return roles.stream().anyMatch(SEE_CLOCKS::contains);
    }
}
