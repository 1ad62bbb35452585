package org.interdesk.portal.ticket;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.List;

/** How far a request is, or a party's leg of it. */
public enum State {
    REGISTERED,
    IN_PROGRESS,
    WAITING,
    RESOLVED,
    CLOSED,
    REOPENED,
    CANCELLED,
    REJECTED,
    MERGED,
    OFFERED,
    FOLLOWING,
    ENDED,
    @JsonEnumDefaultValue
    OTHER;

    /** The states a request can be in; the others are of legs alone. */
    public static final List<State> OF_REQUESTS =
            List.of(REGISTERED, IN_PROGRESS, WAITING, REOPENED, RESOLVED, CLOSED, CANCELLED);

    /** States in which somebody still has to do something. */
    public static final String OPEN = "REGISTERED,IN_PROGRESS,WAITING,REOPENED";
}
