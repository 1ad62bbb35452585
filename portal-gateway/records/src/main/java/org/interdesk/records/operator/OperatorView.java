package org.interdesk.records.operator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.interdesk.records.change.IllegalMove;
import org.interdesk.records.obligation.PromiseView;
import org.interdesk.records.operator.model.Notice;
import org.interdesk.records.operator.model.Operator;
import org.interdesk.records.operator.model.OperatorFunction;
import org.interdesk.records.operator.model.OperatorState;
import org.interdesk.records.party.Standing;
import org.interdesk.records.party.model.Commission;
import org.jspecify.annotations.Nullable;

/**
 * A designation as one viewer sees it.
 *
 * @param number public number
 * @param party the segment customer that named it
 * @param notifiedAt when the Commission was told; null before
 * @param scanNote where the letter is kept; for the customer and the Commission only
 * @param dueAt until when the Commission is to be told; null once it was, and until the clock is known
 * @param late whether the time for the notice ran out; for the customer and the Commission only
 * @param promise null for everybody but the customer and the Commission
 * @param may what the viewer may do next: the names of the resources to call
 */
public record OperatorView(
        UUID id,
        String number,
        long version,
        String party,
        List<OperatorFunction> functions,
        String nameRu,
        String nameEn,
        @Nullable String phone,
        @Nullable String mail,
        OperatorState state,
        Instant namedAt,
        @Nullable Instant notifiedAt,
        @Nullable String officialNumber,
        @Nullable LocalDate officialDate,
        @Nullable String scanNote,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String reason,
        @Nullable Instant endedAt,
        @Nullable Instant dueAt,
        boolean late,
        @Nullable PromiseView promise,
        List<String> may) {

    static OperatorView of(Operator operator, @Nullable PromiseView told, Standing standing) {
        boolean concerned =
                standing.party().equals(operator.party()) || standing.party().equals(Commission.CODE);
        PromiseView promise = concerned ? told : null;
        Notice notice = operator.notice();
        Operator.Decision decision = operator.decision();
        return new OperatorView(
                operator.id(),
                operator.number().value(),
                operator.version(),
                operator.party(),
                operator.organisation().functions().stream().sorted().toList(),
                operator.organisation().nameRu(),
                operator.organisation().nameEn(),
                operator.organisation().phone(),
                operator.organisation().mail(),
                operator.state(),
                operator.namedAt(),
                notice == null ? null : notice.at(),
                notice == null ? null : notice.officialNumber(),
                notice == null ? null : notice.officialDate(),
                notice == null || !concerned ? null : notice.scanNote(),
                decision == null ? null : decision.at(),
                decision == null || !concerned ? null : decision.by(),
                decision == null || !concerned ? null : decision.reason(),
                operator.endedAt(),
                promise != null && operator.state() == OperatorState.NAMED ? promise.dueAt() : null,
                promise != null && promise.late(),
                promise,
                IllegalMove.may(operator.open(standing.party()), standing));
    }
}
