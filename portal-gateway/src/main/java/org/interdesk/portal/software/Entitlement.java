package org.interdesk.portal.software;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which party may have which product under which transfer act, as software-registry-service tells it.
 *
 * @param until first moment at which it does not hold any more; null for without end
 */
public record Entitlement(
        String id,
        String product,
        String owner,
        String party,
        String transferAct,
        LocalDate actDate,
        Instant from,
        @Nullable Instant until,
        State state,
        @Nullable Instant revokedAt,
        @Nullable String revocationReason,
        @Nullable Set<String> may,
        long version) {

    /** Where it stands at the moment of the answer. */
    public enum State {
        PENDING("off", "hourglass"),
        ACTIVE("kept", "circle-check"),
        EXPIRED("off", "calendar-off"),
        REVOKED("late", "ban"),
        @JsonEnumDefaultValue
        OTHER("off", "info-circle");

        private final String tone;
        private final String icon;

        State(String tone, String icon) {
            this.tone = tone;
            this.icon = icon;
        }

        public String tone() {
            return tone;
        }

        public String icon() {
            return icon;
        }
    }

    public boolean may(String action) {
        return may != null && may.contains(action);
    }
}
