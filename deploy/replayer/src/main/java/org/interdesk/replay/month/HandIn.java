package org.interdesk.replay.month;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.interdesk.replay.month.Stretches.Stretch;
import org.interdesk.replay.oracle.Desks;

/**
 * What a party hands in for a month of the history: the prefill as it is, the history's outages laid over what the report says of
 * its components, and of everything that the history cannot know that it is unknown, and why. Nothing that is unknown is
 * sent as zero.
 */
final class HandIn {

    private static final String EXPLANATION = "availability.explanation";
    private static final String UNPLANNED = "downtime.unplanned";
    private static final String NO_REGISTER =
            "Загружена история заявок; реестра инцидентов и технологических перерывов за этот месяц в ней нет";
    private static final String NO_STAFF = "В истории заявок нет сведений о численности службы";
    private static final String NO_HISTORY =
            "За этот месяц в истории нет ни одной записи службы; состояние компонентов неизвестно";
    private static final Set<String> NOT_IN_A_HISTORY = Set.of(
            "incidents.critical",
            "incidents.high",
            "incidents.medium",
            "incidents.low",
            "incidents.duration.critical",
            "incidents.duration.high",
            "incidents.duration.medium",
            "incidents.duration.low",
            "downtime.planned");
    private static final int NAMED = 20;

    private final SegmentHistory history;
    private final Desks desks;

    HandIn(SegmentHistory history, Desks desks) {
        this.history = history;
        this.desks = desks;
    }

    /** @param revision the party's present revision, prefilled by the platform */
    Map<String, Object> content(JsonNode revision, String party, YearMonth month) {
        Map<String, Object> figures = new TreeMap<>(Prefilled.figures(revision));
        var before = new TreeMap<>(Prefilled.components(revision));
        Map<String, List<Stretch>> after = new TreeMap<>();
        NOT_IN_A_HISTORY.forEach(key -> figures.put(key, unknown(NO_REGISTER)));
        figures.put("staff.engaged", unknown(NO_STAFF));
        if (history.speaksOf(party, month)) {
            var outages = history.outages(party, month);
            before.forEach((code, said) -> after.put(code, Stretches.laidOver(said, Stretches.of(of(outages, code)))));
            figures.put(UNPLANNED, Map.of("number", Stretches.failedSeconds(all(after))));
            if (!outages.isEmpty()) {
                figures.put(EXPLANATION, Map.of("text", explanation(outages)));
            } else if (isUnknown(revision, EXPLANATION)) {
                figures.remove(EXPLANATION);
            }
        } else if (!isSaidBefore(revision)) {
            before.keySet().forEach(code -> after.put(code, List.of(whole(party, month))));
            figures.put(UNPLANNED, unknown(NO_HISTORY));
            figures.put(EXPLANATION, unknown(NO_HISTORY));
        } else {
            after.putAll(before);
        }
        figures.keySet().retainAll(asked(revision));
        return Map.of("figures", figures, "components", written(after));
    }

    private static Set<String> asked(JsonNode revision) {
        Set<String> asked = new HashSet<>();
        revision.path("figures").forEach(figure -> asked.add(figure.path("key").asText()));
        return asked;
    }

    /** Whether somebody has said something of the components, as an earlier replay does. */
    private static boolean isSaidBefore(JsonNode revision) {
        for (var component : revision.path("components")) {
            if (component.path("origin").asText().equals("ENTERED")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnknown(JsonNode revision, String key) {
        for (var figure : revision.path("figures")) {
            if (figure.path("key").asText().equals(key)) {
                return figure.path("unknownBecause").isTextual();
            }
        }
        return false;
    }

    private Stretch whole(String party, YearMonth month) {
        var zone = desks.of(party).zone();
        return new Stretch(
                Stretches.UNKNOWN,
                month.atDay(1).atStartOfDay(zone).toInstant(),
                month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant());
    }

    private static Map<String, Object> unknown(String because) {
        return Map.of("unknownBecause", because);
    }

    /** Where nothing is said a component was up, unless all that is said of it is that it is unknown. */
    private static Map<String, Object> written(Map<String, List<Stretch>> components) {
        Map<String, Object> written = new TreeMap<>();
        components.forEach((code, stretches) -> {
            var unknown = !stretches.isEmpty()
                    && stretches.stream().allMatch(stretch -> stretch.state().equals(Stretches.UNKNOWN));
            written.put(
                    code,
                    Map.of(
                            "silence",
                            unknown ? "MISSING" : "OK",
                            "spans",
                            stretches.stream().map(HandIn::span).toList()));
        });
        return written;
    }

    private static Map<String, Object> span(Stretch stretch) {
        return Map.of(
                "state", stretch.state(),
                "from", stretch.from().toString(),
                "to", stretch.to().toString());
    }

    private static List<Outage> of(List<Outage> outages, String component) {
        return outages.stream()
                .filter(outage -> outage.component().equals(component))
                .toList();
    }

    private static List<Stretch> all(Map<String, List<Stretch>> components) {
        List<Stretch> all = new ArrayList<>();
        components.values().forEach(all::addAll);
        return all;
    }

    private static String explanation(List<Outage> outages) {
        var named = outages.stream()
                .limit(NAMED)
                .map(outage -> outage.number() + " (" + outage.component() + ", " + minutes(outage.from(), outage.to())
                        + " мин)")
                .collect(Collectors.joining(", "));
        var more = outages.size() > NAMED ? " и ещё " + (outages.size() - NAMED) : "";
        return "Недоступность определена по заявкам высокой и критической срочности: " + named + more;
    }

    private static long minutes(Instant from, Instant to) {
        return Duration.between(from, to).toMinutes();
    }
}
