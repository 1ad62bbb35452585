package org.interdesk.portal.text;

/** Where the portal shows what has a type and a public number. */
public final class Places {

    private Places() {}

    /**
     * Address of a page.
     *
     * @param type as portal-records names it, say INCIDENT
     * @param number public number; of a release its product and version with a slash between them
     * @return the directory for operators and for types that are not known here
     */
    public static String of(String type, String number) {
        return switch (type) {
            case "TICKET" -> "/tickets/" + Addresses.urlEncoded(number);
            case "INCIDENT" -> "/incidents/" + Addresses.urlEncoded(number);
            case "MAINTENANCE_WINDOW" -> "/maintenance/" + Addresses.urlEncoded(number);
            case "REPORT" -> "/reports/" + Addresses.urlEncoded(number);
            case "REPORT_PERIOD" -> "/reports/consolidated/" + Addresses.urlEncoded(number.replaceFirst("^CON-", ""));
            case "PRODUCT" -> "/software/" + Addresses.urlEncoded(number);
            case "RELEASE" -> release(number);
            case "CONTACT" -> "/directory/letters/" + Addresses.urlEncoded(number);
            default -> "/directory";
        };
    }

    private static String release(String number) {
        int slash = number.indexOf('/');
        return slash < 0
                ? "/software"
                : "/software/" + Addresses.urlEncoded(number.substring(0, slash)) + "/"
                        + Addresses.urlEncoded(number.substring(slash + 1));
    }
}
