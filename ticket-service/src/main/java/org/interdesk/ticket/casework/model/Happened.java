package org.interdesk.ticket.casework.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a case tells about itself: one line of its timeline and one event.
 *
 * @param at when it happened; the first response can lie before the act that reports it
 * @param text what was said: a reason, an answer, a message
 * @param supersedes the automatic effect that this fact contradicts and takes back
 * @param told parties that hear of it: those of the case, and one that leaves it by this fact
 * @param after the case right after the fact, with a version of its own
 */
public record Happened(
        Happening kind,
        Act act,
        Instant at,
        @Nullable String text,
        Visibility visibility,
        @Nullable Happening supersedes,
        Map<String, Object> detail,
        List<String> told,
        CaseFacts after) {}
