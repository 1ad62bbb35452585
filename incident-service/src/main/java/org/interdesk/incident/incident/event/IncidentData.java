package org.interdesk.incident.incident.event;

import java.time.Instant;
import java.util.List;
import org.interdesk.incident.incident.model.Happened;
import org.interdesk.incident.incident.model.IncidentFacts;
import org.interdesk.incident.incident.model.Notice;
import org.interdesk.incident.obligation.event.ObligationData;
import org.interdesk.incident.obligation.event.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Data of every event about an incident: the state after the fact, in one shape. Consumers act on the state and treat the
 * type as the reason; they pass over events with a version not above the one they know.
 *
 * @param parties who may see the incident after the fact
 * @param at when it happened
 * @param receivedAt when it became known; later than {@code at} where it was reported after the fact
 * @param by party that did it
 * @param affectedParties the owner and the parties that are told
 * @param visibility who can read what was said: DESK for a note of the desk {@code by}, PARTIES otherwise
 */
public record IncidentData(
        Subject subject,
        long version,
        List<String> parties,
        List<ObligationData> obligations,
        String importance,
        Instant at,
        Instant receivedAt,
        String by,
        String visibility,
        String owner,
        String title,
        String kind,
        String severity,
        String impact,
        String stage,
        @Nullable String ticket,
        List<String> components,
        List<String> affectedParties,
        List<NoticeData> notices,
        Instant startedAt,
        Instant declaredAt,
        @Nullable Instant resolvedAt) {

    /** The receipt of one party's notice. */
    public record NoticeData(
            String party,
            String state,
            Instant sentAt,
            @Nullable Instant readAt,
            @Nullable Instant acknowledgedAt,
            @Nullable Instant phonedAt) {

        static NoticeData of(Notice notice) {
            return new NoticeData(
                    notice.party(),
                    notice.state().name(),
                    notice.sentAt(),
                    notice.readAt(),
                    notice.acknowledgedAt(),
                    notice.phonedAt());
        }
    }

    public static IncidentData of(Happened fact) {
        IncidentFacts after = fact.after();
        return new IncidentData(
                subject(after),
                after.version(),
                after.parties(),
                ObligationData.of(after.obligations()),
                fact.importance().name(),
                fact.act().at(),
                fact.act().receivedAt(),
                fact.act().partyOrNobody(),
                fact.visibility().name(),
                after.owner(),
                after.title(),
                after.kind().name(),
                after.severity().name(),
                after.impact().name(),
                after.stage().name(),
                after.ticket(),
                after.components(),
                after.affectedParties(),
                after.notices().stream().map(NoticeData::of).toList(),
                after.startedAt(),
                after.declaredAt(),
                after.resolvedAt());
    }

    public static Subject subject(IncidentFacts facts) {
        return new Subject(facts.id(), Subject.INCIDENT, facts.number().value());
    }
}
