package org.interdesk.records.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.interdesk.records.delivery.model.Channel;
import org.interdesk.records.delivery.model.ReceiptState;
import org.jspecify.annotations.Nullable;

/**
 * What became of telling one person one thing in one way.
 *
 * @param notice the same for both ways of one notice
 * @param event what the person was told of
 * @param roles by which the person was told
 * @param name of the person; null for the people of other parties than the caller's
 * @param deliveredAt when the mail server took it; null for the portal
 */
public record ReceiptView(
        UUID notice,
        String event,
        String party,
        List<String> roles,
        Channel channel,
        ReceiptState state,
        Instant sentAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant readAt,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant failedAt,
        @Nullable String name) {}
