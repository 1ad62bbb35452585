package org.interdesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interdesk.kit.testing.ProblemAssert.assertProblem;
import static org.interdesk.report.Reporter.number;
import static org.interdesk.report.Reporter.openMonth;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.interdesk.kit.identity.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what with a report, and who sees it. */
@QuarkusTest
class ReportRightsTest {

    private static final Reporter OFFICER = Reporter.officer("BY");
    private static final Reporter APPROVER = Reporter.approver("BY");
    private static final Reporter COORDINATOR = Reporter.coordinator();

    @Test
    void whoeverFilledInCannotApprove() {
        var both = Reporter.named("both-roles", "BY", Roles.REPORTING_OFFICER, Roles.REPORT_APPROVER);
        var number = number(openMonth(), "BY");
        assertThat(both.fillsIn(number, both.says(number)).statusCode()).isEqualTo(200);
        OFFICER.does(number, "submission", Map.of());

        assertThat(both.report(number).<List<String>>path("report.may")).containsExactly("send-back");
        assertProblem(both.tries(number, "approval", Map.of())).is(403, "four-eyes");

        APPROVER.does(number, "approval", Map.of());
    }

    @Test
    void whoeverSubmittedCannotApprove() {
        var both = Reporter.named("submitter", "BY", Roles.REPORTING_OFFICER, Roles.REPORT_APPROVER);
        var number = number(openMonth(), "BY");
        both.does(number, "submission", Map.of());

        assertProblem(both.tries(number, "approval", Map.of())).is(403, "four-eyes");
    }

    @ParameterizedTest(name = "{0} of {1} cannot do {2}")
    @CsvSource({
        "reporting-officer, BY, approval",
        "reporting-officer, BY, hand-in",
        "reporting-officer, BY, acceptance",
        "report-approver, BY, submission",
        "report-approver, BY, acceptance",
        "auditor, BY, submission",
        "coordinator, EEC, submission",
        "coordinator, EEC, approval",
        "coordinator, KZ, acceptance",
        "desk-agent, BY, submission"
    })
    void whatIsForOthersIsRefused(String role, String party, String move) {
        var number = number(openMonth(), party.equals("KZ") ? "KZ" : "BY");

        assertProblem(Reporter.with(party, role).tries(number, move, Map.of())).is(403, "forbidden");
    }

    @Test
    void theCommissionsMachineDecidesNothingAtPresent() {
        var number = number(openMonth(), "BY");
        Reporter.handIn(number, "BY");

        assertProblem(Reporter.machine("EEC").tries(number, "acceptance", Map.of()))
                .is(403, "forbidden");
    }

    @Test
    void othersSeeNothingOfAReportAndTheCommissionNoDraft() {
        var number = number(openMonth(), "BY");

        assertProblem(Reporter.officer("KZ").report(number)).is(404, "not-found");
        assertProblem(Reporter.officer("KZ").tries(number, "submission", Map.of()))
                .is(404, "not-found");
        assertThat(COORDINATOR.report(number).<Object>path("revision")).isNull();
        assertProblem(COORDINATOR.get(Reporter.REPORTS + "/" + number + "/revisions/1"))
                .is(404, "not-found");

        Reporter.handIn(number, "BY");
        assertThat(COORDINATOR.report(number).<Integer>path("revision.revision"))
                .isEqualTo(1);
        assertProblem(Reporter.officer("KZ").report(number)).is(404, "not-found");
    }
}
