package org.interdesk.records.delivery.model;

import static org.interdesk.records.delivery.model.Role.COORDINATOR;
import static org.interdesk.records.delivery.model.Role.REPORTING_OFFICER;
import static org.interdesk.records.delivery.model.Role.REPORT_APPROVER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.interdesk.records.party.model.Commission;
import org.interdesk.records.subscription.model.Importance;
import org.interdesk.records.subscription.model.NoticeKind;
import org.jspecify.annotations.Nullable;

/**
 * Who is told of monthly reports. Steps inside a party are told to the colleague who acts next, so here the party that did it is told
 * too; the person who did it never is.
 */
final class ReportTelling {

    private static final Set<Role> FILLING_IN = EnumSet.of(REPORTING_OFFICER);
    private static final Set<Role> APPROVING = EnumSet.of(REPORT_APPROVER);
    private static final Set<Role> REPORTING = EnumSet.of(REPORTING_OFFICER, REPORT_APPROVER);
    private static final Set<Role> COORDINATING = EnumSet.of(COORDINATOR);
    private static final Set<Role> ALL = EnumSet.of(REPORTING_OFFICER, REPORT_APPROVER, COORDINATOR);

    private ReportTelling() {}

    static List<Told> of(Happening happening) {
        var party = happening.subject().owner();
        return switch (happening.name()) {
            case "report.opened" -> List.of(told(happening, party, FILLING_IN, Ask.HAND_IN));
            case "report.submitted-for-approval" -> List.of(asked(happening, party, APPROVING, Ask.APPROVAL));
            case "report.sent-back" -> List.of(asked(happening, party, FILLING_IN, Ask.HAND_IN));
            case "report.handed-in" ->
                List.of(
                        asked(happening, Commission.CODE, COORDINATING, Ask.REVIEW),
                        told(happening, "report.handed-in-by-us", party, FILLING_IN, null));
            case "report.accepted" -> List.of(told(happening, party, REPORTING, null));
            case "report.returned" -> List.of(asked(happening, party, REPORTING, Ask.HAND_IN));
            case "report.correction-started" ->
                party.equals(happening.by())
                        ? List.of(told(happening, Commission.CODE, COORDINATING, null))
                        : List.of(told(happening, party, REPORTING, null));
            case "report.period-published", "report.period-corrected" ->
                happening.others().stream()
                        .map(other -> told(happening, other, ALL, null))
                        .toList();
            default -> List.of();
        };
    }

    private static Told asked(Happening happening, String party, Set<Role> roles, Ask ask) {
        return new Told(
                party,
                roles,
                NoticeKind.REPORT,
                happening.name(),
                Importance.louder(happening.importance(), Importance.IMPORTANT),
                ask);
    }

    private static Told told(Happening happening, String party, Set<Role> roles, @Nullable Ask ask) {
        return told(happening, happening.name(), party, roles, ask);
    }

    private static Told told(Happening happening, String message, String party, Set<Role> roles, @Nullable Ask ask) {
        return new Told(party, roles, NoticeKind.REPORT, message, happening.importance(), ask);
    }
}
