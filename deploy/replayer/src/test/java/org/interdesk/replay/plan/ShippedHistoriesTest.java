package org.interdesk.replay.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.interdesk.replay.plan.RowPlan.Outcome;
import org.interdesk.replay.source.History;
import org.junit.jupiter.api.Test;

class ShippedHistoriesTest {

    private static final Mapping MAPPING = Mapping.shipped();

    @Test
    void theThousandIncidentsCanBeReportedWithoutARefusal() {
        var rows = rows(read("history-1000"));

        assertThat(read("history-1000").incidents()).hasSize(1000);
        assertThat(rows).hasSize(8715).noneMatch(row -> row.outcome() == Outcome.REFUSED);
    }

    @Test
    void theDemonstrationIsOfOrdinaryLengthAndOfAllParties() {
        var history = read("demonstration-300");
        var refused = rows(history).stream()
                .filter(row -> row.outcome() == Outcome.REFUSED)
                .count();

        assertThat(history.incidents())
                .hasSize(300)
                .allMatch(one -> one.length().compareTo(Duration.ofDays(35)) < 0);
        assertThat(refused).isLessThanOrEqualTo(history.rows() / 1000);
        assertThat(history.incidents())
                .extracting(one -> MAPPING.party(one.rows().get(0).orgLine()))
                .contains("EEC", "AM", "BY", "KZ", "KG", "RU");
    }

    @Test
    void everyRowThatChangesSomethingIsReportedAtItsOwnMoment() {
        for (var plan : plans(read("history-1000"))) {
            for (var row : plan.rows()) {
                assertThat(row.actions())
                        .isNotEmpty()
                        .allMatch(action -> action.at().equals(row.row().at()));
            }
        }
    }

    private static List<RowPlan> rows(History history) {
        return plans(history).stream().flatMap(plan -> plan.rows().stream()).toList();
    }

    private static List<CasePlan> plans(History history) {
        var planner = new Planner(MAPPING);
        return history.incidents().stream().map(planner::plan).toList();
    }

    private static History read(String name) {
        var csv = ShippedHistoriesTest.class.getResourceAsStream("/data/" + name + ".csv.gz");
        return History.read(Objects.requireNonNull(csv), MAPPING.columns());
    }
}
