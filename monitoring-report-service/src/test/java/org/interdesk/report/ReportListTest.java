package org.interdesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interdesk.kit.testing.ProblemAssert.assertProblem;
import static org.interdesk.report.Reporter.number;
import static org.interdesk.report.Reporter.openMonth;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of reports. */
@QuarkusTest
class ReportListTest {

    private static final Reporter OFFICER = Reporter.officer("BY");
    private static final Reporter COORDINATOR = Reporter.coordinator();

    @Test
    void aListIsFilteredSortedAndCutIntoPages() {
        var month = openMonth();
        Reporter.officer("RU").does(number(month, "RU"), "submission", Map.of());
        var list = Reporter.REPORTS + "?month=" + month;

        assertThat(COORDINATOR.get(list).<List<String>>path("items.party")).containsExactlyElementsOf(Reporter.PARTIES);
        assertThat(COORDINATOR.get(list + "&state=WITH_APPROVER").<List<String>>path("items.party"))
                .containsExactly("RU");
        assertThat(COORDINATOR.get(list + "&party=AM").<Integer>path("total")).isEqualTo(1);
        assertThat(COORDINATOR.get(list + "&sort=-changedAt").<String>path("items[0].party"))
                .isEqualTo("RU");
        assertThat(OFFICER.get(list).<List<String>>path("items.party")).containsExactly("BY");
        for (var sort : List.of("-month", "dueAt", "-changedAt")) {
            var first = COORDINATOR.get(list + "&limit=4&sort=" + sort);
            var second = COORDINATOR.get(list + "&limit=4&sort=" + sort + "&cursor=" + first.<String>path("next"));
            assertThat(first.<List<String>>path("items.party")).hasSize(4);
            assertThat(second.<List<String>>path("items.party"))
                    .hasSize(2)
                    .doesNotContainAnyElementsOf(first.<List<String>>path("items.party"));
            assertThat(second.<Object>path("next")).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource({"month=2026", "state=LOST", "party=by", "sort=size", "limit=0", "limit=x", "cursor=!!", "cursor=YQ"})
    void aListWithAParameterThatMeansNothingIsRefused(String query) {
        assertProblem(OFFICER.get(Reporter.REPORTS + "?" + query)).is(400, "invalid-request");
    }
}
