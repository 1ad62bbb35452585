package org.interdesk.incident.maintenance;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.interdesk.incident.change.IllegalMove;
import org.interdesk.incident.component.model.Impact;
import org.interdesk.incident.maintenance.model.Consent;
import org.interdesk.incident.maintenance.model.Urgency;
import org.interdesk.incident.maintenance.model.Window;
import org.interdesk.incident.maintenance.model.WindowFacts;
import org.interdesk.incident.maintenance.model.WindowState;
import org.interdesk.incident.obligation.PromiseView;
import org.interdesk.incident.obligation.model.ObligationKind;
import org.interdesk.incident.party.Standing;
import org.interdesk.incident.party.model.Commission;
import org.jspecify.annotations.Nullable;

/**
 * A maintenance window as one viewer sees it.
 *
 * @param leadHours lead time by which it is scheduled or urgent
 * @param parties who sees it
 * @param dueAt the nearest answer that the viewer owes, or, for its owner and the Commission, that anybody owes
 * @param promises what is owed because of it, open and ended
 * @param may what the viewer may do next: the names of the resources to call
 */
public record WindowView(
        UUID id,
        String number,
        long version,
        String owner,
        Impact impact,
        Urgency urgency,
        int leadHours,
        WindowState state,
        String title,
        String description,
        List<String> components,
        List<String> namedParties,
        List<String> parties,
        List<ConsentView> consents,
        Instant startsAt,
        Instant endsAt,
        Instant declaredAt,
        @Nullable Instant beganAt,
        @Nullable Instant endedAt,
        Instant changedAt,
        @Nullable Instant dueAt,
        List<PromiseView> promises,
        List<String> may) {

    /**
     * One party's answer.
     *
     * @param dueAt until when it is to answer, after which silence is consent; null if it owes none, or until the clock is known
     */
    public record ConsentView(
            String party,
            Consent.Answer answer,
            @Nullable String reason,
            @Nullable Instant answeredAt,
            @Nullable String answeredBy,
            @Nullable Instant dueAt) {

        static ConsentView of(Consent consent, List<PromiseView> promises) {
            return new ConsentView(
                    consent.party(),
                    consent.answer(),
                    consent.reason(),
                    consent.answeredAt(),
                    consent.answeredBy(),
                    promises.stream()
                            .filter(one -> one.isOpen()
                                    && one.kind() == ObligationKind.MAINTENANCE_CONSENT
                                    && one.party().equals(consent.party()))
                            .map(PromiseView::dueAt)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null));
        }
    }

    static WindowView of(WindowFacts facts, List<PromiseView> promises, Standing standing) {
        String party = standing.party();
        boolean seesAll = party.equals(facts.owner()) || party.equals(Commission.CODE);
        return new WindowView(
                facts.id(),
                facts.number().value(),
                facts.version(),
                facts.owner(),
                facts.impact(),
                facts.urgency(),
                facts.leadTime().hours(),
                facts.state(),
                facts.title(),
                facts.description(),
                facts.components(),
                facts.named(),
                facts.parties(),
                facts.consents().stream()
                        .map(consent -> ConsentView.of(consent, promises))
                        .toList(),
                facts.period().startsAt(),
                facts.period().endsAt(),
                facts.declaredAt(),
                facts.beganAt(),
                facts.endedAt(),
                facts.changedAt(),
                promises.stream()
                        .filter(one -> one.isOpen() && (seesAll || one.party().equals(party)))
                        .map(PromiseView::dueAt)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                promises,
                IllegalMove.may(new Window(facts).open(party), standing));
    }
}
