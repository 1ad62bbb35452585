package org.interdesk.records.delivery.text;

import java.net.URI;
import java.net.URISyntaxException;

/** Where the pages of the portal are that a notice leads to. */
public final class Links {

    private Links() {}

    /** Path of the page of a subject in the portal; the list of notices for a subject that has no page of its own. */
    public static String pathOf(String subjectType, String number) {
        return switch (subjectType) {
            case "INCIDENT" -> "/incidents/" + number;
            case "MAINTENANCE_WINDOW" -> "/maintenance/" + number;
            case "REPORT" -> "/reports/" + number;
            case "REPORT_PERIOD" -> "/reports/consolidated/" + number.replaceFirst("^CON-", "");
            case "RELEASE", "PRODUCT" -> "/software/" + number;
            case "TICKET" -> "/tickets/" + number;
            case "CONTACT" -> "/directory/letters/" + number;
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
