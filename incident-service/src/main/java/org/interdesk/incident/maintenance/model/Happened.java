package org.interdesk.incident.maintenance.model;

import java.util.Map;
import org.interdesk.incident.change.model.Act;
import org.interdesk.incident.component.model.Impact;
import org.interdesk.incident.obligation.model.Importance;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a window tells about itself.
 *
 * @param text what was said
 * @param after the window right after the fact
 */
public record Happened(Happening kind, Act act, @Nullable String text, Map<String, Object> detail, WindowFacts after) {

    /** Says how loudly people are to be told: urgent work is urgent, what users notice and what needs talk is important. */
    public Importance importance() {
        boolean noticed = after.impact().compareTo(Impact.DEGRADED) >= 0;
        return switch (kind) {
            case DECLARED, MOVED -> {
                if (after.urgency() == Urgency.URGENT) {
                    yield Importance.URGENT;
                }
                yield noticed ? Importance.IMPORTANT : Importance.ROUTINE;
            }
            case OBJECTION_RAISED, DISPUTED, DISPUTE_DECIDED, CANCELLED -> Importance.IMPORTANT;
            case STARTED, COMPLETED -> noticed ? Importance.IMPORTANT : Importance.ROUTINE;
            case CONSENT_GIVEN, CONSENT_DEEMED, AGREED -> Importance.ROUTINE;
        };
    }
}
