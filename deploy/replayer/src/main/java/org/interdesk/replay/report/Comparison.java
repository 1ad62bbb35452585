package org.interdesk.replay.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.interdesk.replay.oracle.LedgerLine;
import org.interdesk.replay.oracle.RecountedCase;
import org.interdesk.replay.oracle.RecountedClock;
import org.jspecify.annotations.Nullable;

/**
 * Compares what the platform says with the recount: case, ledger line by line, every clock.
 *
 * <p>Two things are allowed to differ. A resolved case that was reopened after its automatic closing date shows that
 * time as RESOLVED or as CLOSED, depending on whether the closing had been carried out when the reopening was
 * reported; neither is counted for anybody. And a clock that still runs is not compared to the second.
 */
public final class Comparison {

    private record Line(String holder, String reason, String from, String to, long working) {}

    private final Map<String, PlatformCase> platform;
    private final List<Difference> differences = new ArrayList<>();

    public Comparison(Map<String, PlatformCase> platform) {
        this.platform = platform;
    }

    public List<Difference> with(Collection<RecountedCase> recounted) {
        differences.clear();
        recounted.forEach(this::compare);
        if (recounted.size() != platform.size()) {
            differ("all cases", "their number", recounted.size(), platform.size());
        }
        return List.copyOf(differences);
    }

    private void compare(RecountedCase expected) {
        var found = platform.get(expected.number());
        if (found == null) {
            differ(expected.number(), "the case", "there", "missing");
            return;
        }
        var number = expected.number();
        var ticket = found.ticket();
        differ(number, "state", expected.state(), ticket.path("state").asText());
        differ(number, "holder", expected.holder(), ticket.path("holder").asText());
        differ(
                number,
                "accepted handovers",
                expected.handovers().size(),
                ticket.path("handovers").asInt());
        differ(number, "registered at", expected.registeredAt(), PlatformCase.instant(ticket, "registeredAt"));
        differ(number, "responded at", expected.respondedAt(), PlatformCase.instant(ticket, "respondedAt"));
        differ(number, "resolved at", expected.resolvedAt(), PlatformCase.instant(ticket, "resolvedAt"));
        if (expected.state().equals("CLOSED")) {
            differ(number, "closed at", expected.closedAt(), PlatformCase.instant(ticket, "closedAt"));
        }
        differ(number, "ledger", lines(expected.ledger()), lines(found.ledger()));
        differ(number, "ledger checks", true, found.isLedgerSound());
        for (var kind : List.of("first-response", "resolution", "handover-acceptance")) {
            compareClocks(expected, found, kind);
        }
    }

    private void compareClocks(RecountedCase expected, PlatformCase found, String kind) {
        List<JsonNode> left = new ArrayList<>(found.commitments().stream()
                .filter(one -> one.path("kind").asText().equals(kind))
                .toList());
        for (var clock : expected.clocks()) {
            if (clock.kind().equals(kind)) {
                compare(expected.number(), clock, take(left, clock));
            }
        }
        differ(expected.number(), "further clocks of kind " + kind, 0, left.size());
    }

    private static @Nullable JsonNode take(List<JsonNode> left, RecountedClock clock) {
        for (Iterator<JsonNode> all = left.iterator(); all.hasNext(); ) {
            var one = all.next();
            if (one.path("party").asText().equals(clock.party())
                    && clock.startedAt().equals(PlatformCase.instant(one, "startedAt"))) {
                all.remove();
                return one;
            }
        }
        return null;
    }

    private void compare(String number, RecountedClock expected, @Nullable JsonNode found) {
        var name = expected.kind() + " of " + expected.party() + " from " + expected.startedAt();
        if (found == null) {
            differ(number, name, "there", "missing");
            return;
        }
        differ(
                number,
                name + ": target",
                expected.targetSeconds(),
                found.path("targetSeconds").asLong());
        differ(
                number,
                name + ": breached",
                expected.breached(),
                found.path("breached").asBoolean());
        if (expected.breached()) {
            differ(number, name + ": breached at", expected.breachedAt(), PlatformCase.instant(found, "breachedAt"));
        }
        var decided = !expected.kind().equals("handover-acceptance")
                || expected.state().equals("FULFILLED");
        if (decided) {
            differ(
                    number,
                    name + ": state",
                    expected.state(),
                    found.path("state").asText());
        }
        if (expected.state().equals("FULFILLED")) {
            differ(
                    number,
                    name + ": used",
                    expected.usedSeconds(),
                    found.path("usedSeconds").asLong());
            differ(number, name + ": fulfilled at", expected.fulfilledAt(), PlatformCase.instant(found, "fulfilledAt"));
        }
    }

    private static List<Line> lines(List<LedgerLine> ledger) {
        List<Line> lines = new ArrayList<>();
        ledger.forEach(line -> add(lines, line.holder(), line.reason(), line.from(), line.to(), line.workingSeconds()));
        return lines;
    }

    /** What holds now is a line without an end; the account of it up to the last event is left out. */
    private static List<Line> lines(JsonNode ledger) {
        List<Line> lines = new ArrayList<>();
        var current = ledger.path("current");
        var now = PlatformCase.instant(current, "from");
        for (var entry : ledger.path("entries")) {
            var from = moment(entry);
            if (!from.equals(now)) {
                var to = PlatformCase.instant(entry, "to");
                add(
                        lines,
                        text(entry, "holder"),
                        text(entry, "reason"),
                        from,
                        to,
                        entry.path("workingSeconds").asLong());
            }
        }
        if (now != null) {
            add(lines, text(current, "holder"), text(current, "reason"), now, null, 0);
        }
        return lines;
    }

    private static Instant moment(JsonNode entry) {
        return Objects.requireNonNullElse(PlatformCase.instant(entry, "from"), Instant.EPOCH);
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText();
    }

    private static void add(
            List<Line> lines, String holder, String reason, Instant from, @Nullable Instant to, long working) {
        var counted = reason.equals("CLOSED") ? "RESOLVED" : reason;
        var before = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        var end = to == null ? "open" : to.toString();
        if (before != null && before.holder().equals(holder) && before.reason().equals(counted)) {
            lines.set(lines.size() - 1, new Line(holder, counted, before.from(), end, before.working() + working));
        } else if (to == null || !to.equals(from)) {
            lines.add(new Line(holder, counted, from.toString(), end, working));
        }
    }

    private void differ(String number, String what, @Nullable Object expected, @Nullable Object found) {
        if (!Objects.equals(expected, found)) {
            differences.add(new Difference(number, what, String.valueOf(expected), String.valueOf(found)));
        }
    }
}
