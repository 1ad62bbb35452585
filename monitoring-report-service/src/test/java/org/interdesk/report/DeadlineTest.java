package org.interdesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interdesk.report.Reporter.number;
import static org.interdesk.report.Reporter.openMonth;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the clocks' owner tells of reports, and what is shown of it. */
@QuarkusTest
class DeadlineTest {

    private static final Reporter OFFICER = Reporter.officer("BY");
    private static final Instant FUTURE = Instant.parse("2095-01-10T15:00:00Z");
    private static final Instant PAST = Instant.parse("2010-01-10T15:00:00Z");

    private static void clock(String number, String party, long version, Instant dueAt) {
        String id = Reporter.officer(party).report(number).path("report.id");
        Told.reportClock(id, "REPORT", "REPORT_HAND_IN", party, version, dueAt, Instant.parse("2026-11-01T00:00:00Z"));
    }

    @Test
    void theDueInstantAndTheWorkingTimeLeftAreShown() {
        var number = number(openMonth(), "BY");

        clock(number, "BY", 1, FUTURE);

        var seen = OFFICER.report(number);
        assertThat(seen.<String>path("report.clock.dueAt")).isEqualTo(FUTURE.toString());
        assertThat(seen.<Integer>path("report.clock.workingSecondsLeft")).isEqualTo(108_000);
        assertThat(seen.<String>path("report.punctuality")).isEqualTo("PENDING");
        assertThat(seen.header("ETag")).as("a clock is no change of the report").isEqualTo("\"1\"");
        Reporter.handIn(number, "BY");
        assertThat(OFFICER.report(number).<String>path("report.punctuality")).isEqualTo("IN_TIME");
    }

    @Test
    void aReportHandedInAfterItsDueInstantIsLateHoweverTheClockIsHeardOf() {
        var number = number(openMonth(), "BY");
        Reporter.handIn(number, "BY");
        assertThat(OFFICER.report(number).<String>path("report.punctuality")).isEqualTo("UNKNOWN");

        clock(number, "BY", 1, PAST);

        assertThat(OFFICER.report(number).<String>path("report.punctuality")).isEqualTo("LATE");
    }

    @Test
    void theCommissionsOwnClockIsShownWhileItHasToDecide() {
        var number = number(openMonth(), "BY");
        String id = OFFICER.report(number).path("report.id");
        Reporter.handIn(number, "BY");
        Told.reportClock(id, "REPORT", "report-review", "EEC", 1, FUTURE, FUTURE.minusSeconds(9));

        assertThat(Reporter.coordinator().report(number).<String>path("report.reviewClock.dueAt"))
                .isEqualTo(FUTURE.toString());
        assertThat(OFFICER.report(number).<Object>path("report.reviewClock")).isNull();

        Reporter.coordinator().does(number, "acceptance", Map.of());
        assertThat(Reporter.coordinator().report(number).<Object>path("report.reviewClock"))
                .isNull();
    }

    @Test
    void anOlderVersionOfAClockChangesNothing() {
        var number = number(openMonth(), "BY");
        clock(number, "BY", 3, FUTURE);

        clock(number, "BY", 2, PAST);

        assertThat(OFFICER.report(number).<String>path("report.clock.dueAt")).isEqualTo(FUTURE.toString());
    }

    @Test
    void theBoardAndTheListShowClocksAndSortByThem() {
        var month = openMonth();
        clock(number(month, "RU"), "RU", 1, PAST);
        clock(number(month, "KG"), "KG", 1, FUTURE);
        String period =
                Reporter.coordinator().get(Reporter.PERIODS + "/" + month).path("id");
        Told.reportClock(period, "REPORT_PERIOD", "report-publication", "EEC", 1, FUTURE, FUTURE.minusSeconds(9));

        var board = Reporter.coordinator().get(Reporter.PERIODS + "/" + month + "/board");
        var list = Reporter.coordinator().get(Reporter.REPORTS + "?sort=dueAt&limit=3&month=" + month);

        assertThat(board.<String>path("period.clock.dueAt")).isEqualTo(FUTURE.toString());
        assertThat(board.<String>path("period.punctuality")).isEqualTo("PENDING");
        assertThat(board.<String>path("reports.find { it.party == 'RU' }.punctuality"))
                .isEqualTo("OVERDUE");
        assertThat(list.<List<String>>path("items.party")).containsExactly("RU", "KG", "AM");
        var next = Reporter.coordinator()
                .get(Reporter.REPORTS + "?sort=dueAt&month=" + month + "&cursor=" + list.<String>path("next"));
        assertThat(next.<List<String>>path("items.party")).containsExactly("BY", "EEC", "KZ");
        assertThat(Reporter.officer("BY").get(Reporter.PERIODS + "/" + month).<Map<String, Object>>path("clock"))
                .as("the Commission's clock is its own")
                .isNull();
    }
}
