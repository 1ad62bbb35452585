package org.interdesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interdesk.kit.testing.ProblemAssert.assertProblem;
import static org.interdesk.report.Reporter.number;
import static org.interdesk.report.Reporter.openMonth;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interdesk.kit.identity.Roles;
import org.interdesk.kit.testing.PublishedEvents;
import org.interdesk.kit.testing.RealServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A party's report from its prefill to a correction. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ReportLifeTest {

    private static final Reporter OFFICER = Reporter.officer("BY");
    private static final Reporter APPROVER = Reporter.approver("BY");
    private static final Reporter COORDINATOR = Reporter.coordinator();

    private static Map<String, Object> withFigure(Map<String, Object> content, String key, Map<String, ?> figure) {
        @SuppressWarnings("unchecked")
        Map<String, Object> figures = new HashMap<>((Map<String, Object>) content.get("figures"));
        figures.put(key, figure);
        Map<String, Object> changed = new HashMap<>(content);
        changed.put("figures", figures);
        return changed;
    }

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

    @Test
    void theApproverMaySendBack() {
        var number = number(openMonth(), "BY");
        OFFICER.does(number, "submission", Map.of());

        APPROVER.does(number, "send-back", Map.of("reason", "Нет пояснений"));

        assertThat(OFFICER.report(number).<String>path("report.state")).isEqualTo("DRAFT");
        assertThat(OFFICER.report(number).<String>path("report.next")).isEqualTo("REPORTING_OFFICER");
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
