package org.interdesk.portal.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.interdesk.portal.text.Moments;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody is there now, and when that changes, by the clock on the desk's wall.
 *
 * @param at time of the change with its zone, with the date if that is not today; empty when it is not known
 */
public record OpenNow(Standing standing, String at) {

    /** What can be said of a desk at a glance. */
    public enum Standing {
        OPEN("ok", "phone"),
        OPENUNTIL("ok", "phone"),
        CLOSED("off", "clock-pause"),
        OPENSAT("off", "clock-pause"),
        UNKNOWN("off", "antenna-bars-off");

        private final String tone;
        private final String icon;

        Standing(String tone, String icon) {
            this.tone = tone;
            this.icon = icon;
        }

        public String tone() {
            return tone;
        }

        public String icon() {
            return icon;
        }
    }

    /** @param deskZone the desk's zone, for hours that name none */
    static OpenNow of(Desk.Hours hours, String deskZone, Instant now, Locale locale) {
        Moments there = there(hours.zone() == null ? deskZone : hours.zone(), now, locale);
        return switch (hours.state()) {
            case "OPEN" -> of(Standing.OPEN, Standing.OPENUNTIL, hours.closesAt(), there);
            case "CLOSED" -> of(Standing.CLOSED, Standing.OPENSAT, hours.opensAt(), there);
            default -> new OpenNow(Standing.UNKNOWN, "");
        };
    }

    /** The clock of a place. */
    static Moments there(String zone, Instant now, Locale locale) {
        ZoneId place = ZoneId.of(zone);
        return new Moments(place, locale, LocalDate.ofInstant(now, place));
    }

    private static OpenNow of(Standing always, Standing until, @Nullable Instant change, Moments there) {
        if (change == null) {
            return new OpenNow(always, "");
        }
        LocalDate day = LocalDate.ofInstant(change, there.zone());
        String time = there.time(change) + " " + there.zone(change);
        return new OpenNow(until, day.equals(there.today()) ? time : there.date(day) + ", " + time);
    }
}
