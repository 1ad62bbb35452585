package org.interdesk.records.delivery.model;

import java.util.Arrays;
import java.util.Optional;

/** The roles by which people are told, with their names in the realm. */
public enum Role {
    DESK_AGENT("desk-agent"),
    DESK_LEAD("desk-lead"),
    DUTY_OFFICER("duty-officer"),
    REPORTING_OFFICER("reporting-officer"),
    REPORT_APPROVER("report-approver"),
    SOFTWARE_PUBLISHER("software-publisher"),
    DOWNLOAD_OFFICER("download-officer"),
    COORDINATOR("coordinator"),
    DIRECTORY_EDITOR("directory-editor");

    private final String written;

    Role(String written) {
        this.written = written;
    }

    /** The name in the realm. */
    public String written() {
        return written;
    }

    /** The role of that name; nothing for roles by which nobody is told. */
    public static Optional<Role> written(String name) {
        return Arrays.stream(values()).filter(role -> role.written.equals(name)).findFirst();
    }
}
