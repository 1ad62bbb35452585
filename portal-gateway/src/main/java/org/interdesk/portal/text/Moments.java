package org.interdesk.portal.text;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * Writes moments as people read them: in one zone, which is always named.
 *
 * @param zone the reader's zone
 * @param locale Russian or English
 * @param today the reader's date, which decides between "today", a date, and a date with its year
 */
public record Moments(ZoneId zone, Locale locale, LocalDate today) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter INPUT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    /** {@code 14:05} today, {@code 21 нояб. 14:05} in this year, {@code 21 нояб. 2025, 14:05} else. The zone stands apart. */
    public String brief(Instant moment) {
        ZonedDateTime local = moment.atZone(zone);
        String time = TIME.format(local);
        if (local.toLocalDate().equals(today)) {
            return todayWord() + ", " + time;
        }
        return date(local.toLocalDate()) + ", " + time;
    }

    private String todayWord() {
        return russian() ? "сегодня" : "today";
    }

    /** {@code 21 нояб.}, with the year when it is another one. */
    public String date(LocalDate date) {
        String pattern = date.getYear() == today.getYear() ? "d MMM" : "d MMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, locale).format(date);
    }

    /** {@code пн, 23 нояб. 2026}. */
    public String day(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEE, d MMM yyyy", locale).format(date);
    }

    /** The month in words: {@code ноябрь 2026}. */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(month);
    }

    /** A day of the week in two or three letters: {@code пн}. */
    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    }

    /** The moment as the inputs of forms for a date and a time want it: {@code 2026-11-21T14:05}, in this zone. */
    public String input(Instant moment) {
        return INPUT.format(moment.atZone(zone));
    }

    /** To the second, with the day of the week and the zone by place and offset. */
    public String full(Instant moment) {
        return DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy, HH:mm:ss", locale)
                        .format(moment.atZone(zone)) + " " + zone(moment) + " (" + zone.getId() + ")";
    }

    public String time(Instant moment) {
        return TIME.format(moment.atZone(zone));
    }

    /** The zone as an offset at that moment: {@code UTC+3}. */
    public String zone(Instant moment) {
        ZoneOffset offset = zone.getRules().getOffset(moment);
        if (offset.getTotalSeconds() == 0) {
            return "UTC";
        }
        int minutes = Math.abs(offset.getTotalSeconds()) / 60;
        String sign = offset.getTotalSeconds() < 0 ? "−" : "+";
        return "UTC" + sign + minutes / 60 + (minutes % 60 == 0 ? "" : String.format(":%02d", minutes % 60));
    }

    /**
     * A length in hours and minutes, cut to whole minutes, seconds alone below one minute: {@code 3 ч 20 мин}. Not in
     * days, because a working day has no fixed length.
     */
    public String length(long seconds) {
        long hours = seconds / 3600;
        long minutes = seconds % 3600 / 60;
        if (hours == 0 && minutes == 0) {
            return seconds + (russian() ? " с" : " s");
        }
        String inHours = hours + (russian() ? " ч" : " h");
        String inMinutes = minutes + (russian() ? " мин" : " min");
        if (hours == 0) {
            return inMinutes;
        }
        return minutes == 0 ? inHours : inHours + " " + inMinutes;
    }

    private boolean russian() {
        return "ru".equals(locale.getLanguage());
    }
}
