package org.interdesk.incident.maintenance.event;

import java.time.Instant;
import java.util.List;
import org.interdesk.incident.maintenance.model.Consent;
import org.interdesk.incident.maintenance.model.Happened;
import org.interdesk.incident.maintenance.model.Urgency;
import org.interdesk.incident.maintenance.model.WindowFacts;
import org.interdesk.incident.obligation.event.ObligationData;
import org.interdesk.incident.obligation.event.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Data of every event about a maintenance window: the state after the fact, in one shape. Consumers act on the state and
 * treat the type as the reason; they pass over events with a version not above the one they know.
 *
 * @param parties who may see the window after the fact
 * @param at when it happened; for effects of time the moment that was set
 * @param by party that did it; null for an effect of time
 * @param scheduled whether it was declared early enough; only outages of scheduled windows are planned downtime
 * @param affectedParties the owner and the parties that were asked
 */
public record WindowData(
        Subject subject,
        long version,
        List<String> parties,
        List<ObligationData> obligations,
        String importance,
        Instant at,
        Instant receivedAt,
        @Nullable String by,
        boolean automatic,
        String owner,
        String title,
        String impact,
        boolean scheduled,
        String state,
        List<String> components,
        List<String> affectedParties,
        List<ConsentData> consents,
        Instant startsAt,
        Instant endsAt,
        Instant declaredAt,
        @Nullable Instant beganAt,
        @Nullable Instant endedAt) {

    /** One party's answer. */
    public record ConsentData(
            String party, String answer, @Nullable Instant answeredAt) {

        static ConsentData of(Consent consent) {
            return new ConsentData(consent.party(), consent.answer().name(), consent.answeredAt());
        }
    }

    public static WindowData of(Happened fact) {
        WindowFacts after = fact.after();
        return new WindowData(
                subject(after),
                after.version(),
                after.parties(),
                ObligationData.of(after.obligations()),
                fact.importance().name(),
                fact.act().at(),
                fact.act().receivedAt(),
                fact.act().party(),
                fact.act().isAutomatic(),
                after.owner(),
                after.title(),
                after.impact().name(),
                after.urgency() == Urgency.SCHEDULED,
                after.state().name(),
                after.components(),
                after.affectedParties(),
                after.consents().stream().map(ConsentData::of).toList(),
                after.period().startsAt(),
                after.period().endsAt(),
                after.declaredAt(),
                after.beganAt(),
                after.endedAt());
    }

    public static Subject subject(WindowFacts facts) {
        return new Subject(
                facts.id(), Subject.MAINTENANCE_WINDOW, facts.number().value());
    }
}
