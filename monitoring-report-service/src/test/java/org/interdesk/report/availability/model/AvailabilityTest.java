package org.interdesk.report.availability.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.interdesk.report.availability.model.Availability.Weighted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AvailabilityTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "the example of the rules           | 00-03 OK, 03-18 CRITICAL, 18-22 UNKNOWN, 22-24 OK | 25.00000  | 25.00000",
                "all missing                        | 00-24 MISSING                                     | -1        | -1",
                "nothing said at all                |                                                   | -1        | -1",
                "all unknown                        | 00-12 UNKNOWN, 12-24 MISSING                      | -1        | -1",
                "all well                           | 00-24 OK                                          | 100.00000 | 100.00000",
                "a warning is up                    | 00-12 OK, 12-24 WARNING                           | 100.00000 | 100.00000",
                "all critical is zero, known        | 00-24 CRITICAL                                    | 0.00000   | 0.00000",
                "planned downtime all day           | 00-24 DOWNTIME                                    | 0.00000   | -1",
                "planned downtime counts against A  | 00-18 OK, 18-24 DOWNTIME                          | 75.00000  | 100.00000",
                "unknown leaves the known           | 00-06 UNKNOWN, 06-24 OK                           | 100.00000 | 100.00000",
                "everything at once                 | 00-08 OK, 08-10 CRITICAL, 10-12 DOWNTIME, 12-24 MISSING | 66.66667 | 80.00000",
                "rounded half up to five decimals   | 00-07 OK, 07-24 CRITICAL                          | 29.16667  | 29.16667"
            })
    void aDay(String name, String day, BigDecimal availability, BigDecimal reliability) {
        Uptime uptime = Days.uptime(day == null ? "" : day);

        assertThat(uptime.availability().machine()).isEqualByComparingTo(availability);
        assertThat(uptime.reliability().machine()).isEqualByComparingTo(reliability);
    }

    @Test
    void aMonthIsNotTheMeanOfItsDays() {
        var half = Days.uptime("00-12 OK, 12-24 CRITICAL");
        var little = Days.uptime("00-06 OK, 06-24 UNKNOWN");

        var month = Availability.ofMonth(List.of(half, little));

        // (0.5 + 0.25) / (2 - 0.75); the mean of the daily 50 and 100 would be 75
        assertThat(month.availability().machine()).isEqualByComparingTo("60.00000");
    }

    @Test
    void downtimeOfAMonthIsLeftOutOfReliability() {
        var month = Availability.ofMonth(
                List.of(Days.uptime("00-18 OK, 18-24 DOWNTIME"), Days.uptime("00-12 OK, 12-24 CRITICAL")));

        assertThat(month.availability().machine()).isEqualByComparingTo("62.50000");
        assertThat(month.reliability().machine()).isEqualByComparingTo("71.42857");
    }

    @Test
    void aMonthOfWhichNothingIsKnownHasNoData() {
        var month = Availability.ofMonth(List.of(Days.uptime(""), Days.uptime("00-24 UNKNOWN")));

        assertThat(month).isEqualTo(Availability.NO_DATA);
        assertThat(month.availability().machine()).isEqualByComparingTo("-1");
    }

    @Test
    void aMonthOfThirdsThatAreAllUnknownOrPlannedHasNoReliability() {
        var third = new Uptime(3, 0, 1, 2);

        var month = Availability.ofMonth(List.of(third, new Uptime(7, 0, 3, 4), third));

        assertThat(month.availability().machine()).isEqualByComparingTo("0");
        assertThat(month.reliability()).isEqualTo(Percentage.NO_DATA);
    }

    @Test
    void aDayOfTwentyThreeHoursCountsAsMuchAsAnyOther() {
        var month = Availability.ofMonth(List.of(new Uptime(82_800, 82_800, 0, 0), new Uptime(86_400, 0, 0, 0)));

        assertThat(month.availability().machine()).isEqualByComparingTo("50");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "equal weights are the mean    | 90 | 1 | 100 | 1 | 95.00000",
                "weight counts one more        | 90 | 0 | 100 | 2 | 97.50000",
                "one without data is left out  | -  | 9 | 100 | 0 | 100.00000",
                "none with data                | -  | 1 | -   | 1 | -1"
            })
    void aGroup(String name, BigDecimal one, int weight, BigDecimal other, int otherWeight, BigDecimal group) {
        var members =
                List.of(new Weighted(new Percentage(one), weight), new Weighted(new Percentage(other), otherWeight));

        assertThat(Availability.ofGroup(members).machine()).isEqualByComparingTo(group);
    }

    @Test
    void partsCannotExceedTheWhole() {
        assertThatThrownBy(() -> new Uptime(10, 6, 5, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Uptime(0, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
