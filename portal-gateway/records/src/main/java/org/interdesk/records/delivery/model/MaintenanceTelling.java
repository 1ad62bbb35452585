package org.interdesk.records.delivery.model;

import static org.interdesk.records.delivery.model.Role.COORDINATOR;
import static org.interdesk.records.delivery.model.Role.DESK_LEAD;
import static org.interdesk.records.delivery.model.Role.DUTY_OFFICER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.interdesk.records.party.model.Commission;
import org.interdesk.records.subscription.model.Importance;
import org.interdesk.records.subscription.model.NoticeKind;
import org.jspecify.annotations.Nullable;

/** Who is told of maintenance windows: an answer goes to the owner, a dispute to the Commission's coordinator too. */
final class MaintenanceTelling {

    private static final Set<Role> ON_DUTY = EnumSet.of(DUTY_OFFICER, DESK_LEAD);
    private static final Set<Role> COORDINATING = EnumSet.of(DUTY_OFFICER, DESK_LEAD, COORDINATOR);

    private MaintenanceTelling() {}

    static List<Told> of(Happening happening) {
        return switch (happening.name()) {
            case "maintenance.declared", "maintenance.moved" ->
                happening.others().stream()
                        .map(party -> told(
                                happening, party, happening.owes(party, "maintenance-consent") ? Ask.CONSENT : null))
                        .toList();
            case "maintenance.consent-given", "maintenance.objection-raised", "maintenance.consent-deemed" ->
                List.of(happening.subject().owner()).stream()
                        .filter(Predicate.not(owner -> owner.equals(happening.by())))
                        .map(owner -> told(happening, owner, null))
                        .toList();
            case "maintenance.disputed" ->
                happening.parties().stream()
                        .map(party -> disputed(happening, party))
                        .toList();
            case "maintenance.agreed",
                    "maintenance.dispute-decided",
                    "maintenance.started",
                    "maintenance.completed",
                    "maintenance.cancelled" ->
                happening.others().stream()
                        .map(party -> told(happening, party, null))
                        .toList();
            default -> List.of();
        };
    }

    private static Told told(Happening happening, String party, @Nullable Ask ask) {
        return new Told(party, ON_DUTY, NoticeKind.MAINTENANCE, happening.name(), happening.importance(), ask);
    }

    private static Told disputed(Happening happening, String party) {
        if (!party.equals(Commission.CODE)) {
            return told(happening, party, null);
        }
        return new Told(
                party,
                COORDINATING,
                NoticeKind.MAINTENANCE,
                happening.name(),
                Importance.louder(happening.importance(), Importance.IMPORTANT),
                Ask.DECISION);
    }
}
