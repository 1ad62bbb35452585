package org.interdesk.records.delivery.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What is told when people were told of something: that, and not whom. The contract is {@code docs/events/notice}.
 *
 * @param version always 1, because it happens once
 * @param parties those whose people were told
 * @param event what they were told of, {@code incident.declared}
 * @param importance the loudest anybody was told with
 * @param people how many notices there are
 */
public record NoticeSent(
        About subject, long version, List<String> parties, String event, String importance, int people, Instant at) {

    /** What people were told of. */
    public record About(UUID id, String type, String number) {}
}
