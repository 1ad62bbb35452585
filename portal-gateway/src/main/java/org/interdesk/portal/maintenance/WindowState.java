package org.interdesk.portal.maintenance;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.List;

/** How far a maintenance window has come (domain, section 5), each state with a shape of its own beside its colour. */
public enum WindowState {
    PROPOSED("circle-dashed"),
    DISPUTED("alert-triangle"),
    AGREED("check"),
    RUNNING("player-play"),
    COMPLETED("circle-check"),
    CANCELLED("ban"),
    @JsonEnumDefaultValue
    OTHER("info-circle");

    public static final List<WindowState> CHOICE = List.of(PROPOSED, DISPUTED, AGREED, RUNNING, COMPLETED, CANCELLED);

    private final String icon;

    WindowState(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    /** Whether the work is still to come or going on, so that it can meet other work. */
    public boolean isStanding() {
        return this == PROPOSED || this == DISPUTED || this == AGREED || this == RUNNING;
    }

    public boolean isOver() {
        return this == COMPLETED || this == CANCELLED;
    }
}
