package org.interdesk.incident.incident;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.interdesk.incident.change.IllegalMove;
import org.interdesk.incident.component.model.Impact;
import org.interdesk.incident.incident.model.Incident;
import org.interdesk.incident.incident.model.IncidentFacts;
import org.interdesk.incident.incident.model.IncidentKind;
import org.interdesk.incident.incident.model.Notice;
import org.interdesk.incident.incident.model.Stage;
import org.interdesk.incident.obligation.PromiseView;
import org.interdesk.incident.obligation.model.Level;
import org.interdesk.incident.obligation.model.ObligationKind;
import org.interdesk.incident.party.Standing;
import org.jspecify.annotations.Nullable;

/**
 * An incident as one viewer sees it.
 *
 * @param parties who sees it
 * @param ownNumbers the number that each desk keeps for it in its own system, by party
 * @param dueAt the nearest open clock of the viewer's party or of the owner
 * @param promises what is owed because of it, open and ended
 * @param may what the viewer may do next: the names of the resources to call
 */
public record IncidentView(
        UUID id,
        String number,
        long version,
        String owner,
        IncidentKind kind,
        Level severity,
        Impact impact,
        Stage stage,
        String title,
        String description,
        @Nullable String ticket,
        List<String> components,
        List<String> namedParties,
        List<String> parties,
        List<NoticeView> notices,
        Map<String, String> ownNumbers,
        Instant startedAt,
        Instant declaredAt,
        @Nullable Instant resolvedAt,
        Instant changedAt,
        @Nullable Instant dueAt,
        List<PromiseView> promises,
        List<String> may) {

    /**
     * The receipt of one party's notice.
     *
     * @param dueAt until when it is to be acknowledged; null if it need not be, or until the clock is known
     */
    public record NoticeView(
            String party,
            Notice.State state,
            Instant sentAt,
            @Nullable Instant readAt,
            @Nullable Instant acknowledgedAt,
            @Nullable String acknowledgedBy,
            @Nullable Instant phonedAt,
            @Nullable Instant dueAt,
            boolean overdue) {

        static NoticeView of(Notice notice, List<PromiseView> promises) {
            PromiseView owed = promises.stream()
                    .filter(one -> one.isOpen()
                            && one.kind() == ObligationKind.NOTICE_ACKNOWLEDGEMENT
                            && one.party().equals(notice.party()))
                    .findFirst()
                    .orElse(null);
            return new NoticeView(
                    notice.party(),
                    notice.state(),
                    notice.sentAt(),
                    notice.readAt(),
                    notice.acknowledgedAt(),
                    notice.acknowledgedBy(),
                    notice.phonedAt(),
                    owed == null ? null : owed.dueAt(),
                    owed != null && owed.breached());
        }
    }

    static IncidentView of(IncidentFacts facts, List<PromiseView> promises, Standing standing) {
        String party = standing.party();
        return new IncidentView(
                facts.id(),
                facts.number().value(),
                facts.version(),
                facts.owner(),
                facts.kind(),
                facts.severity(),
                facts.impact(),
                facts.stage(),
                facts.title(),
                facts.description(),
                facts.ticket(),
                facts.components(),
                facts.named(),
                facts.parties(),
                facts.notices().stream()
                        .map(notice -> NoticeView.of(notice, promises))
                        .toList(),
                facts.ownNumbers(),
                facts.startedAt(),
                facts.declaredAt(),
                facts.resolvedAt(),
                facts.changedAt(),
                promises.stream()
                        .filter(one -> one.isOpen()
                                && (one.party().equals(party) || one.party().equals(facts.owner())))
                        .map(PromiseView::dueAt)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                promises,
                IllegalMove.may(new Incident(facts).open(party), standing));
    }
}
