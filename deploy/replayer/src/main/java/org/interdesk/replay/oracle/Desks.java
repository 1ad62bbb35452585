package org.interdesk.replay.oracle;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Desk hours of all parties; the Commission sits in Moscow and keeps the calendar of RU. */
public final class Desks {

    private final Map<String, DeskHours> byCountry = new ConcurrentHashMap<>();
    private final int firstYear;
    private final int lastYear;

    /** @param firstYear first year that any clock needs, {@code lastYear} the last one, both included */
    public Desks(int firstYear, int lastYear) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    public DeskHours of(String party) {
        var country = party.equals("EEC") ? "RU" : party;
        return byCountry.computeIfAbsent(country, name -> new DeskHours(name, firstYear, lastYear));
    }
}
