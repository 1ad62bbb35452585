package org.interdesk.portal.story;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** The kinds of entries in the story of an incident or a maintenance window. */
public enum Happening {
    DECLARED("speakerphone"),
    UPDATE_POSTED("message"),
    NOTE_ADDED("note"),
    PROGRESSED("progress"),
    RESOLVED("circle-check"),
    REOPENED("arrow-back-up"),
    REASSESSED("adjustments"),
    RESCOPED("components"),
    OWN_NUMBER_NOTED("hash"),
    NOTICE_READ("eye"),
    NOTICE_ACKNOWLEDGED("check"),
    NOTICE_PHONED("phone-call"),
    CONSENT_GIVEN("thumb-up"),
    OBJECTION_RAISED("thumb-down"),
    CONSENT_DEEMED("clock-check"),
    AGREED("circle-check"),
    DISPUTED("alert-triangle"),
    DISPUTE_DECIDED("gavel"),
    MOVED("arrows-horizontal"),
    STARTED("player-play"),
    COMPLETED("circle-check"),
    CANCELLED("ban"),
    @JsonEnumDefaultValue
    OTHER("info-circle");

    private final String icon;

    Happening(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    /** Whether the entry is there for its words, and so is shown as a letter rather than as a line. */
    public boolean isSaid() {
        return switch (this) {
            case UPDATE_POSTED, NOTE_ADDED, PROGRESSED, RESOLVED, OBJECTION_RAISED, DISPUTE_DECIDED -> true;
            default -> false;
        };
    }

    /** Whether it follows from what was done before, so that nobody is named for it. */
    public boolean isOfItself() {
        return this == AGREED || this == DISPUTED || this == CONSENT_DEEMED;
    }

    /** Whether it ends the matter well. */
    public boolean isEnd() {
        return this == RESOLVED || this == COMPLETED;
    }
}
