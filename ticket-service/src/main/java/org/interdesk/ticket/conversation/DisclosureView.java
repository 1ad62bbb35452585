package org.interdesk.ticket.conversation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was opened to somebody.
 *
 * @param entry entry of the timeline: the message itself, or what made a party join the case
 * @param what MESSAGE or CASE
 * @param openedTo code of a party, or REQUESTER
 * @param party who opened it; null for an effect of time
 */
public record DisclosureView(
        UUID id,
        UUID entry,
        String what,
        String openedTo,
        Instant at,
        @Nullable String party,
        String actor) {}
