package org.interdesk.kit.identity;

/** The realm roles a token can carry, by the names that {@code @RolesAllowed} compares. */
public final class Roles {

    public static final String REQUESTER = "requester";
    public static final String DESK_AGENT = "desk-agent";
    public static final String DESK_LEAD = "desk-lead";
    public static final String REPORTING_OFFICER = "reporting-officer";
    public static final String REPORT_APPROVER = "report-approver";
    public static final String DUTY_OFFICER = "duty-officer";
    public static final String SOFTWARE_PUBLISHER = "software-publisher";
    public static final String DOWNLOAD_OFFICER = "download-officer";
    public static final String COORDINATOR = "coordinator";
    public static final String DIRECTORY_EDITOR = "directory-editor";
    public static final String AUDITOR = "auditor";
    public static final String INTEGRATOR = "integrator";

    private Roles() {}
}
