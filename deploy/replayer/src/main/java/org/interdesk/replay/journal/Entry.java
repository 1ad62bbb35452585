package org.interdesk.replay.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One answer of the platform.
 *
 * @param kind what was answered
 * @param key party of a session, or incident of a call
 * @param row position of the row in its incident, {@code action} position of the call in its row; -1 for sessions
 * @param id session, public number or offer made by the call, if it made one
 * @param refusal problem type and detail, if the platform refused
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Entry(
        Kind kind,
        String key,
        int row,
        int action,
        @Nullable String id,
        @Nullable String refusal) {

    public enum Kind {
        RUN,
        SESSION_OPENED,
        SESSION_COMPLETED,
        CALL,
        BASELINE,
        REPORTS_OPENED,
        REPORTS_COMPLETED,
        MONTH_PUBLISHED,
        TOLD
    }

    public static Entry run(String fingerprint, String startedAt) {
        return new Entry(Kind.RUN, fingerprint, -1, -1, startedAt, null);
    }

    public static Entry opened(String party, String session) {
        return new Entry(Kind.SESSION_OPENED, party, -1, -1, session, null);
    }

    public static Entry completed(String party, String completedAt) {
        return new Entry(Kind.SESSION_COMPLETED, party, -1, -1, completedAt, null);
    }

    /** @param what names a fact that has no row and no call; {@code id} is what there is to remember of it */
    public static Entry fact(Kind kind, String what, @Nullable String id) {
        return new Entry(kind, what, -1, -1, id, null);
    }

    public static Entry call(String incident, int row, int action, @Nullable String id, @Nullable String refusal) {
        return new Entry(Kind.CALL, incident, row, action, id, refusal);
    }
}
