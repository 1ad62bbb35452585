package org.interdesk.report.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.interdesk.kit.problem.InvalidRequest;

/** The parties that report each month. */
@ApplicationScoped
public class Parties {

    /** The party that coordinates the others; the database's policies know it by the same code. */
    public static final String COMMISSION = "EEC";

    private final Map<String, ZoneId> zones = new TreeMap<>();

    Parties(DeskConfig config) {
        config.parties().forEach((code, desk) -> zones.put(code, desk.zone()));
        if (!zones.containsKey(COMMISSION)) {
            throw new IllegalStateException("report.desk.parties must name " + COMMISSION);
        }
    }

    /** All that report, the Commission with its integration segment among them, by code. */
    public List<String> codes() {
        return List.copyOf(zones.keySet());
    }

    /** @throws InvalidRequest naming the parameter, if nobody of this code reports */
    public String require(String parameter, String code) {
        if (!zones.containsKey(code)) {
            throw new InvalidRequest(parameter, "This is no code of a party that reports.");
        }
        return code;
    }

    /** The zone whose midnight begins and ends a party's month. */
    public ZoneId zone(String party) {
        ZoneId zone = zones.get(party);
        if (zone == null) {
            throw new IllegalArgumentException(party + " does not report");
        }
        return zone;
    }

    /** A party's month as a stretch of time. */
    public MonthSpan span(YearMonth month, String party) {
        return MonthSpan.of(month, zone(party));
    }
}
