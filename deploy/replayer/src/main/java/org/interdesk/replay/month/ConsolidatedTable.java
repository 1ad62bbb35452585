package org.interdesk.replay.month;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.interdesk.replay.report.TextTable;

/**
 * A published month as a table for a terminal: a line for each figure and each component, a column for each party, and the total.
 * What a party said to be unknown is a question mark, what it left out a dash; neither is a zero. Figures that nobody knows
 * are named below the table.
 */
public final class ConsolidatedTable {

    private static final String UNKNOWN = "?";
    private static final String MISSING = "-";

    private ConsolidatedTable() {}

    public static String of(JsonNode edition) {
        var report = edition.path("report");
        List<String> parties = new ArrayList<>();
        report.path("parties").forEach(party -> parties.add(party.path("party").asText()));
        List<List<String>> lines = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        headings.add("figure");
        headings.addAll(parties);
        headings.add("total");
        lines.add(headings);
        List<String> nobodyKnows = new ArrayList<>();
        for (var line : report.path("figures")) {
            if (line.path("parties").isEmpty()) {
                nobodyKnows.add(line.path("titleEn").asText());
            } else {
                lines.add(figure(line, parties));
            }
        }
        report.path("components").forEach(line -> lines.add(component(line, parties)));
        return title(edition) + "\n" + TextTable.of(lines)
                + (nobodyKnows.isEmpty() ? "" : "known to nobody: " + String.join(", ", nobodyKnows) + "\n")
                + punctuality(report);
    }

    private static String title(JsonNode edition) {
        return edition.path("number").asText() + ", edition "
                + edition.path("edition").asText() + ", published "
                + edition.path("publishedAt").asText();
    }

    private static List<String> figure(JsonNode line, List<String> parties) {
        var type = line.path("type").asText();
        Map<String, String> said = new HashMap<>();
        line.path("parties").forEach(one -> said.put(one.path("party").asText(), value(type, one.path("number"))));
        line.path("unknown").forEach(party -> said.put(party.asText(), UNKNOWN));
        return cells(line.path("titleEn").asText(), said, parties, value(type, line.path("total")));
    }

    private static List<String> component(JsonNode line, List<String> parties) {
        Map<String, String> said = new HashMap<>();
        line.path("parties")
                .forEach(one -> said.put(one.path("party").asText(), value("PERCENT", one.path("availability"))));
        return cells(
                line.path("titleEn").asText() + ", availability",
                said,
                parties,
                value("PERCENT", line.path("availability")));
    }

    private static List<String> cells(String title, Map<String, String> said, List<String> parties, String total) {
        List<String> cells = new ArrayList<>();
        cells.add(title);
        parties.forEach(party -> cells.add(said.getOrDefault(party, MISSING)));
        cells.add(total);
        return cells;
    }

    private static String value(String type, JsonNode number) {
        if (!number.isNumber()) {
            return MISSING;
        }
        var value = number.decimalValue();
        return switch (type) {
            case "PERCENT" -> value.signum() < 0 ? MISSING : percent(value);
            case "SECONDS" -> duration(value.longValue());
            default -> value.stripTrailingZeros().toPlainString();
        };
    }

    private static String percent(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP).toPlainString() + " %";
    }

    private static String duration(long seconds) {
        return String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    private static String punctuality(JsonNode report) {
        Map<String, TreeSet<String>> parties = new HashMap<>();
        report.path("parties")
                .forEach(one -> parties.computeIfAbsent(
                                one.path("revision").isNumber()
                                        ? one.path("punctuality").asText()
                                        : "NOT IN",
                                any -> new TreeSet<>())
                        .add(one.path("party").asText()));
        List<String> words = new ArrayList<>();
        new TreeSet<>(parties.keySet())
                .forEach(how -> words.add(how.toLowerCase(Locale.ROOT).replace('_', ' ') + ": "
                        + String.join(" ", parties.getOrDefault(how, new TreeSet<>()))));
        return "reports " + String.join("; ", words) + "\n";
    }
}
