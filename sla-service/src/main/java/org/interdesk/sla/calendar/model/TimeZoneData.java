package org.interdesk.sla.calendar.model;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRulesProvider;

/** The time zone data of the running JVM, on which every due instant rests (domain 3.16). */
public final class TimeZoneData {

    private static final String WITNESS = "Asia/Almaty";
    private static final Instant AFTER_THE_CHANGE = Instant.parse("2024-03-01T00:00:00Z");

    private TimeZoneData() {}

    /** The release, for example {@code 2025a}; stored with every result. */
    public static String version() {
        return ZoneRulesProvider.getVersions(WITNESS).lastEntry().getKey();
    }

    /**
     * Refuses data that do not know that Kazakhstan moved to UTC+5 on 1 March 2024.
     *
     * @throws IllegalStateException naming the release found
     */
    public static void requireRecent() {
        var offset = ZoneId.of(WITNESS).getRules().getOffset(AFTER_THE_CHANGE);
        if (!offset.equals(ZoneOffset.ofHours(5))) {
            throw new IllegalStateException("The JVM's time zone data " + version() + " put " + WITNESS + " at "
                    + offset + " after 2024-03-01 instead of +05:00; use a JDK with tzdata 2024a or newer");
        }
    }
}
