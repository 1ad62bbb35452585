package org.interdesk.incident.incident.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.interdesk.incident.change.rest.Limits;
import org.interdesk.incident.component.model.Impact;
import org.interdesk.incident.incident.model.Declaration;
import org.interdesk.incident.incident.model.IncidentKind;
import org.interdesk.incident.incident.model.Stage;
import org.interdesk.incident.obligation.model.Level;
import org.interdesk.incident.story.model.Visibility;
import org.interdesk.kit.json.OneLine;
import org.jspecify.annotations.Nullable;

/** Bodies of the calls about incidents. {@code occurredAt} is for integrators. */
final class Bodies {

    private Bodies() {}

    /**
     * @param startedAt when the failure began
     * @param ticket number of the case it comes from
     * @param components codes of the catalogue; who owns or uses them is told
     * @param parties to be told besides
     */
    record IncidentDeclaration(
            @NotNull IncidentKind kind,
            @NotNull Level severity,
            @NotNull Impact impact,
            @NotNull @OneLine @Size(max = Limits.LINE) String title,
            @NotBlank @Size(max = Limits.TEXT) String description,
            @NotNull Instant startedAt,

            @Nullable @Pattern(regexp = "EEC-\\d{4}-\\d{6,9}")
            String ticket,

            @Nullable @OneLine @Size(max = Limits.NAME) String ownNumber,
            @NotNull @Size(max = Limits.COMPONENTS) List<@NotNull String> components,
            @Nullable @Size(max = Limits.PARTIES) List<@NotNull String> parties,
            @Nullable Instant occurredAt) {

        Declaration declaration() {
            return new Declaration(
                    kind,
                    severity,
                    impact,
                    title,
                    description,
                    ticket,
                    ownNumber,
                    components,
                    parties == null ? List.of() : parties,
                    startedAt);
        }
    }

    /** @param visibility DESK for a note that only the own desk reads */
    record Update(
            @NotBlank @Size(max = Limits.TEXT) String text,
            @NotNull Visibility visibility,
            @Nullable Instant occurredAt) {}

    record Progress(
            @NotNull Stage stage,
            @NotBlank @Size(max = Limits.TEXT) String text,
            @Nullable Instant occurredAt) {}

    record Resolution(
            @NotBlank @Size(max = Limits.TEXT) String text,
            @Nullable Instant occurredAt) {}

    record Reopening(
            @NotBlank @Size(max = Limits.REASON) String reason,
            @Nullable Instant occurredAt) {}

    record Assessment(
            @NotNull Level severity,
            @NotNull Impact impact,
            @NotBlank @Size(max = Limits.REASON) String reason,
            @Nullable Instant occurredAt) {}

    record Scope(
            @NotNull @Size(max = Limits.COMPONENTS) List<@NotNull String> components,
            @NotNull @Size(max = Limits.PARTIES) List<@NotNull String> parties,
            @NotBlank @Size(max = Limits.REASON) String reason,
            @Nullable Instant occurredAt) {}

    record OwnNumber(
            @NotNull @OneLine @Size(max = Limits.NAME) String ownNumber,
            @Nullable Instant occurredAt) {}
}
