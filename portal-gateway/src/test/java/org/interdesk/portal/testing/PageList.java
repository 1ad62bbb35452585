package org.interdesk.portal.testing;

import java.util.List;

/** Every page of the portal, by an address that shows it with content: the one list for tests that walk all pages. */
public final class PageList {

    public static final String NO_SUCH_PAGE = "/no/such/page";

    public static final List<String> SIGNED_IN = List.of(
            "/",
            "/tickets",
            "/tickets?q=nothing&holder=BY",
            "/tickets/new",
            "/tickets/" + Services.NUMBER,
            "/commitments/" + Services.COMMITMENT,
            "/incidents",
            "/incidents?stage=all&component=GATEWAY-BY&severity=HIGH",
            "/incidents/new",
            "/incidents/new?ticket=" + Services.NUMBER,
            "/incidents/" + Services.INCIDENT_NUMBER,
            "/incidents/" + Services.OWN_INCIDENT,
            "/maintenance?month=2026-11",
            "/maintenance?show=all",
            "/maintenance?awaiting=BY",
            "/maintenance/new",
            "/maintenance/new?next=" + Services.WINDOW_NUMBER,
            "/maintenance/" + Services.WINDOW_NUMBER,
            "/maintenance/" + Services.OWN_WINDOW,
            "/components",
            "/reports",
            "/reports/" + Services.REPORT_NUMBER,
            "/reports/" + Services.REPORT_NUMBER + "/edit",
            "/reports/" + Services.REPORT_NUMBER + "/revisions/2",
            "/reports/months/" + Services.MONTH,
            "/reports/consolidated/2026-09",
            "/reports/consolidated/" + Services.MONTH + "/preview",
            "/software",
            "/software?kind=ADAPTER",
            "/software/integration-gateway",
            "/software/integration-gateway/2.4.0",
            "/software/integration-gateway/2.3.1",
            "/directory",
            "/directory?party=BY",
            "/directory/BY",
            "/directory/letters",
            "/directory/letters/" + Services.LETTER,
            "/directory/letters/new?desk=BY-DESK",
            "/notices",
            "/notices?show=all&kind=INCIDENT",
            "/notices/settings",
            "/preferences",
            "/shortcuts",
            "/blocks",
            NO_SUCH_PAGE);

    public static final List<String> PUBLIC = List.of("/sign-in", "/session/failed");

    private PageList() {}
}
