package org.interdesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interdesk.kit.testing.ProblemAssert.assertProblem;
import static org.interdesk.report.Reporter.number;
import static org.interdesk.report.Reporter.openMonth;
import static org.interdesk.report.Reporter.withFigure;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.interdesk.kit.testing.PublishedEvents;
import org.interdesk.kit.testing.RealServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A party's report from its prefill to its acceptance. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ReportLifeTest {

    private static final Reporter OFFICER = Reporter.officer("BY");
    private static final Reporter APPROVER = Reporter.approver("BY");
    private static final Reporter COORDINATOR = Reporter.coordinator();

    @Test
    void aPrefilledReportIsApprovedByASecondPersonAndAccepted() {
        var number = number(openMonth(), "BY");
        assertThat(OFFICER.report(number).<String>path("report.state")).isEqualTo("DRAFT");
        assertThat(OFFICER.report(number).<List<String>>path("report.may"))
                .containsExactly("figures", "prefill", "submission");

        OFFICER.does(number, "submission", Map.of());
        assertThat(APPROVER.report(number).<List<String>>path("report.may")).containsExactly("approval", "send-back");
        APPROVER.does(number, "approval", Map.of());
        assertThat(COORDINATOR.report(number).<List<String>>path("report.may")).containsExactly("acceptance", "return");
        COORDINATOR.does(number, "acceptance", Map.of());

        var seen = OFFICER.report(number);
        assertThat(seen.<String>path("report.state")).isEqualTo("ACCEPTED");
        assertThat(seen.<Integer>path("report.acceptedRevision")).isEqualTo(1);
        assertThat(seen.<List<String>>path("report.may")).containsExactly("correction");
        assertThat(PublishedEvents.typesAbout(number))
                .containsExactly(
                        "org.interdesk.report.opened.v1",
                        "org.interdesk.report.submitted-for-approval.v1",
                        "org.interdesk.report.handed-in.v1",
                        "org.interdesk.report.accepted.v1");
    }

    @Test
    void theApproverMaySendBack() {
        var number = number(openMonth(), "BY");
        OFFICER.does(number, "submission", Map.of());

        APPROVER.does(number, "send-back", Map.of("reason", "Нет пояснений"));

        assertThat(OFFICER.report(number).<String>path("report.state")).isEqualTo("DRAFT");
        assertThat(OFFICER.report(number).<String>path("report.next")).isEqualTo("REPORTING_OFFICER");
    }

    @Test
    void whyItWasSentBackIsReadUntilItIsSubmittedAgain() {
        var number = number(openMonth(), "BY");
        assertThat(OFFICER.report(number).<Object>path("revision.sentBack")).isNull();
        OFFICER.does(number, "submission", Map.of());

        APPROVER.does(number, "send-back", Map.of("reason", "Нет пояснений"));

        var seen = OFFICER.report(number);
        assertThat(seen.<String>path("revision.sentBack.reason")).isEqualTo("Нет пояснений");
        assertThat(seen.<String>path("revision.sentBack.by")).isEqualTo("by-report-approver");
        assertThat(seen.<String>path("revision.sentBack.at")).isEqualTo(seen.path("report.changedAt"));
        assertThat(OFFICER.get(Reporter.REPORTS + "/" + number + "/revisions/1").<String>path("sentBack.reason"))
                .isEqualTo("Нет пояснений");
        Reporter.handIn(number, "BY");
        assertThat(OFFICER.report(number).<Object>path("revision.sentBack")).isNull();
        assertThat(COORDINATOR.report(number).<Object>path("revision.sentBack")).isNull();
    }

    @Test
    void thePartysMachineFillsInAndHandsInByItself() {
        var machine = Reporter.machine("KZ");
        var number = number(openMonth(), "KZ");
        var content = withFigure(machine.says(number), "staff.engaged", Map.of("number", 12));

        machine.does(number, "hand-in", Map.of("content", content));

        var seen = COORDINATOR.report(number);
        assertThat(seen.<String>path("report.state")).isEqualTo("HANDED_IN");
        assertThat(seen.<Boolean>path("revision.machine")).isTrue();
        assertThat(seen.<String>path("revision.figures.find { it.key == 'staff.engaged' }.origin"))
                .isEqualTo("ENTERED");
        assertThat(seen.<String>path("revision.figures.find { it.key == 'requests.closed' }.origin"))
                .isEqualTo("PREFILLED");
        assertThat(PublishedEvents.typesAbout(number))
                .containsExactly("org.interdesk.report.opened.v1", "org.interdesk.report.handed-in.v1");
    }

    @ParameterizedTest(name = "{0} in state {1}")
    @CsvSource({"approval, DRAFT", "send-back, DRAFT", "submission, WITH_APPROVER", "correction, WITH_APPROVER"})
    void aMoveThatTheStateDoesNotAllowChangesNothing(String move, String state) {
        var number = number(openMonth(), "BY");
        if (state.equals("WITH_APPROVER")) {
            OFFICER.does(number, "submission", Map.of());
        }
        var who = move.equals("approval") || move.equals("send-back") ? APPROVER : OFFICER;
        Map<String, String> body =
                move.equals("approval") || move.equals("submission") ? Map.of() : Map.of("reason", "x");
        var before = PublishedEvents.count();

        assertProblem(who.tries(number, move, body)).is(409, "illegal-move").has("state", state);

        assertThat(PublishedEvents.count()).isEqualTo(before);
    }

    @Test
    void figuresAreOverwrittenOnlyByWhoeverHasSeenThem() {
        var number = number(openMonth(), "BY");
        var content = OFFICER.says(number);
        var seen = OFFICER.report(number).header("ETag");
        OFFICER.fillsIn(number, seen, content).then().statusCode(200);

        assertProblem(OFFICER.fillsIn(number, seen, content)).is(412, "stale-version");
        assertProblem(OFFICER.fillsIn(number, null, content)).is(428, "precondition-required");
    }

    @Test
    void theSameCallTwiceIsDoneOnce() {
        var number = number(openMonth(), "KZ");
        var call = Reporter.machine("KZ")
                .call()
                .header("Idempotency-Key", "hand-in-" + number)
                .body(Map.of());

        var first = call.post(Reporter.REPORTS + "/" + number + "/hand-in");
        var again = call.post(Reporter.REPORTS + "/" + number + "/hand-in");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.<Integer>path("version")).isEqualTo(first.<Integer>path("version"));
        assertThat(PublishedEvents.about(number)).hasSize(2);
    }
}
