package org.interdesk.incident.maintenance.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.interdesk.incident.change.rest.Limits;
import org.interdesk.incident.component.model.Impact;
import org.interdesk.incident.maintenance.model.Period;
import org.interdesk.incident.maintenance.model.Proposal;
import org.interdesk.incident.maintenance.model.Verdict;
import org.interdesk.kit.json.OneLine;
import org.interdesk.kit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** Bodies of the calls about maintenance windows. */
final class Bodies {

    private Bodies() {}

    /**
     * @param components codes of the catalogue; who owns or uses them is asked
     * @param parties to be asked besides
     */
    record WindowDeclaration(
            @NotNull Impact impact,
            @NotNull @OneLine @Size(max = Limits.LINE) String title,
            @NotBlank @Size(max = Limits.TEXT) String description,
            @NotEmpty @Size(max = Limits.COMPONENTS) List<@NotNull String> components,
            @Nullable @Size(max = Limits.PARTIES) List<@NotNull String> parties,
            @NotNull Instant startsAt,
            @NotNull Instant endsAt) {

        Proposal proposal() {
            return new Proposal(
                    impact,
                    title,
                    description,
                    components,
                    parties == null ? List.of() : parties,
                    period(startsAt, endsAt));
        }
    }

    record Change(
            @NotNull Instant startsAt,
            @NotNull Instant endsAt,
            @NotBlank @Size(max = Limits.REASON) String reason) {

        Period toPeriod() {
            return period(startsAt, endsAt);
        }
    }

    record Objection(@NotBlank @Size(max = Limits.REASON) String reason) {}

    record Cancellation(@NotBlank @Size(max = Limits.REASON) String reason) {}

    record Decision(
            @NotNull Verdict verdict,
            @NotBlank @Size(max = Limits.REASON) String reason) {}

    /** What may be said to a deed that speaks for itself. */
    record Remark(@Nullable @Size(max = Limits.REASON) String comment) {}

    private static Period period(Instant startsAt, Instant endsAt) {
        if (!startsAt.isBefore(endsAt)) {
            throw new InvalidRequest("/endsAt", "A window ends after it starts.");
        }
        return new Period(startsAt, endsAt);
    }
}
