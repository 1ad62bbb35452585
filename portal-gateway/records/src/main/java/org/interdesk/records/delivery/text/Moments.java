package org.interdesk.records.delivery.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes moments and months out; a moment never stands without its zone. */
final class Moments {

    private Moments() {}

    /** {@code 20 ноября 2026, 12:10 (UTC+5)}; what is no moment stays as it is. */
    static String moment(String written, ZoneId zone, Locale locale) {
        try {
            var local = Instant.parse(written).atZone(zone);
            return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", locale).format(local) + " ("
                    + offset(local.getOffset().getTotalSeconds()) + ")";
        } catch (DateTimeException noMoment) {
            return written;
        }
    }

    /** {@code октябрь 2026}; what is no month stays as it is. */
    static String month(String written, Locale locale) {
        try {
            return DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(YearMonth.parse(written));
        } catch (DateTimeException noMonth) {
            return written;
        }
    }

    private static String offset(int seconds) {
        if (seconds == 0) {
            return "UTC";
        }
        var minutes = Math.abs(seconds) / 60;
        return "UTC" + (seconds < 0 ? "\u2212" : "+") + minutes / 60
                + (minutes % 60 == 0 ? "" : String.format(Locale.ROOT, ":%02d", minutes % 60));
    }
}
