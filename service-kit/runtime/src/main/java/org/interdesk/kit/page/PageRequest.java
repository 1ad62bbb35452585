package org.interdesk.kit.page;

import org.interdesk.kit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted.
 *
 * @param limit 1 to {@value #MOST}
 * @param cursor where the part before ended; null for the first part
 */
public record PageRequest(int limit, @Nullable Cursor cursor) {

    public static final int MOST = 200;
    private static final int USUAL = 50;

    /** @throws InvalidRequest if the limit is out of range or the cursor is not one of ours */
    public static PageRequest of(@Nullable Integer limit, @Nullable String cursor) {
        int wanted = limit == null ? USUAL : limit;
        if (wanted < 1 || wanted > MOST) {
            throw new InvalidRequest("limit", "The limit must be between 1 and " + MOST + ".");
        }
        return new PageRequest(wanted, cursor == null || cursor.isEmpty() ? null : Cursor.decode(cursor));
    }
}
