package org.interdesk.records.delivery.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.interdesk.records.delivery.model.Ask;
import org.interdesk.records.delivery.model.ReceiptState;
import org.interdesk.records.subscription.model.Importance;
import org.interdesk.records.subscription.model.NoticeKind;
import org.jspecify.annotations.Nullable;

/**
 * A notice as it is kept.
 *
 * @param acknowledgedBy {@code PERSON} or {@code PARTY}; null while nobody has
 * @param settledAt since when nobody waits for what was asked; null while somebody does, and where nothing was asked
 * @param mail how far its mail has come; null if there is none
 */
public record NoticeRow(
        UUID id,
        String person,
        String party,
        List<String> roles,
        String message,
        NoticeKind kind,
        Importance importance,
        @Nullable Ask ask,
        String subjectType,
        String subjectNumber,
        Map<String, String> details,
        Instant happenedAt,
        Instant toldAt,
        @Nullable Instant readAt,
        @Nullable Instant acknowledgedAt,
        @Nullable String acknowledgedBy,
        @Nullable Instant settledAt,
        @Nullable ReceiptState mail) {}
