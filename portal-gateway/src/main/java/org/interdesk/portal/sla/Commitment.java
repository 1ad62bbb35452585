package org.interdesk.portal.sla;

import java.time.Instant;
import org.interdesk.portal.text.Places;
import org.jspecify.annotations.Nullable;

/**
 * A promise of a party, as sla-service tells it. All seconds are working seconds of {@code calendar}, counted there.
 *
 * @param usedSeconds up to fulfilment, or up to the moment of the answer
 */
public record Commitment(
        String id,
        String kind,
        Subject subject,
        String party,
        String state,
        boolean breached,
        @Nullable Instant startedAt,
        @Nullable Instant dueAt,
        @Nullable Instant fulfilledAt,
        @Nullable Instant breachedAt,
        long targetSeconds,
        long usedSeconds,
        long pausedSeconds,
        @Nullable String priority,
        @Nullable String originalPriority,
        @Nullable String calendar,
        @Nullable String calendarVersion,
        @Nullable String tzdata) {

    /** The type of subject whose promises the pages of requests show. */
    public static final String TICKET = "TICKET";

    /** The type of subject whose promises the pages of incidents show. */
    public static final String INCIDENT = "INCIDENT";

    /** The type of subject whose promises the pages of maintenance windows show. */
    public static final String WINDOW = "MAINTENANCE_WINDOW";

    /**
     * What was promised about.
     *
     * @param number public number
     */
    public record Subject(String type, String number) {

        public boolean isTicket() {
            return TICKET.equals(type);
        }

        /** The page of the subject; null while the portal has none for its type. */
        public @Nullable String address() {
            return switch (type) {
                case TICKET, INCIDENT, WINDOW, "REPORT", "REPORT_PERIOD", "RELEASE" -> Places.of(type, number);
                default -> null;
            };
        }
    }

    public boolean isOpen() {
        return "RUNNING".equals(state) || "PAUSED".equals(state);
    }

    public SlaChip chip() {
        return SlaChip.of(this);
    }
}
