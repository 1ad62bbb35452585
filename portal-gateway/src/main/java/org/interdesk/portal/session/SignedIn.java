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

    /** Whether the person works at a desk, and so may see its queue. */
    public boolean isDesk() {
        return roles.contains("desk-agent") || roles.contains("desk-lead") || roles.contains("coordinator");
    }

    /** Whether the person may look at clocks and ledgers: everybody but those who only ask for help. */
    public boolean seesClocks() {
        return roles.stream().anyMatch(SEE_CLOCKS::contains);
    }
}
