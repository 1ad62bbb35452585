package org.interdesk.ticket.casework.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.interdesk.kit.json.OneLine;
import org.interdesk.ticket.casework.NewTicket;
import org.interdesk.ticket.casework.ResponseReport;
import org.interdesk.ticket.casework.model.Channel;
import org.interdesk.ticket.casework.model.Impact;
import org.interdesk.ticket.casework.model.Request;
import org.interdesk.ticket.casework.model.Routing;
import org.interdesk.ticket.casework.model.Scope;
import org.interdesk.ticket.casework.model.TicketType;
import org.interdesk.ticket.casework.model.Urgency;
import org.interdesk.ticket.casework.model.WaitingFor;
import org.jspecify.annotations.Nullable;

/** Bodies of the calls about cases. {@code occurredAt}, {@code respondedAt} and {@code respondedBy} are for integrators. */
public final class Bodies {

    public static final int LINE = 200;
    public static final int NAME = 100;
    public static final int REASON = 2_000;
    public static final int TEXT = 50_000;

    private Bodies() {}

    public record RegisterTicket(
            @NotNull TicketType type,
            @NotNull @OneLine @Size(max = LINE) String subject,
            @NotBlank @Size(max = TEXT) String description,
            @NotNull Impact impact,
            @NotNull Urgency urgency,
            @NotNull Scope scope,
            @Nullable Instant occurredAt,
            @Nullable UUID importSession,
            @Nullable @OneLine @Size(max = NAME) String ownNumber,
            @Nullable Instant respondedAt,
            @Nullable @OneLine @Size(max = NAME) String respondedBy) {

        NewTicket toNewTicket() {
            return new NewTicket(
                    new Request(type, subject, description, impact, urgency, scope),
                    occurredAt,
                    importSession,
                    ownNumber,
                    new ResponseReport(respondedAt, respondedBy));
        }
    }

    public record Acceptance(
            @Nullable @OneLine @Size(max = NAME) String assignee,
            @Nullable @OneLine @Size(max = NAME) String team,
            @Nullable Instant respondedAt,
            @Nullable @OneLine @Size(max = NAME) String respondedBy,
            @Nullable Instant occurredAt) {

        public Routing routing() {
            return new Routing(assignee, team);
        }

        public ResponseReport response() {
            return new ResponseReport(respondedAt, respondedBy);
        }
    }

    public record Assignment(
            @Nullable @OneLine @Size(max = NAME) String assignee,
            @Nullable @OneLine @Size(max = NAME) String team,
            @Nullable Instant occurredAt) {}

    /** @param team line whose queue it goes back to; the present one if not named */
    public record QueueReturn(
            @Nullable @Size(max = REASON) String reason,
            @Nullable @OneLine @Size(max = NAME) String team,
            @Nullable Instant occurredAt) {}

    /** @param what named {@code for} */
    public record WaitingStart(
            @JsonProperty("for") @NotNull WaitingFor what,
            @Nullable String party,
            @NotBlank @Size(max = REASON) String reason,
            @Nullable Instant occurredAt) {}

    public record Resumption(@Nullable Instant occurredAt) {}

    public record Resolution(
            @NotBlank @Size(max = TEXT) String answer,
            @Nullable Channel channel,
            @Nullable Instant occurredAt) {}

    public record Confirmation(
            @Nullable String onBehalfOf, @Nullable Instant occurredAt) {}

    public record Reopening(
            @NotBlank @Size(max = REASON) String reason,
            @Nullable Instant occurredAt) {}

    public record Cancellation(
            @NotBlank @Size(max = REASON) String reason,
            @Nullable Instant occurredAt) {}
}
