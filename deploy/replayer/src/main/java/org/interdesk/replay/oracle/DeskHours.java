package org.interdesk.replay.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Every second of a stretch of years, each marked as worked or not at one desk (office hours 09:00-18:00).
 *
 * <p>Counting looks at the marks and at nothing else: no windows, no sums, no rule that another program could share
 * a mistake with. A shortened day ends one hour earlier; a working weekend has ordinary hours (domain 3.2, 3.5).
 */
public final class DeskHours {

    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(18, 0);

    private final ZoneId zone;
    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> shortened = new HashSet<>();
    private final Set<LocalDate> workingWeekends = new HashSet<>();
    private final long base;
    private final int length;
    private final BitSet worked;

    /**
     * Marks the given years, both included; of a year that the calendar says nothing about only weekends are known.
     *
     * @param country state whose calendar applies
     */
    public DeskHours(String country, int firstYear, int lastYear) {
        var calendar = read(country);
        this.zone = ZoneId.of(calendar.get("zone").asText());
        for (var year = firstYear; year <= lastYear; year++) {
            var days = calendar.get("years").get(String.valueOf(year));
            if (days != null) {
                collect(days.get("daysOff"), off);
                collect(days.get("shortenedDays"), shortened);
                collect(days.get("workingWeekends"), workingWeekends);
            }
        }
        var start = LocalDate.of(firstYear, 1, 1);
        var end = LocalDate.of(lastYear + 1, 1, 1);
        this.base = start.atStartOfDay(zone).toEpochSecond();
        this.length = Math.toIntExact(end.atStartOfDay(zone).toEpochSecond() - base);
        this.worked = new BitSet(length);
        for (var day = start; day.isBefore(end); day = day.plusDays(1)) {
            mark(day);
        }
    }

    /** The zone whose midnights bound the desk's days and months. */
    public ZoneId zone() {
        return zone;
    }

    /** Seconds worked from {@code from} (included) to {@code to} (not included), as far as the years are marked. */
    public long count(Instant from, Instant to) {
        var end = (int) Math.min(length, to.getEpochSecond() - base);
        long count = 0;
        for (var second = worked.nextSetBit(second(from)); second >= 0 && second < end; ) {
            var stop = Math.min(worked.nextClearBit(second), end);
            count += stop - second;
            second = worked.nextSetBit(stop);
        }
        return count;
    }

    /**
     * The moment at which {@code seconds} worked seconds have passed since {@code from}: the end of the last of
     * them, so hours used up at closing time end at closing time (domain 3.3). Nothing to spend is spent at once.
     */
    public Instant spent(Instant from, long seconds) {
        if (seconds == 0) {
            return from;
        }
        long left = seconds;
        var second = worked.nextSetBit(second(from));
        while (second >= 0) {
            var stop = worked.nextClearBit(second);
            if (stop - second >= left) {
                return Instant.ofEpochSecond(base + second + left);
            }
            left -= stop - second;
            second = worked.nextSetBit(stop);
        }
        throw new IllegalStateException("the marked years are over before " + seconds + " s have passed since " + from);
    }

    /** When the desk closes on the {@code nth} day with working hours after the day of {@code at}. */
    public Instant closingOfWorkingDay(Instant at, int nth) {
        var day = at.atZone(zone).toLocalDate();
        for (var found = 0; found < nth; ) {
            day = day.plusDays(1);
            if (isWorked(day)) {
                found++;
            }
        }
        return day.atTime(closes(day)).atZone(zone).toInstant();
    }

    private void mark(LocalDate day) {
        if (isWorked(day)) {
            var from = day.atTime(OPENS).atZone(zone).toEpochSecond() - base;
            var to = day.atTime(closes(day)).atZone(zone).toEpochSecond() - base;
            for (var second = from; second < to; second++) {
                worked.set((int) second);
            }
        }
    }

    private boolean isWorked(LocalDate day) {
        if (workingWeekends.contains(day)) {
            return true;
        }
        return !off.contains(day) && day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private LocalTime closes(LocalDate day) {
        return shortened.contains(day) ? CLOSES.minus(Duration.ofHours(1)) : CLOSES;
    }

    private int second(Instant at) {
        var second = at.getEpochSecond() - base;
        if (second < 0 || second > length) {
            throw new IllegalArgumentException(at + " is outside the marked years");
        }
        return (int) second;
    }

    private static void collect(JsonNode dates, Set<LocalDate> into) {
        dates.forEach(date -> into.add(LocalDate.parse(date.asText())));
    }

    private static JsonNode read(String country) {
        try (var json = DeskHours.class.getResourceAsStream("/calendars/" + country + ".json")) {
            if (json == null) {
                throw new IllegalArgumentException("no calendar of " + country);
            }
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
