package org.interdesk.replay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.interdesk.replay.oracle.LedgerLine;
import org.interdesk.replay.oracle.RecountedCase;
import org.interdesk.replay.oracle.RecountedClock;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant REGISTERED = Instant.parse("2012-04-03T06:00:00Z");
    private static final Instant RESOLVED = Instant.parse("2012-04-03T07:00:00Z");
    private static final Instant CLOSED = Instant.parse("2012-04-04T07:00:00Z");

    private final ObjectNode ticket = JSON.createObjectNode();
    private final ObjectNode ledger = JSON.createObjectNode();
    private final ObjectNode clock = JSON.createObjectNode();

    @Test
    void theSameFiguresDoNotDiffer() {
        assertThat(compare()).isEmpty();
    }

    @Test
    void aSecondTooMuchIsFound() {
        assertThat(compare(() -> clock.put("usedSeconds", 3601)))
                .extracting(Difference::expected, Difference::found)
                .containsExactly(tuple("3600", "3601"));
    }

    @Test
    void aMissingBreachAndAWrongHolderAreFound() {
        assertThat(compare(() -> {
                    clock.put("breached", true);
                    ticket.put("holder", "BY");
                }))
                .extracting(Difference::what)
                .containsExactly("holder", "resolution of EEC from 2012-04-03T06:00:00Z: breached");
    }

    @Test
    void timeAfterAnAutomaticClosingThatWasReopenedMayHaveEitherName() {
        assertThat(compare(() -> ((ObjectNode) ledger.path("entries").get(1)).put("reason", "CLOSED")))
                .isEmpty();
    }

    @Test
    void aLedgerThatFailsItsOwnChecksIsFound() {
        assertThat(compare(() -> ((ObjectNode) ledger.path("checks")).put("gapless", false)))
                .extracting(Difference::what)
                .containsExactly("ledger checks");
    }

    @Test
    void aCaseThatIsNotThereIsFound() {
        assertThat(new Comparison(Map.of()).with(List.of(expected())))
                .extracting(Difference::what)
                .containsExactly("the case", "their number");
    }

    private List<Difference> compare() {
        return compare(() -> {});
    }

    private List<Difference> compare(Runnable change) {
        ticket.put("number", "N").put("state", "CLOSED").put("holder", "EEC").put("handovers", 0);
        ticket.put("registeredAt", REGISTERED.toString()).put("respondedAt", REGISTERED.toString());
        ticket.put("resolvedAt", RESOLVED.toString()).put("closedAt", CLOSED.toString());
        var entries = ledger.put("closedAt", CLOSED.toString()).putArray("entries");
        entries.add(entry("WORK", REGISTERED, RESOLVED, 3600));
        entries.add(entry("RESOLVED", RESOLVED, CLOSED, 32400));
        ledger.putObject("checks")
                .put("gapless", true)
                .put("elapsedAddsUp", true)
                .put("workingRecounted", true);
        clock.put("kind", "resolution")
                .put("party", "EEC")
                .put("state", "FULFILLED")
                .put("breached", false);
        clock.put("startedAt", REGISTERED.toString()).put("fulfilledAt", RESOLVED.toString());
        clock.put("targetSeconds", 28800).put("usedSeconds", 3600);
        change.run();
        List<JsonNode> clocks = new ArrayList<>(List.of(clock));
        return new Comparison(Map.of("N", new PlatformCase(ticket, ledger, clocks))).with(List.of(expected()));
    }

    private static ObjectNode entry(String reason, Instant from, Instant to, long working) {
        return JSON.createObjectNode()
                .put("holder", "EEC")
                .put("reason", reason)
                .put("from", from.toString())
                .put("to", to.toString())
                .put("workingSeconds", working);
    }

    private static RecountedCase expected() {
        return new RecountedCase(
                "N",
                "EEC",
                "EEC",
                "CLOSED",
                List.of(),
                REGISTERED,
                REGISTERED,
                RESOLVED,
                CLOSED,
                List.of(
                        new LedgerLine("EEC", "WORK", REGISTERED, RESOLVED, 3600),
                        new LedgerLine("EEC", "RESOLVED", RESOLVED, CLOSED, 32400)),
                List.of(new RecountedClock("resolution", "EEC", REGISTERED, 28800, 3600, "FULFILLED", RESOLVED, null)));
    }
}
