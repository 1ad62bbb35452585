package org.interdesk.records.delivery.model;

import static org.interdesk.records.delivery.model.Role.COORDINATOR;
import static org.interdesk.records.delivery.model.Role.DESK_AGENT;
import static org.interdesk.records.delivery.model.Role.DESK_LEAD;
import static org.interdesk.records.delivery.model.Role.DIRECTORY_EDITOR;
import static org.interdesk.records.delivery.model.Role.DUTY_OFFICER;
import static org.interdesk.records.delivery.model.Role.REPORTING_OFFICER;
import static org.interdesk.records.delivery.model.Role.REPORT_APPROVER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.interdesk.records.subscription.model.Importance;
import org.interdesk.records.subscription.model.NoticeKind;

/**
 * Who is told that a promise is at risk or broken: the people of the party that owes it who can still keep it (domain 3.12).
 *
 * <p>Time that runs out is no failure where it only decides something: an offer that times out and a consent that is deemed are told as
 * such, and a case that closes by itself is nothing to warn of.
 */
final class CommitmentTelling {

    private static final int NEARLY = 75;
    private static final Set<String> DECIDED_BY_TIME =
            Set.of("handover-acceptance", "maintenance-consent", "rollout-consent");
    private static final Set<String> NO_PROMISE = Set.of("automatic-closing");

    private CommitmentTelling() {}

    static List<Told> of(Happening happening) {
        var kind = happening.detail("kind");
        var breached = happening.name().equals("commitment.breached");
        if (!breached && !happening.name().equals("commitment.at-risk")
                || NO_PROMISE.contains(kind)
                || breached && DECIDED_BY_TIME.contains(kind)) {
            return List.of();
        }
        return List.of(new Told(
                happening.detail("party"),
                keeping(kind, happening.subject().type()),
                NoticeKind.COMMITMENT,
                happening.name(),
                importance(happening, breached),
                null));
    }

    /** Requests are many: of theirs only what is broken is said aloud. */
    private static Importance importance(Happening happening, boolean breached) {
        var ofRequest = happening.subject().type().equals("TICKET");
        if (breached) {
            return happening.subject().type().equals("INCIDENT") ? Importance.URGENT : Importance.IMPORTANT;
        }
        return !ofRequest && percent(happening) >= NEARLY ? Importance.IMPORTANT : Importance.ROUTINE;
    }

    private static int percent(Happening happening) {
        var written = happening.detail("percent");
        return written.isEmpty() ? 0 : Integer.parseInt(written);
    }

    private static Set<Role> keeping(String kind, String subjectType) {
        return switch (kind) {
            case "report-hand-in" -> EnumSet.of(REPORTING_OFFICER, REPORT_APPROVER);
            case "report-review", "report-publication" -> EnumSet.of(COORDINATOR);
            case "contact-publication", "operator-designation" -> EnumSet.of(DIRECTORY_EDITOR);
            default ->
                subjectType.equals("TICKET") ? EnumSet.of(DESK_AGENT, DESK_LEAD) : EnumSet.of(DUTY_OFFICER, DESK_LEAD);
        };
    }
}
