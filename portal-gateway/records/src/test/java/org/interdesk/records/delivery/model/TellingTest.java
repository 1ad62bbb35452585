package org.interdesk.records.delivery.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.interdesk.records.delivery.model.Happening.Owed;
import org.interdesk.records.subscription.model.Importance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellingTest {

    /** Parties BY, EEC and KZ; the owner is BY. What is told: party, roles, what is asked. */
    @ParameterizedTest(name = "{0} by {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # incidents: whoever may see them, but for whoever did it
            incident.declared            | BY | EEC duty-officer desk-lead; KZ duty-officer desk-lead
            incident.update-posted       | BY | EEC duty-officer desk-lead; KZ duty-officer desk-lead
            incident.resolved            | KZ | BY duty-officer desk-lead; EEC duty-officer desk-lead
            incident.notice-read         | KZ | -
            incident.notice-acknowledged | KZ | -
            incident.notice-phoned       | BY | -
            incident.own-number-noted    | KZ | -
            incident.note-added          | BY | -
            # windows: answers go to the owner, disputes to the coordinator too
            maintenance.declared         | BY | EEC duty-officer desk-lead; KZ duty-officer desk-lead
            maintenance.consent-given    | KZ | BY duty-officer desk-lead
            maintenance.objection-raised | KZ | BY duty-officer desk-lead
            maintenance.consent-deemed   | -  | BY duty-officer desk-lead
            maintenance.agreed           | KZ | BY duty-officer desk-lead; EEC duty-officer desk-lead
            maintenance.disputed         | KZ | BY duty-officer desk-lead; EEC duty-officer desk-lead coordinator DECISION; KZ duty-officer desk-lead
            maintenance.started          | -  | BY duty-officer desk-lead; EEC duty-officer desk-lead; KZ duty-officer desk-lead
            maintenance.cancelled        | BY | EEC duty-officer desk-lead; KZ duty-officer desk-lead
            # reports: the colleague who acts next, then the Commission
            report.opened                | -   | BY reporting-officer HAND_IN
            report.prefilled             | BY  | -
            report.filled-in             | BY  | -
            report.submitted-for-approval| BY  | BY report-approver APPROVAL
            report.sent-back             | BY  | BY reporting-officer HAND_IN
            report.handed-in             | BY  | BY reporting-officer; EEC coordinator REVIEW
            report.accepted              | EEC | BY reporting-officer report-approver
            report.returned              | EEC | BY reporting-officer report-approver HAND_IN
            report.correction-started    | BY  | EEC coordinator
            report.correction-started    | EEC | BY reporting-officer report-approver
            report.period-opened         | -   | -
            report.period-published      | EEC | BY reporting-officer report-approver coordinator; KZ reporting-officer report-approver coordinator
            # software: the party it is offered to, the owner of what was done with it
            release.drafted              | BY  | -
            release.published            | BY  | EEC software-publisher coordinator; KZ software-publisher coordinator
            release.offered              | BY  | KZ download-officer
            release.entitlement-granted  | BY  | KZ download-officer
            release.installed            | KZ  | BY software-publisher
            release.deferred             | KZ  | BY software-publisher
            release.withdrawn            | BY  | EEC software-publisher download-officer coordinator; KZ software-publisher download-officer coordinator
            # the directory: whoever may see it
            directory.contact-published  | EEC | BY desk-lead directory-editor; KZ desk-lead directory-editor
            # offers: the desk concerned
            ticket.handover-offered      | BY  | KZ desk-agent desk-lead ACCEPTANCE
            ticket.handover-accepted     | KZ  | BY desk-agent desk-lead
            ticket.handover-rejected     | KZ  | BY desk-agent desk-lead
            ticket.handover-withdrawn    | BY  | KZ desk-agent desk-lead
            ticket.handover-timed-out    | -   | BY desk-agent desk-lead; EEC coordinator DECISION; KZ desk-agent desk-lead
            ticket.resolved              | KZ  | -
            library.read                 | KZ  | -
            """)
    void whoIsTold(String name, String by, String told) {
        var happening = Happenings.of(
                name,
                "ANY",
                "BY",
                "BY EEC KZ",
                by.equals("-") ? null : by,
                Map.of("party", "KZ", "from", "BY", "to", "KZ"));

        assertThat(written(Telling.of(happening))).isEqualTo(told.equals("-") ? "" : told);
    }

    @Test
    void onlyThePartyThatOwesAnAnswerIsAskedForIt() {
        var declared = Happenings.owing(
                "incident.declared", "INCIDENT", "BY", "BY EEC KZ", "BY", new Owed("notice-acknowledgement", "KZ"));
        var window = Happenings.owing(
                "maintenance.moved",
                "MAINTENANCE_WINDOW",
                "BY",
                "BY EEC KZ",
                "BY",
                new Owed("maintenance-consent", "KZ"));

        assertThat(Telling.of(declared))
                .filteredOn(told -> told.ask() == Ask.ACKNOWLEDGEMENT)
                .extracting(Told::party)
                .containsExactly("KZ");
        assertThat(Telling.of(window))
                .filteredOn(told -> told.ask() == Ask.CONSENT)
                .extracting(Told::party)
                .containsExactly("KZ");
    }

    @ParameterizedTest(name = "{0} of {1} at {2} %: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # kind                | subject     | percent | told
            first-response        | TICKET      | 50  | KZ desk-agent desk-lead ROUTINE
            resolution            | TICKET      | 75  | KZ desk-agent desk-lead ROUTINE
            resolution            | TICKET      | 100 | KZ desk-agent desk-lead IMPORTANT
            notice-acknowledgement| INCIDENT    | 50  | KZ duty-officer desk-lead ROUTINE
            notice-acknowledgement| INCIDENT    | 75  | KZ duty-officer desk-lead IMPORTANT
            notice-acknowledgement| INCIDENT    | 100 | KZ duty-officer desk-lead URGENT
            next-update           | INCIDENT    | 100 | KZ duty-officer desk-lead URGENT
            report-hand-in        | REPORT      | 75  | KZ reporting-officer report-approver IMPORTANT
            report-publication    | REPORT_PERIOD | 100 | KZ coordinator IMPORTANT
            contact-publication   | CONTACT     | 100 | KZ directory-editor IMPORTANT
            something-new         | TICKET      | 50  | KZ desk-agent desk-lead ROUTINE
            # what time decides is told as such, by whom it concerns
            handover-acceptance   | TICKET      | 75  | KZ desk-agent desk-lead ROUTINE
            handover-acceptance   | TICKET      | 100 | -
            maintenance-consent   | MAINTENANCE_WINDOW | 75 | KZ duty-officer desk-lead IMPORTANT
            maintenance-consent   | MAINTENANCE_WINDOW | 100 | -
            automatic-closing     | TICKET      | 75  | -
            automatic-closing     | TICKET      | 100 | -
            """)
    void whoIsToldOfAPromise(String kind, String subject, int percent, String told) {
        var happening = Happenings.of(
                percent == 100 ? "commitment.breached" : "commitment.at-risk",
                subject,
                "BY",
                "BY EEC KZ",
                null,
                Map.of("kind", kind, "party", "KZ", "percent", String.valueOf(percent)));

        var loud = Telling.of(happening).stream()
                .map(one -> written(List.of(one)) + " " + one.importance())
                .collect(Collectors.joining("; "));
        assertThat(loud).isEqualTo(told.equals("-") ? "" : told);
    }

    @Test
    void nobodyIsToldOfHistoryAndOfANoteForOneDesk() {
        var imported = Happenings.happening(
                "report.accepted", "REPORT", "BY", "BY EEC", "EEC", List.of(), true, false, Map.of());
        var note = Happenings.happening(
                "incident.update-posted", "INCIDENT", "BY", "BY EEC", "BY", List.of(), false, true, Map.of());

        assertThat(Telling.of(imported)).isEmpty();
        assertThat(Telling.of(note)).isEmpty();
    }

    @Test
    void whatHasToBeAnsweredIsAtLeastImportant() {
        for (var name : List.of("report.submitted-for-approval", "report.returned", "ticket.handover-offered")) {
            var details = new HashMap<>(Map.of("party", "BY", "from", "BY", "to", "KZ"));
            assertThat(Telling.of(Happenings.of(name, "ANY", "BY", "BY EEC KZ", "BY", details)))
                    .extracting(Told::importance)
                    .contains(Importance.IMPORTANT);
        }
    }

    @Test
    void anOwnDoingIsNotToldToTheOwner() {
        var ownInstallation =
                Happenings.of("release.installed", "RELEASE", "KZ", "KZ EEC", "KZ", Map.of("party", "KZ"));

        assertThat(Telling.of(ownInstallation)).isEmpty();
    }

    private static String written(List<Told> told) {
        return told.stream()
                .sorted(Comparator.comparing(Told::party))
                .map(one -> one.party() + " "
                        + Arrays.stream(Role.values())
                                .sorted(Comparator.comparing(TellingTest::rank))
                                .filter(one.roles()::contains)
                                .map(Role::written)
                                .collect(Collectors.joining(" "))
                        + (one.ask() == null ? "" : " " + one.ask()))
                .collect(Collectors.joining("; "));
    }

    /** The duty officer before the lead, the others in the order of the roles. */
    private static int rank(Role role) {
        return role == Role.DUTY_OFFICER ? Role.DESK_AGENT.ordinal() * 2 + 1 : role.ordinal() * 2;
    }
}
