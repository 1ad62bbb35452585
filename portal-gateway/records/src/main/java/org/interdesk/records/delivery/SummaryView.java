package org.interdesk.records.delivery;

import org.jspecify.annotations.Nullable;

/**
 * What a bell shows. Numbers are counted up to 10,000 and no further.
 *
 * @param unread notices that were not opened
 * @param unreadIsLowerBound whether there are more than that
 * @param urgent the urgent ones among them
 * @param unanswered notices that ask the party for something which somebody still waits for
 * @param mostUrgent the loudest unread one, the latest of equals; null if all are read
 */
public record SummaryView(
        long unread,
        boolean unreadIsLowerBound,
        long urgent,
        long unanswered,
        @Nullable NoticeView mostUrgent) {}
