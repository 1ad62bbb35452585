package org.interdesk.records.operator.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.interdesk.kit.json.OneLine;
import org.interdesk.records.change.Dates;
import org.interdesk.records.change.rest.Limits;
import org.interdesk.records.operator.OperatorDraft;
import org.interdesk.records.operator.model.OperatorFunction;
import org.interdesk.records.operator.model.Organisation;
import org.jspecify.annotations.Nullable;

/** Bodies of the calls about operators. */
final class Bodies {

    private static final int FUNCTIONS = 10;

    private Bodies() {}

    /**
     * @param officialNumber number that the sender gave the letter to the Commission
     * @param officialDate date that the sender wrote on it: 2026-11-20
     * @param scanNote where the paper or its picture is kept
     * @param receivedAt when the Commission had it; for its directory editor
     */
    record Notification(
            @NotNull @OneLine @Size(max = Limits.NUMBER) String officialNumber,
            @NotNull @OneLine @Size(max = Limits.NUMBER) String officialDate,
            @Nullable @OneLine @Size(max = Limits.LINE) String scanNote,
            @Nullable Instant receivedAt) {

        OperatorDraft.Letter letter() {
            return new OperatorDraft.Letter(
                    officialNumber, Dates.parse("/officialDate", officialDate), scanNote, receivedAt);
        }
    }

    /**
     * @param party the segment customer
     * @param functions what the organisation runs
     * @param namedAt when the customer decided
     * @param notice the letter to the Commission, if there is one already
     */
    record NewOperator(
            @NotNull @OneLine @Size(max = Limits.NUMBER) String party,
            @NotEmpty @Size(max = FUNCTIONS) List<@NotNull OperatorFunction> functions,
            @NotNull @OneLine @Size(max = Limits.LINE) String nameRu,
            @NotNull @OneLine @Size(max = Limits.LINE) String nameEn,
            @Nullable @OneLine @Size(max = Limits.NUMBER) String phone,
            @Nullable @OneLine @Size(max = Limits.LINE) String mail,
            @NotNull Instant namedAt,
            @Nullable @Valid Notification notice) {

        OperatorDraft draft() {
            return new OperatorDraft(
                    party,
                    new Organisation(Set.copyOf(functions), nameRu, nameEn, phone, mail),
                    namedAt,
                    notice == null ? null : notice.letter());
        }
    }

    record Registration() {}

    record Reason(@NotBlank @Size(max = Limits.REASON) String reason) {}

    /** @param endedAt since when the organisation runs nothing any more; now if not said */
    record Ending(
            @NotBlank @Size(max = Limits.REASON) String reason,
            @Nullable Instant endedAt) {}
}
