package org.interdesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interdesk.kit.testing.ProblemAssert.assertProblem;
import static org.interdesk.report.Reporter.number;
import static org.interdesk.report.Reporter.openMonth;
import static org.interdesk.report.Reporter.withFigure;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What holds a report back until something is said. */
@QuarkusTest
class IncompleteReportTest {

    private static final Reporter OFFICER = Reporter.officer("BY");

    @Test
    void missingFiguresHoldAReportBackAndUnknownOnesDoNot() {
        var number = number(openMonth(), "BY");
        var content = OFFICER.says(number);
        @SuppressWarnings("unchecked")
        var figures = new HashMap<>((Map<String, Object>) content.get("figures"));
        figures.remove("requests.registered");
        OFFICER.fillsIn(number, Map.of("figures", figures, "components", Map.of()))
                .then()
                .statusCode(200);

        assertProblem(OFFICER.tries(number, "submission", Map.of()))
                .is(409, "report-incomplete")
                .has("detail", "Say something about: requests.registered.");

        OFFICER.fillsIn(number, withFigure(content, "requests.registered", Map.of("unknownBecause", "Журнал утрачен")))
                .then()
                .statusCode(200);
        OFFICER.does(number, "submission", Map.of());
        var shown = OFFICER.report(number);
        assertThat(shown.<String>path("revision.figures.find { it.key == 'requests.registered' }.knowledge"))
                .isEqualTo("UNKNOWN");
        assertThat(shown.<Object>path("revision.figures.find { it.key == 'requests.registered' }.number"))
                .isNull();
    }

    @Test
    void availabilityBelowItsTargetMustBeExplained() {
        var month = openMonth();
        var number = number(month, "BY");
        var content = OFFICER.says(number);
        var day = month + "-01T21:00:00Z";
        content.put(
                "components",
                Map.of(
                        "GATEWAY",
                        Map.of(
                                "silence",
                                "OK",
                                "spans",
                                List.of(Map.of("state", "CRITICAL", "from", day, "to", month + "-05T21:00:00Z")))));
        OFFICER.fillsIn(number, content).then().statusCode(200);

        var seen = OFFICER.report(number);
        assertThat(seen.<List<String>>path("report.missing")).containsExactly("availability.explanation");
        assertThat(seen.<Boolean>path("revision.components[0].belowTarget")).isTrue();
        assertProblem(OFFICER.tries(number, "submission", Map.of())).is(409, "report-incomplete");

        OFFICER.fillsIn(number, withFigure(content, "availability.explanation", Map.of("text", "Замена сервера")))
                .then()
                .statusCode(200);
        OFFICER.does(number, "submission", Map.of());
        var days = OFFICER.get(Reporter.REPORTS + "/" + number + "/revisions/1/availability");
        assertThat(days.<Integer>path("[0].days.size()")).isEqualTo(month.lengthOfMonth());
        assertThat(days.<Integer>path("[0].days[2].up")).isZero();
    }
}
