package org.interdesk.replay.month;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.interdesk.replay.oracle.RequestCounts;
import org.interdesk.replay.report.Difference;
import org.jspecify.annotations.Nullable;

/**
 * Compares the request figures of a published consolidated report with the recount: each party's number, the total, and
 * the shares, which are worked out here a second time. A party that is not in the report is not counted in its totals either.
 */
final class ConsolidatedCheck {

    private static final int DECIMALS = 5;
    private static final BigDecimal NO_DATA = BigDecimal.ONE.negate();
    private static final List<String> SHARES = List.of("first-response", "resolution");

    private final Collection<String> parties;
    private final Function<String, RequestCounts> recounted;

    ConsolidatedCheck(Collection<String> parties, Function<String, RequestCounts> recounted) {
        this.parties = parties;
        this.recounted = recounted;
    }

    List<Difference> of(JsonNode edition) {
        var number = edition.path("number").asText();
        var lines = lines(edition);
        var included = included(edition);
        Map<String, @Nullable BigDecimal> expected = new LinkedHashMap<>();
        var total = RequestCounts.NONE;
        for (var party : parties) {
            var counts = recounted.apply(party);
            if (included.contains(party)) {
                put(expected, " of " + party, counts, null);
                total = total.plus(counts);
            } else {
                expected.put("the report of " + party, BigDecimal.ONE);
            }
        }
        put(expected, " in all", total, NO_DATA);
        Map<String, @Nullable BigDecimal> found = new HashMap<>();
        expected.keySet().forEach(what -> found.put(what, found(lines, what)));
        List<Difference> differences = new ArrayList<>();
        expected.forEach((what, value) -> {
            var other = found.get(what);
            if (!same(value, other)) {
                differences.add(new Difference(number, what, text(value), text(other)));
            }
        });
        return differences;
    }

    /** @param noShare what a share is if nothing was settled */
    private static void put(
            Map<String, @Nullable BigDecimal> into, String whose, RequestCounts counts, @Nullable BigDecimal noShare) {
        var byKey = counts.byKey();
        byKey.forEach((key, value) -> into.put(key + whose, BigDecimal.valueOf(value)));
        for (var share : SHARES) {
            var settled = byKey.getOrDefault(share + ".settled", 0L);
            var inTime = byKey.getOrDefault(share + ".in-time", 0L);
            into.put(share + ".share" + whose, settled == 0 ? noShare : percent(inTime, settled));
        }
    }

    private static BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
    }

    private static Map<String, JsonNode> lines(JsonNode edition) {
        Map<String, JsonNode> lines = new TreeMap<>();
        edition.path("report")
                .path("figures")
                .forEach(line -> lines.put(line.path("key").asText(), line));
        return lines;
    }

    private static List<String> included(JsonNode edition) {
        List<String> included = new ArrayList<>();
        edition.path("report").path("parties").forEach(party -> {
            if (party.path("revision").isNumber()) {
                included.add(party.path("party").asText());
            }
        });
        return included;
    }

    private static @Nullable BigDecimal found(Map<String, JsonNode> lines, String what) {
        var space = what.indexOf(' ');
        var line = lines.get(what.substring(0, space));
        if (line == null) {
            return null;
        }
        if (what.endsWith(" in all")) {
            return number(line.path("total"));
        }
        for (var said : line.path("parties")) {
            if (what.endsWith(" of " + said.path("party").asText())) {
                return number(said.path("number"));
            }
        }
        return null;
    }

    private static @Nullable BigDecimal number(JsonNode node) {
        return node.isNumber() ? node.decimalValue() : null;
    }

    private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null ? b == null : b != null && a.compareTo(b) == 0;
    }

    private static String text(@Nullable BigDecimal value) {
        return value == null ? "nothing" : value.stripTrailingZeros().toPlainString();
    }
}
