package org.interdesk.report.party;

import io.smallrye.config.ConfigMapping;
import java.time.ZoneId;
import java.util.Map;

/** Who reports. */
@ConfigMapping(prefix = "report.desk")
public interface DeskConfig {

    /** The parties that hand in a report each month, by code. The Commission, {@code EEC}, must be among them. */
    Map<String, Desk> parties();

    /** A party that reports. */
    interface Desk {

        /** Zone whose midnights bound the party's months and days. It does not move due instants, which the clocks' owner works out. */
        ZoneId zone();
    }
}
