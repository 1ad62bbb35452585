package org.interdesk.replay.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the platform says about one case, as it says it.
 *
 * @param ledger missing node if there is none yet
 * @param commitments of all parties of the case, oldest first
 */
public record PlatformCase(JsonNode ticket, JsonNode ledger, List<JsonNode> commitments) {

    public String number() {
        return ticket.path("number").asText();
    }

    boolean isAnsweredAtRegistration() {
        var responded = instant(ticket, "respondedAt");
        return responded != null && responded.equals(instant(ticket, "registeredAt"));
    }

    /** Whether the ledger passes all the checks that sla-service makes of it. */
    public boolean isLedgerSound() {
        var checks = ledger.path("checks");
        return checks.path("gapless").asBoolean()
                && checks.path("elapsedAddsUp").asBoolean()
                && checks.path("workingRecounted").asBoolean();
    }

    static @Nullable Instant instant(JsonNode node, String field) {
        var value = node.path(field);
        return value.isTextual() ? Instant.parse(value.asText()) : null;
    }
}
