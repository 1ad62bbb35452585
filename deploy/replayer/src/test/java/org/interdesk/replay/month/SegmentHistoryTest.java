package org.interdesk.replay.month;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.interdesk.replay.journal.Entry;
import org.interdesk.replay.oracle.Desks;
import org.interdesk.replay.plan.Mapping;
import org.interdesk.replay.plan.Planner;
import org.interdesk.replay.run.CaseRun;
import org.interdesk.replay.run.Runner;
import org.interdesk.replay.source.Incident;
import org.interdesk.replay.source.Row;
import org.junit.jupiter.api.Test;

class SegmentHistoryTest {

    private static final YearMonth APRIL = YearMonth.of(2012, 4);

    private final Desks desks = new Desks(2012, 2012);

    @Test
    void anOutageLastsUntilSomebodyWaitsAndBelongsToWhoeverRegistered() {
        var history = history(incident(
                "High",
                "PROD802",
                "2012-04-03T06:00:00Z In Progress|Other",
                "2012-04-03T06:40:00Z Wait - User|Other",
                "2012-04-03T09:00:00Z Resolved|Other"));

        assertThat(history.outages("KZ", APRIL))
                .containsExactly(new Outage(
                        "KZ",
                        "GATEWAY",
                        "EEC-2012-000001",
                        Instant.parse("2012-04-03T06:00:00Z"),
                        Instant.parse("2012-04-03T06:40:00Z")));
    }

    @Test
    void anOutageIsOverAfterEightHoursAndIsCutAtTheEndOfTheMonth() {
        var history = history(incident(
                "High",
                "PROD1",
                "2012-04-30T15:00:00Z In Progress|Org line A2",
                "2012-05-20T15:00:00Z Resolved|Org line A2"));

        assertThat(history.outages("RU", APRIL))
                .extracting(Outage::to)
                .containsExactly(Instant.parse("2012-04-30T20:00:00Z"));
        assertThat(history.outages("RU", APRIL.plusMonths(1)))
                .extracting(Outage::from, Outage::to)
                .containsExactly(tuple(Instant.parse("2012-04-30T20:00:00Z"), Instant.parse("2012-04-30T23:00:00Z")));
    }

    @Test
    void requestsOfLessImpactTellOfNoOutageButOfTheParty() {
        var history = history(incident(
                "Medium",
                "PROD802",
                "2012-04-03T06:00:00Z In Progress|Org line C",
                "2012-04-04T06:00:00Z Resolved|Org line C"));

        assertThat(history.outages("EEC", APRIL)).isEmpty();
        assertThat(history.speaksOf("EEC", APRIL)).isTrue();
        assertThat(history.speaksOf("KZ", APRIL)).isFalse();
        assertThat(history.speaksOf("EEC", APRIL.plusMonths(1))).isFalse();
    }

    @Test
    void monthsGoFromTheFirstToTheLastWithoutAGap() {
        var history = history(
                incident("Low", "PROD1", "2012-01-31T20:30:00Z In Progress|Org line A2"),
                incident("Low", "PROD1", "2012-04-03T06:00:00Z In Progress|Org line C"));

        assertThat(history.months())
                .as("the last evening of January in UTC is February in Moscow")
                .containsExactly(YearMonth.of(2012, 2), YearMonth.of(2012, 3), APRIL);
    }

    private SegmentHistory history(Incident... incidents) {
        var planner = new Planner(Mapping.shipped());
        List<CaseRun> runs = new ArrayList<>();
        List<Entry> journal = new ArrayList<>();
        for (var i = 0; i < incidents.length; i++) {
            var incident = new Incident("1-" + i, incidents[i].rows());
            var plan = planner.plan(incident);
            runs.add(new CaseRun(plan));
            for (var row = 0; row < plan.rows().size(); row++) {
                for (var action = 0; action < plan.rows().get(row).actions().size(); action++) {
                    journal.add(Entry.call("1-" + i, row, action, "EEC-2012-00000" + (i + 1), null));
                }
            }
        }
        Runner.recall(runs, journal);
        return new SegmentHistory(runs, Mapping.shipped(), desks);
    }

    /** @param rows such as {@code "2012-04-03T06:00:00Z In Progress|Other"} */
    private static Incident incident(String impact, String product, String... rows) {
        List<Row> read = new ArrayList<>();
        for (var row : rows) {
            var space = row.indexOf(' ');
            var parts = row.substring(space + 1).split("\\|");
            var at = Instant.parse(row.substring(0, space));
            read.add(new Row(read.size() + 2, "1-1", at, "", parts[0], parts[1], "T1", "L1", impact, product, "se"));
        }
        return new Incident("1-1", read);
    }
}
