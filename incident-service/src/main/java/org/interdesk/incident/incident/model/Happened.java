package org.interdesk.incident.incident.model;

import java.util.Map;
import org.interdesk.incident.change.model.Act;
import org.interdesk.incident.obligation.model.Importance;
import org.interdesk.incident.obligation.model.Level;
import org.interdesk.incident.story.model.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * A fact that an incident tells about itself.
 *
 * @param text what was said
 * @param after the incident right after the fact
 */
public record Happened(
        Happening kind,
        Act act,
        @Nullable String text,
        Visibility visibility,
        Map<String, Object> detail,
        IncidentFacts after) {

    /** Says how loudly people are to be told: a grave incident that begins is urgent, its end and its turns are important. */
    public Importance importance() {
        boolean grave = after.severity().isAtLeast(Level.HIGH);
        return switch (kind) {
            case DECLARED, REOPENED, RESCOPED -> {
                if (grave) {
                    yield Importance.URGENT;
                }
                yield after.severity() == Level.LOW ? Importance.ROUTINE : Importance.IMPORTANT;
            }
            case RESOLVED, REASSESSED -> Importance.IMPORTANT;
            case UPDATE_POSTED, PROGRESSED -> grave ? Importance.IMPORTANT : Importance.ROUTINE;
            case NOTE_ADDED, OWN_NUMBER_NOTED, NOTICE_READ, NOTICE_ACKNOWLEDGED, NOTICE_PHONED -> Importance.ROUTINE;
        };
    }
}
