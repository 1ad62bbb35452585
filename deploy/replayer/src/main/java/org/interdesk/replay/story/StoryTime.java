package org.interdesk.replay.story;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.interdesk.replay.oracle.Desks;

/**
 * Moments of a story, counted from the moment of the load: {@code @-PT90M} is an hour and a half before it, {@code @+9d 22:00 BY}
 * the evening of the ninth day after it in Belarus, {@code #-20d} the day twenty days before it in Moscow.
 */
final class StoryTime {

    private static final Pattern OFFSET = Pattern.compile("@([+-])(PT?\\w+)");
    private static final Pattern LOCAL = Pattern.compile("@([+-]\\d+)d (\\d\\d:\\d\\d) ([A-Z]{2,3})");
    private static final Pattern DAY = Pattern.compile("#([+-]\\d+)d");

    private final Instant load;
    private final Desks desks;

    /** @param load cut to whole seconds, so that what is told is easy to read */
    StoryTime(Instant load, Desks desks) {
        this.load = load.truncatedTo(ChronoUnit.SECONDS);
        this.desks = desks;
    }

    /** The moment or day that a text stands for, as the API writes it; the text itself if it stands for none. */
    String resolve(String text) {
        var offset = OFFSET.matcher(text);
        if (offset.matches()) {
            var duration = Duration.parse(offset.group(2));
            return (offset.group(1).equals("-") ? load.minus(duration) : load.plus(duration)).toString();
        }
        var local = LOCAL.matcher(text);
        if (local.matches()) {
            var zone = desks.of(local.group(3)).zone();
            return load.atZone(zone)
                    .toLocalDate()
                    .plusDays(Integer.parseInt(local.group(1)))
                    .atTime(LocalTime.parse(local.group(2)))
                    .atZone(zone)
                    .toInstant()
                    .toString();
        }
        var day = DAY.matcher(text);
        if (day.matches()) {
            return load.atZone(desks.of("RU").zone())
                    .toLocalDate()
                    .plusDays(Integer.parseInt(day.group(1)))
                    .toString();
        }
        return text;
    }
}
