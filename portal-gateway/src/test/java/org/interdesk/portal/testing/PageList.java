package org.interdesk.portal.testing;

import java.util.List;

/** Every page of the portal, by an address that shows it with content: the one list for tests that walk all pages. */
public final class PageList {

    public static final List<String> SIGNED_IN = List.of(
            "/",
            "/tickets",
            "/tickets?q=nothing&holder=BY",
            "/tickets/new",
            "/tickets/" + Services.NUMBER,
            "/commitments/" + Services.COMMITMENT,
            "/preferences",
            "/shortcuts",
            "/blocks",
            "/no/such/page");

    public static final List<String> PUBLIC = List.of("/sign-in", "/session/failed");

    private PageList() {}
}
