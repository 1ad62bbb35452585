package org.interdesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interdesk.kit.testing.ProblemAssert.assertProblem;
import static org.interdesk.report.Reporter.number;
import static org.interdesk.report.Reporter.openMonth;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.interdesk.kit.identity.Roles;
import org.interdesk.kit.testing.BadInput;
import org.interdesk.kit.testing.BadInputs;
import org.interdesk.kit.testing.PublishedEvents;
import org.interdesk.kit.testing.TestUsers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad input meets a problem document with the right status, and nothing changed. */
@QuarkusTest
class BadInputTest {

    static Stream<BadInput> badInputs() {
        return Stream.of(
                        BadInputs.ofPost(Reporter.PERIODS, """
                                {"month": "2004-01", "occurredAt": "2004-02-01T09:00:00Z"}""", () -> TestUsers.integrator("EEC")),
                        BadInputs.ofPost(
                                Reporter.REPORTS + "/REP-2004-01-BY/return", """
                                {"remarks": "Мало", "occurredAt": "2004-02-01T09:00:00Z"}""", () -> TestUsers.integrator("EEC")),
                        BadInputs.ofPost(Reporter.CONSOLIDATED, """
                                {"month": "2004-01", "without": [], "reason": "x"}""", () -> TestUsers.token("EEC", Roles.COORDINATOR)),
                        BadInputs.ofPost(
                                "/api/v1/report-forms", """
                                {"common": false, "effectiveFrom": "2004-01", "fields": [], "components": []}""", () -> TestUsers.token("BY", Roles.REPORT_APPROVER)))
                .flatMap(BadInputs::stream);
    }

    @ParameterizedTest
    @MethodSource("badInputs")
    void badInputIsRefusedAndChangesNothing(BadInput input) {
        input.isRefused();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a text for a number              | {\"figures\": {\"requests.closed\": {\"number\": \"7\"}}, \"components\": {}}",
                "a fraction of a request          | {\"figures\": {\"requests.closed\": {\"number\": 1.5}}, \"components\": {}}",
                "less than nothing                | {\"figures\": {\"requests.closed\": {\"number\": -1}}, \"components\": {}}",
                "more than can be                 | {\"figures\": {\"requests.closed\": {\"number\": 1e400}}, \"components\": {}}",
                "number and unknown at once       | {\"figures\": {\"requests.closed\": {\"number\": 1, \"unknownBecause\": \"x\"}}, \"components\": {}}",
                "neither number nor unknown       | {\"figures\": {\"requests.closed\": {}}, \"components\": {}}",
                "null for a figure                | {\"figures\": {\"requests.closed\": null}, \"components\": {}}",
                "an unknown member of a figure    | {\"figures\": {\"requests.closed\": {\"number\": 1, \"origin\": \"PREFILLED\"}}, \"components\": {}}",
                "a field of no form               | {\"figures\": {\"requests.lost\": {\"number\": 1}}, \"components\": {}}",
                "a derived field                  | {\"figures\": {\"resolution.share\": {\"number\": 50}}, \"components\": {}}",
                "a component of no form           | {\"figures\": {}, \"components\": {\"MOON\": {\"silence\": \"OK\", \"spans\": []}}}",
                "silence that is a failure        | {\"figures\": {}, \"components\": {\"GATEWAY\": {\"silence\": \"CRITICAL\", \"spans\": []}}}",
                "a state that is none             | {\"figures\": {}, \"components\": {\"GATEWAY\": {\"silence\": \"FINE\", \"spans\": []}}}",
                "a span that ends before it began | {\"figures\": {}, \"components\": {\"GATEWAY\": {\"silence\": \"OK\", \"spans\": [{\"state\": \"OK\", \"from\": \"2005-01-02T00:00:00Z\", \"to\": \"2005-01-01T00:00:00Z\"}]}}}",
                "a span outside the month         | {\"figures\": {}, \"components\": {\"GATEWAY\": {\"silence\": \"OK\", \"spans\": [{\"state\": \"OK\", \"from\": \"2004-01-01T00:00:00Z\", \"to\": \"2004-01-02T00:00:00Z\"}]}}}",
                "no components at all             | {\"figures\": {}}",
                "no content at all                | null"
            })
    void badFiguresAreRefusedAndChangeNothing(String name, String content) {
        var number = number(openMonth(), "BY");
        var officer = Reporter.officer("BY");
        var before = officer.report(number).asString();
        var published = PublishedEvents.count();

        var answer = officer.call()
                .header("If-Match", "\"1\"")
                .body("{\"content\": " + content + "}")
                .put(Reporter.REPORTS + "/" + number + "/figures");

        assertProblem(answer).is(400, "invalid-request");
        assertThat(officer.report(number).asString()).isEqualTo(before);
        assertThat(PublishedEvents.count()).isEqualTo(published);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"return, remarks", "correction, reason", "send-back, reason"})
    void whatMustBeSaidIsSaid(String move, String member) {
        var who = move.equals("return")
                ? Reporter.coordinator()
                : Reporter.with("BY", Roles.REPORTING_OFFICER, Roles.REPORT_APPROVER);
        for (var text : List.of("", " ", "x".repeat(2_001))) {
            assertProblem(who.tries("REP-2004-01-BY", move, Map.of(member, text)))
                    .is(400, "invalid-request");
        }
        assertProblem(who.tries("REP-2004-01-BY", move, Map.of())).is(400, "invalid-request");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/reports/REP-2004-01-BY",
        "/api/v1/reports/x%00y",
        "/api/v1/reports/REP-2004-01-BY/revisions/1",
        "/api/v1/reports/REP-2004-01-BY/revisions/1/difference",
        "/api/v1/reports/REP-2004-01-BY/export/csv",
        "/api/v1/report-periods/2004-02",
        "/api/v1/consolidated-reports/2004-02"
    })
    void whatIsNotThereIsNotFound(String path) {
        assertThat(Reporter.officer("BY")
                        .call()
                        .urlEncodingEnabled(false)
                        .get(path)
                        .statusCode())
                .isIn(400, 404);
    }
}
