package org.interdesk.portal.ticket;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Arrays;
import java.util.Locale;

/** The kinds of entries in the story of a request. */
public enum Happening {
    REGISTERED("plus"),
    ACCEPTED("user-plus"),
    ASSIGNED("user-plus"),
    RETURNED_TO_QUEUE("inbox"),
    WAITING_STARTED("player-pause"),
    WAITING_ENDED("arrow-forward-up"),
    HANDOVER_OFFERED("arrows-exchange"),
    HANDOVER_ACCEPTED("arrows-exchange"),
    HANDOVER_REJECTED("circle-x"),
    HANDOVER_WITHDRAWN("arrow-back-up"),
    HANDOVER_TIMED_OUT("clock-exclamation"),
    MESSAGE_ADDED("message"),
    FIRST_RESPONSE_GIVEN("message"),
    RESOLVED("circle-check"),
    CLOSED("check"),
    REOPENED("arrow-back-up"),
    CANCELLED("ban"),
    OTHER("info-circle");

    private final String icon;

    Happening(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    /** Whether the entry carries words somebody wrote, and so is shown as a letter rather than as a line. */
    public boolean isSaid() {
        return this == MESSAGE_ADDED || this == RESOLVED;
    }

    /** Reads a kind as events and as the timeline write it; an unknown one is {@link #OTHER}. */
    @JsonCreator
    public static Happening of(String name) {
        String constant = name.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values())
                .filter(known -> known.name().equals(constant))
                .findFirst()
                .orElse(OTHER);
    }
}
