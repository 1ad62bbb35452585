package org.interdesk.replay.source;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;

/**
 * A whole history in memory, incidents in the order of their first row.
 *
 * <p>A row that cannot be read (an unreadable moment, a missing column) stops the reading with the number of
 * its line: a history with holes would give wrong durations without anybody noticing.
 */
public record History(List<Incident> incidents) {

    private static final int GZIP_MAGIC = 0x1f;

    public History {
        incidents = List.copyOf(incidents);
    }

    /** Reads CSV with a heading line, UTF-8, plain or compressed by gzip. */
    public static History read(InputStream source, Columns columns) {
        Map<String, List<Row>> byIncident = new LinkedHashMap<>();
        try (var text = new InputStreamReader(unpacked(source), StandardCharsets.UTF_8);
                var csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord line : csv) {
                var row = row(line, columns);
                byIncident
                        .computeIfAbsent(row.incident(), id -> new ArrayList<>())
                        .add(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new History(byIncident.entrySet().stream()
                .map(entry -> new Incident(entry.getKey(), inOrder(entry.getValue())))
                .sorted(Comparator.comparing(Incident::start))
                .toList());
    }

    public int rows() {
        return incidents.stream().mapToInt(incident -> incident.rows().size()).sum();
    }

    public Instant end() {
        return incidents.stream()
                .map(Incident::end)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    /** Every month that the history touches, wherever on earth one looks at the calendar. */
    public List<YearMonth> months() {
        List<YearMonth> months = new ArrayList<>();
        if (!incidents.isEmpty()) {
            var last = month(end().plus(Duration.ofDays(1)));
            for (var month = month(incidents.get(0).start().minus(Duration.ofDays(1)));
                    !month.isAfter(last);
                    month = month.plusMonths(1)) {
                months.add(month);
            }
        }
        return months;
    }

    private static YearMonth month(Instant at) {
        return YearMonth.from(at.atOffset(ZoneOffset.UTC));
    }

    /** The first {@code count} incidents by their beginning; all of them if there are fewer. */
    public History first(int count) {
        return new History(incidents.subList(0, Math.min(count, incidents.size())));
    }

    /**
     * The same history moved by whole weeks, so that its last row is the latest possible one on the day before
     * {@code today} or earlier. Weekdays and the time of day (UTC) stay what they were.
     */
    public History endingBefore(Instant today) {
        var startOfToday =
                today.atOffset(ZoneOffset.UTC).toLocalDate().atStartOfDay().toInstant(ZoneOffset.UTC);
        var weeks = Math.floorDiv(
                Duration.between(end(), startOfToday.minusSeconds(1)).toDays(), 7);
        var shift = Duration.ofDays(7 * weeks);
        return new History(
                incidents.stream().map(incident -> incident.movedBy(shift)).toList());
    }

    private static List<Row> inOrder(List<Row> rows) {
        rows.sort(Comparator.comparing(Row::at));
        return rows;
    }

    private static Row row(NamedCsvRecord line, Columns columns) {
        try {
            return new Row(
                    line.getStartingLineNumber(),
                    line.getField(columns.incident()),
                    OffsetDateTime.parse(line.getField(columns.at())).toInstant(),
                    line.getField(columns.status()),
                    line.getField(columns.subStatus()),
                    line.getField(columns.line()),
                    line.getField(columns.team()),
                    line.getField(columns.level()),
                    line.getField(columns.impact()),
                    line.getField(columns.product()),
                    line.getField(columns.country()));
        } catch (DateTimeParseException | NoSuchElementException e) {
            throw new UnreadableHistory("line " + line.getStartingLineNumber() + ": " + e.getMessage(), e);
        }
    }

    private static InputStream unpacked(InputStream source) throws IOException {
        var start = new PushbackInputStream(source, 1);
        var first = start.read();
        if (first >= 0) {
            start.unread(first);
        }
        return first == GZIP_MAGIC ? new GZIPInputStream(start) : start;
    }
}
