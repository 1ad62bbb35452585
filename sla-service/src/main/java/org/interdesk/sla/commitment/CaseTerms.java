package org.interdesk.sla.commitment;

import java.time.Instant;
import java.util.Optional;
import org.interdesk.sla.agreement.Arrangements;
import org.interdesk.sla.agreement.model.Agreement;
import org.interdesk.sla.agreement.model.Purpose;
import org.interdesk.sla.agreement.model.TargetRule;
import org.interdesk.sla.calendar.CalendarQueries;
import org.interdesk.sla.calendar.model.WorkingCalendar;
import org.interdesk.sla.casefile.model.TicketFact;
import org.interdesk.sla.commitment.model.Terms;
import org.jspecify.annotations.Nullable;

/**
 * The agreement a case lives by, and the published calendars.
 *
 * @param agreement empty when none was effective at registration; then nothing is promised
 */
record CaseTerms(Optional<Agreement> agreement, Arrangements arrangements, CalendarQueries calendars) implements Terms {

    static CaseTerms of(TicketFact fact, Arrangements arrangements, CalendarQueries calendars) {
        var agreement = arrangements.agreements().matching(fact.registrant(), fact.type(), fact.registeredAt());
        return new CaseTerms(agreement, arrangements, calendars);
    }

    @Override
    public Optional<TargetRule> rule(String kind, @Nullable String priority) {
        return agreement.flatMap(terms -> terms.rule(kind, priority));
    }

    @Override
    public boolean pauses(String waitingFor) {
        return agreement.map(terms -> terms.pausing().contains(waitingFor)).orElse(false);
    }

    @Override
    public WorkingCalendar desk(String party, Purpose purpose, Instant at) {
        return calendars.latest(arrangements.calendarOf(party, purpose, at));
    }

    @Override
    public WorkingCalendar calendar(String code, int version) {
        return calendars.calendar(code, version);
    }
}
