package org.interdesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interdesk.kit.testing.ProblemAssert.assertProblem;
import static org.interdesk.report.Reporter.number;
import static org.interdesk.report.Reporter.openMonth;
import static org.interdesk.report.Reporter.withFigure;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.interdesk.kit.testing.PublishedEvents;
import org.junit.jupiter.api.Test;

/** A report that comes back, with remarks or by its party's own wish. */
@QuarkusTest
class CorrectedReportTest {

    private static final Reporter OFFICER = Reporter.officer("BY");
    private static final Reporter COORDINATOR = Reporter.coordinator();

    @Test
    void aReturnedReportIsCorrectedAsTheNextRevisionAndTheDifferenceShows() {
        var number = number(openMonth(), "BY");
        Reporter.handIn(number, "BY");
        COORDINATOR.does(number, "return", Map.of("remarks", "Проверьте число заявок"));

        assertThat(OFFICER.report(number).<String>path("report.state")).isEqualTo("RETURNED");
        assertThat(OFFICER.report(number).<Integer>path("revision.revision")).isEqualTo(2);
        assertThat(OFFICER.report(number).<String>path("revision.reason")).isEqualTo("Проверьте число заявок");
        OFFICER.fillsIn(number, withFigure(OFFICER.says(number), "requests.registered", Map.of("number", 17)))
                .then()
                .statusCode(200);
        assertThat(COORDINATOR.report(number).<Integer>path("revision.revision"))
                .as("what is being filled in is not the Commission's to see")
                .isEqualTo(1);
        Reporter.haveAccepted(number, "BY");

        var difference = COORDINATOR.get(Reporter.REPORTS + "/" + number + "/revisions/2/difference");
        assertThat(difference.<List<String>>path("figures.key")).containsExactly("requests.registered");
        assertThat(difference.<Integer>path("figures[0].before.number")).isZero();
        assertThat(difference.<Integer>path("figures[0].after.number")).isEqualTo(17);
        assertThat(COORDINATOR.report(number).<Integer>path("report.acceptedRevision"))
                .isEqualTo(2);
        assertThat(OFFICER.get(Reporter.REPORTS + "/" + number + "/revisions").<List<String>>path("items.decision"))
                .containsExactly("ACCEPTED", "RETURNED");
    }

    @Test
    void remarksStandAtTheFiguresAndComponentsTheyAreAbout() {
        var number = number(openMonth(), "BY");
        Reporter.handIn(number, "BY");
        var about = Map.of("requests.registered", "Меньше, чем закрыто", "GATEWAY", "Нет наблюдений за 3-е число");

        COORDINATOR.does(number, "return", Map.of("remarks", "Две неточности", "fieldRemarks", about));

        var returned = OFFICER.get(Reporter.REPORTS + "/" + number + "/revisions/1");
        assertThat(returned.<String>path("remarks")).isEqualTo("Две неточности");
        assertThat(returned.<Map<String, String>>path("fieldRemarks")).isEqualTo(about);
        assertThat(OFFICER.report(number).<Map<String, String>>path("revision.fieldRemarks"))
                .isEmpty();
    }

    @Test
    void aRemarkAboutNothingInTheFormReturnsNothing() {
        var number = number(openMonth(), "BY");
        Reporter.handIn(number, "BY");
        var before = PublishedEvents.count();
        var body = Map.of("remarks", "Неточность", "fieldRemarks", Map.of("requests.lost", "Сколько?"));

        assertProblem(COORDINATOR.tries(number, "return", body))
                .is(400, "invalid-request")
                .pointsTo("/fieldRemarks/requests.lost");

        assertThat(PublishedEvents.count()).isEqualTo(before);
        assertThat(COORDINATOR.report(number).<String>path("report.state")).isEqualTo("HANDED_IN");
    }

    @Test
    void whileAnAcceptedReportIsCorrectedTheAcceptedRevisionCounts() {
        var number = number(openMonth(), "BY");
        Reporter.haveAccepted(number, "BY");

        OFFICER.does(number, "correction", Map.of("reason", "Найдены пропущенные заявки"));

        var seen = OFFICER.report(number);
        assertThat(seen.<String>path("report.state")).isEqualTo("IN_CORRECTION");
        assertThat(seen.<Integer>path("report.acceptedRevision")).isEqualTo(1);
        assertThat(seen.<Integer>path("report.revision")).isEqualTo(2);
    }
}
