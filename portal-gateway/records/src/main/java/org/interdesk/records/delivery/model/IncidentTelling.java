package org.interdesk.records.delivery.model;

import static org.interdesk.records.delivery.model.Role.DESK_LEAD;
import static org.interdesk.records.delivery.model.Role.DUTY_OFFICER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.interdesk.records.subscription.model.NoticeKind;

/** Who is told of incidents: everybody who may see them, but for what is only a receipt or a desk's own matter. */
final class IncidentTelling {

    private static final Set<Role> ON_DUTY = EnumSet.of(DUTY_OFFICER, DESK_LEAD);
    private static final Set<String> TOLD = Set.of(
            "incident.declared",
            "incident.update-posted",
            "incident.progressed",
            "incident.resolved",
            "incident.reopened",
            "incident.reassessed",
            "incident.rescoped");

    private IncidentTelling() {}

    static List<Told> of(Happening happening) {
        if (!TOLD.contains(happening.name())) {
            return List.of();
        }
        return happening.others().stream()
                .map(party -> new Told(
                        party,
                        ON_DUTY,
                        NoticeKind.INCIDENT,
                        happening.name(),
                        happening.importance(),
                        happening.owes(party, "notice-acknowledgement") ? Ask.ACKNOWLEDGEMENT : null))
                .toList();
    }
}
