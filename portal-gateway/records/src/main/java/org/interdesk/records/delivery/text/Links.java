package org.interdesk.records.delivery.text;

import java.net.URI;
import java.net.URISyntaxException;

/** Where the pages of the portal are that a notice leads to. */
public final class Links {

    private static final String CONTACTS_PUBLISHED = "directory.contacts-published";

    private Links() {}

    /**
     * Path of the page in the portal that shows what a notice is about; the list of notices for a subject that has no page of its own.
     *
     * @param message what was told; a month leads to its consolidated report only once there is one, and to the Commission's board before;
     *     published contacts lead to the directory, because their letter opens for its sender and the Commission only
     */
    public static String pathOf(String message, String subjectType, String number) {
        return switch (subjectType) {
            case "INCIDENT" -> "/incidents/" + number;
            case "MAINTENANCE_WINDOW" -> "/maintenance/" + number;
            case "REPORT" -> "/reports/" + number;
            case "REPORT_PERIOD" ->
                (message.startsWith("report.") ? "/reports/consolidated/" : "/reports/months/")
                        + number.replaceFirst("^CON-", "");
            case "RELEASE", "PRODUCT" -> "/software/" + number;
            case "TICKET" -> "/tickets/" + number;
            case "CONTACT" -> message.equals(CONTACTS_PUBLISHED) ? "/directory" : "/directory/letters/" + number;
            case "OPERATOR" -> "/directory";
            default -> "/notices";
        };
    }

    /** Path of the page where a person chooses what comes by mail. */
    public static String settings() {
        return "/notices/settings";
    }

    /** The whole address, with everything in it that an address cannot carry escaped. */
    public static String address(String portal, String path) {
        var base = URI.create(portal);
        try {
            return new URI(base.getScheme(), base.getAuthority(), base.getPath() + path, null, null).toASCIIString();
        } catch (URISyntaxException broken) {
            return portal + "/notices";
        }
    }
}
