package org.interdesk.portal.ticket;

import java.util.List;

/** The parties whose desks work with one another. */
public final class Parties {

    public static final List<String> CODES = List.of("EEC", "AM", "BY", "KZ", "KG", "RU");

    private Parties() {}

    /** Everybody but one: whom a desk can hand over to or wait for. */
    public static List<String> others(String party) {
        return CODES.stream().filter(code -> !code.equals(party)).toList();
    }
}
