package org.interdesk.replay.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** Works out the figures per party from what the platform says. */
public final class PartyTable {

    private final Collection<PlatformCase> cases;

    public PartyTable(Collection<PlatformCase> cases) {
        this.cases = List.copyOf(cases);
    }

    public List<PartyFigures> figures(Collection<String> parties) {
        return parties.stream().sorted().map(this::figures).toList();
    }

    private PartyFigures figures(String party) {
        var registered = cases.stream()
                .filter(one -> one.ticket().path("registrant").asText().equals(party))
                .toList();
        return new PartyFigures(
                party,
                registered.size(),
                (int) cases.stream().filter(one -> holds(one, party)).count(),
                cases.stream().mapToInt(one -> handedOverBy(one, party)).sum(),
                (int) registered.stream()
                        .filter(PlatformCase::isAnsweredAtRegistration)
                        .count(),
                clocks(party, "first-response", one -> !one.isAnsweredAtRegistration()),
                clocks(party, "resolution", one -> true),
                ledger(party, "elapsedSeconds"),
                ledger(party, "workingSeconds"),
                (int) registered.stream().filter(PlatformCase::isLedgerSound).count());
    }

    private static boolean holds(PlatformCase one, String party) {
        return one.commitments().stream().anyMatch(clock -> is(clock, "resolution") && of(clock, party));
    }

    /** The holders follow each other: who accepted last hands over next. */
    private static int handedOverBy(PlatformCase one, String party) {
        var holder = one.ticket().path("registrant").asText();
        var count = 0;
        for (var clock : accepted(one)) {
            if (holder.equals(party)) {
                count++;
            }
            holder = clock.path("party").asText();
        }
        return count;
    }

    private static List<JsonNode> accepted(PlatformCase one) {
        return one.commitments().stream()
                .filter(clock -> is(clock, "handover-acceptance")
                        && clock.path("state").asText().equals("FULFILLED"))
                .toList();
    }

    private Distribution clocks(String party, String kind, Predicate<PlatformCase> which) {
        List<Long> used = new ArrayList<>();
        var inTime = 0;
        var breaches = 0;
        for (var one : cases) {
            for (var clock : one.commitments()) {
                if (is(clock, kind) && of(clock, party) && which.test(one)) {
                    var breached = clock.path("breached").asBoolean();
                    breaches += breached ? 1 : 0;
                    if (clock.path("state").asText().equals("FULFILLED")) {
                        used.add(clock.path("usedSeconds").asLong());
                        inTime += breached ? 0 : 1;
                    }
                }
            }
        }
        return Distribution.of(used, inTime, breaches);
    }

    private long ledger(String party, String field) {
        return cases.stream()
                .flatMap(
                        one -> StreamSupport.stream(one.ledger().path("entries").spliterator(), false))
                .filter(entry -> entry.path("holder").asText().equals(party))
                .mapToLong(entry -> entry.path(field).asLong())
                .sum();
    }

    private static boolean is(JsonNode clock, String kind) {
        return clock.path("kind").asText().equals(kind);
    }

    private static boolean of(JsonNode clock, String party) {
        return clock.path("party").asText().equals(party);
    }
}
