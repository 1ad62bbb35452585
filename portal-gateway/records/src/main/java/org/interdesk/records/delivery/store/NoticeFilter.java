package org.interdesk.records.delivery.store;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.interdesk.records.subscription.model.NoticeKind;
import org.jspecify.annotations.Nullable;

/**
 * Which notices are wanted.
 *
 * @param unread true for those not read, false for those read, null for both
 * @param kinds none for all
 * @param subject public number; null for any
 * @param search a part of number, title or headline; null for any
 */
public record NoticeFilter(
        @Nullable Boolean unread,
        Set<NoticeKind> kinds,
        @Nullable String subject,
        @Nullable String search) {

    /** The condition in SQL about a notice {@code n}, beginning with {@code and}; its values are added to {@code values}. */
    String condition(List<Object> values) {
        var condition = new StringBuilder();
        if (unread != null) {
            condition.append(unread ? " and n.read_at is null" : " and n.read_at is not null");
        }
        if (!kinds.isEmpty()) {
            condition.append(" and n.kind = any(?)");
            values.add(kinds.stream().map(NoticeKind::name).toList());
        }
        if (subject != null) {
            condition.append(" and n.subject_number = ?");
            values.add(subject);
        }
        if (search != null) {
            condition.append(" and n.searched like ?");
            values.add("%" + search.toLowerCase(Locale.ROOT).replaceAll("([%_\\\\])", "\\\\$1") + "%");
        }
        return condition.toString();
    }
}
