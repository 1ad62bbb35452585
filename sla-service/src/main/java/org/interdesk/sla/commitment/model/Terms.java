package org.interdesk.sla.commitment.model;

import java.time.Instant;
import java.util.Optional;
import org.interdesk.sla.agreement.model.Purpose;
import org.interdesk.sla.agreement.model.TargetRule;
import org.interdesk.sla.calendar.model.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/** What a case's clocks need to know of agreements and calendars, already chosen for the case. */
public interface Terms {

    /** The target for a kind and a priority, which is null where there is none; empty when nothing is promised. */
    Optional<TargetRule> rule(String kind, @Nullable String priority);

    /** Whether waiting for this stops the holder's resolution clock. */
    boolean pauses(String waitingFor);

    /** The calendar a party's desk works by at a moment. */
    WorkingCalendar desk(String party, Purpose purpose, Instant at);

    /** The calendar a promise was made in. */
    WorkingCalendar calendar(String code, int version);
}
