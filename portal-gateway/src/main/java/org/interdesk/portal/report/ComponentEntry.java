package org.interdesk.portal.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A component in the form of a report: what silence means, and a row for each stretch about which something is known.
 *
 * @param component as the report has it at present
 * @param silence OK or MISSING; empty when nothing is said about the component
 * @param told what the service found wrong, in its words
 */
public record ComponentEntry(
        Component component,
        String silence,
        List<SpanEntry> spans,
        @Nullable Flaw flaw,
        @Nullable String told) {

    static final String SILENCE = "silence.";
    static final String SPAN = "span.";
    private static final int MOST_SPANS = 2_000;

    static ComponentEntry of(Component component, Month month) {
        return new ComponentEntry(
                component,
                component.silence() == null ? "" : component.silence(),
                component.spans().stream()
                        .map(span -> SpanEntry.of(span, month.zone()))
                        .toList(),
                null,
                null);
    }

    /** The entry as it was typed, with what is wrong with it. */
    static ComponentEntry typed(Component component, String silence, List<SpanEntry> rows, Month month) {
        List<SpanEntry> judged =
                overlapping(rows.stream().map(row -> row.judged(month)).toList(), month);
        boolean said = rows.stream().anyMatch(row -> !row.isBlank());
        Flaw flaw = null;
        if (rows.size() > MOST_SPANS) {
            flaw = Flaw.TOOMANY;
        } else if (!List.of("", "OK", "MISSING").contains(silence) || (silence.isEmpty() && said)) {
            flaw = Flaw.SILENCE;
        }
        return new ComponentEntry(component, silence, judged, flaw, null);
    }

    private static List<SpanEntry> overlapping(List<SpanEntry> rows, Month month) {
        List<SpanEntry> marked = new ArrayList<>(rows);
        List<Integer> order = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            if (!rows.get(row).isBlank() && rows.get(row).flaw() == null) {
                order.add(row);
            }
        }
        order.sort(Comparator.comparing(row -> rows.get(row).span(month).from()));
        Instant taken = month.from();
        for (int row : order) {
            Span span = rows.get(row).span(month);
            if (span.from().isBefore(taken)) {
                marked.set(row, rows.get(row).flawed(Flaw.OVERLAP));
            }
            taken = span.to().isAfter(taken) ? span.to() : taken;
        }
        return List.copyOf(marked);
    }

    ComponentEntry refused(String words) {
        return new ComponentEntry(component, silence, spans, Flaw.REJECTED, words);
    }

    ComponentEntry withRow() {
        List<SpanEntry> more = new ArrayList<>(spans);
        more.add(SpanEntry.blank());
        return new ComponentEntry(component, silence.isEmpty() ? "OK" : silence, List.copyOf(more), null, null);
    }

    ComponentEntry withoutRow(int row) {
        List<SpanEntry> fewer = new ArrayList<>(spans);
        if (row >= 0 && row < fewer.size()) {
            fewer.remove(row);
        }
        return new ComponentEntry(component, silence, List.copyOf(fewer), null, null);
    }

    boolean isSound() {
        return flaw == null && spans.stream().allMatch(span -> span.flaw() == null);
    }

    public boolean isSilence(String other) {
        return silence.equals(other);
    }

    public String silenceName() {
        return SILENCE + component.code();
    }

    /** Name of an input in a row, counted from 0. */
    public String name(int row, String part) {
        return SPAN + component.code() + "." + row + "." + part;
    }

    /** Whether something else was typed than the report says at present. */
    public boolean isDifferent(Month month) {
        ComponentEntry present = of(component, month);
        return !silence.equals(present.silence)
                || !spans.stream().map(ComponentEntry::bare).toList().equals(present.spans);
    }

    private static SpanEntry bare(SpanEntry row) {
        return new SpanEntry(row.state(), row.from(), row.to(), null);
    }

    /** What is sent; null when nothing is said. Moments that were left as they were keep their fractions of a second. */
    @Nullable
    Map<String, Object> body(Month month) {
        if (silence.isEmpty()) {
            return null;
        }
        Map<String, Instant> exact = new LinkedHashMap<>();
        component.spans().forEach(span -> {
            exact.put(SpanEntry.written(span.from(), month.zone()), span.from());
            exact.put(SpanEntry.written(span.to(), month.zone()), span.to());
        });
        List<Map<String, Object>> said = spans.stream()
                .filter(row -> !row.isBlank())
                .map(row -> row.span(month))
                .sorted(Comparator.comparing(Span::from))
                .map(span -> Map.<String, Object>of(
                        "state", span.state().name(),
                        "from", moment(span.from(), exact, month),
                        "to", moment(span.to(), exact, month)))
                .toList();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("silence", silence);
        body.put("spans", said);
        return body;
    }

    private static String moment(Instant typed, Map<String, Instant> exact, Month month) {
        return exact.getOrDefault(SpanEntry.written(typed, month.zone()), typed).toString();
    }
}
