package org.interdesk.replay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The figures per party as a table for a terminal. */
public final class TableText {

    private static final List<String> HEADINGS = List.of(
            "party",
            "registered",
            "held",
            "handed over",
            "at once",
            "response p50",
            "p95",
            "in time",
            "late",
            "resolution p50",
            "p95",
            "in time",
            "late",
            "elapsed h",
            "working h",
            "ledgers ok");

    private TableText() {}

    public static String of(List<PartyFigures> figures) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(HEADINGS);
        figures.forEach(one -> lines.add(line(one)));
        return TextTable.of(lines);
    }

    /** Working time as people read it: {@code 2:05:30} is two hours, five minutes and a half. */
    static String duration(@Nullable Long seconds) {
        return seconds == null
                ? "-"
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    private static List<String> line(PartyFigures one) {
        List<String> cells = new ArrayList<>(List.of(
                one.party(),
                number(one.registered()),
                number(one.held()),
                number(one.handedOver()),
                number(one.answeredAtRegistration())));
        for (var clocks : List.of(one.firstResponse(), one.resolution())) {
            cells.add(duration(clocks.medianSeconds()));
            cells.add(duration(clocks.p95Seconds()));
            var share = clocks.withinTarget();
            cells.add(share == null ? "-" : String.format(Locale.ROOT, "%.1f %%", share * 100));
            cells.add(number(clocks.breaches()));
        }
        cells.add(hours(one.elapsedSeconds()));
        cells.add(hours(one.workingSeconds()));
        cells.add(one.soundLedgers() + "/" + one.registered());
        return cells;
    }

    private static String number(long value) {
        return String.valueOf(value);
    }

    private static String hours(long seconds) {
        return String.format(Locale.ROOT, "%.1f", seconds / 3600.0);
    }
}
