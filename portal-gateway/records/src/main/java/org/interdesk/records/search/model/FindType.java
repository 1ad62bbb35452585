package org.interdesk.records.search.model;

import static org.interdesk.kit.identity.Roles.AUDITOR;
import static org.interdesk.kit.identity.Roles.COORDINATOR;
import static org.interdesk.kit.identity.Roles.DESK_AGENT;
import static org.interdesk.kit.identity.Roles.DESK_LEAD;
import static org.interdesk.kit.identity.Roles.DIRECTORY_EDITOR;
import static org.interdesk.kit.identity.Roles.DOWNLOAD_OFFICER;
import static org.interdesk.kit.identity.Roles.DUTY_OFFICER;
import static org.interdesk.kit.identity.Roles.INTEGRATOR;
import static org.interdesk.kit.identity.Roles.REPORTING_OFFICER;
import static org.interdesk.kit.identity.Roles.REPORT_APPROVER;
import static org.interdesk.kit.identity.Roles.SOFTWARE_PUBLISHER;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * What can be found, and which roles may look at it. The roles are those whom the service that owns the thing lets read it, so that
 * nothing is found that cannot be opened.
 */
public enum FindType {
    INCIDENT(DESK_AGENT, DESK_LEAD, DUTY_OFFICER, COORDINATOR, AUDITOR, INTEGRATOR),
    MAINTENANCE_WINDOW(DESK_AGENT, DESK_LEAD, DUTY_OFFICER, COORDINATOR, AUDITOR, INTEGRATOR),
    REPORT(DESK_AGENT, DESK_LEAD, REPORTING_OFFICER, REPORT_APPROVER, COORDINATOR, AUDITOR, INTEGRATOR),
    REPORT_PERIOD(COORDINATOR, AUDITOR, INTEGRATOR),
    RELEASE(SOFTWARE_PUBLISHER, DOWNLOAD_OFFICER, COORDINATOR, AUDITOR, DESK_AGENT, DESK_LEAD, INTEGRATOR),
    PRODUCT(SOFTWARE_PUBLISHER, DOWNLOAD_OFFICER, COORDINATOR, AUDITOR, DESK_AGENT, DESK_LEAD, INTEGRATOR),
    CONTACT(DESK_AGENT, DESK_LEAD, DIRECTORY_EDITOR, COORDINATOR, AUDITOR, INTEGRATOR),
    OPERATOR(DESK_AGENT, DESK_LEAD, DIRECTORY_EDITOR, COORDINATOR, AUDITOR, INTEGRATOR);

    private final Set<String> roles;

    FindType(String... roles) {
        this.roles = Set.of(roles);
    }

    /** What somebody with these roles may find; empty for those who only ask for help. */
    public static Set<FindType> openTo(Collection<String> roles) {
        Set<FindType> open = EnumSet.noneOf(FindType.class);
        Arrays.stream(values())
                .filter(type -> roles.stream().anyMatch(type.roles::contains))
                .forEach(open::add);
        return open;
    }
}
