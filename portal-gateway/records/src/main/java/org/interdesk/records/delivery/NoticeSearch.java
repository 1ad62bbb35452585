package org.interdesk.records.delivery;

import java.util.Set;
import org.interdesk.records.subscription.model.NoticeKind;
import org.jspecify.annotations.Nullable;

/**
 * Which notices are wanted.
 *
 * @param unread true for those not read, false for those read, null for both
 * @param kinds none for all
 * @param subject public number; null for any
 * @param search a part of number, title or headline in any language, in capitals or not; null for any
 */
public record NoticeSearch(
        @Nullable Boolean unread,
        Set<NoticeKind> kinds,
        @Nullable String subject,
        @Nullable String search) {

    public NoticeSearch {
        kinds = Set.copyOf(kinds);
    }
}
