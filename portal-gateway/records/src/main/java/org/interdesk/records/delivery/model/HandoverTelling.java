package org.interdesk.records.delivery.model;

import static org.interdesk.records.delivery.model.Role.COORDINATOR;
import static org.interdesk.records.delivery.model.Role.DESK_AGENT;
import static org.interdesk.records.delivery.model.Role.DESK_LEAD;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.interdesk.records.party.model.Commission;
import org.interdesk.records.subscription.model.Importance;
import org.interdesk.records.subscription.model.NoticeKind;
import org.jspecify.annotations.Nullable;

/** Who is told of offers to hand a request over: the desk it is offered to, and of the answer the desk that offered. */
final class HandoverTelling {

    private static final Set<Role> DESK = EnumSet.of(DESK_AGENT, DESK_LEAD);
    private static final Set<Role> COORDINATING = EnumSet.of(COORDINATOR);

    private HandoverTelling() {}

    static List<Told> of(Happening happening) {
        var from = happening.detail("from");
        var to = happening.detail("to");
        if (from.isEmpty() || to.isEmpty()) {
            return List.of();
        }
        return switch (happening.name()) {
            case "ticket.handover-offered" -> List.of(told(happening, to, DESK, Importance.IMPORTANT, Ask.ACCEPTANCE));
            case "ticket.handover-accepted" -> List.of(told(happening, from, DESK, Importance.ROUTINE, null));
            case "ticket.handover-rejected" -> List.of(told(happening, from, DESK, Importance.IMPORTANT, null));
            case "ticket.handover-withdrawn" -> List.of(told(happening, to, DESK, Importance.ROUTINE, null));
            case "ticket.handover-timed-out" -> timedOut(happening, from, to);
            default -> List.of();
        };
    }

    /** The Commission joins the case and sees to it that somebody takes it. */
    private static List<Told> timedOut(Happening happening, String from, String to) {
        var told = new ArrayList<Told>();
        told.add(told(happening, from, DESK, Importance.IMPORTANT, null));
        told.add(told(happening, to, DESK, Importance.IMPORTANT, null));
        if (!from.equals(Commission.CODE) && !to.equals(Commission.CODE)) {
            told.add(told(happening, Commission.CODE, COORDINATING, Importance.IMPORTANT, Ask.DECISION));
        }
        return told;
    }

    private static Told told(
            Happening happening, String party, Set<Role> roles, Importance importance, @Nullable Ask ask) {
        return new Told(party, roles, NoticeKind.HANDOVER, happening.name(), importance, ask);
    }
}
