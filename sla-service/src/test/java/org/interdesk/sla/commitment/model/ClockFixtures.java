package org.interdesk.sla.commitment.model;

import static org.interdesk.sla.calendar.model.CalendarFixtures.aVersion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interdesk.sla.agreement.model.Purpose;
import org.interdesk.sla.agreement.model.Target.Days;
import org.interdesk.sla.agreement.model.Target.WorkingSeconds;
import org.interdesk.sla.agreement.model.TargetRule;
import org.interdesk.sla.agreement.model.Thresholds;
import org.interdesk.sla.calendar.model.CalendarVersion;
import org.interdesk.sla.calendar.model.DayEnd;
import org.interdesk.sla.calendar.model.WeeklyHours;
import org.interdesk.sla.calendar.model.WorkingCalendar;
import org.interdesk.sla.casefile.model.Facts;
import org.interdesk.sla.casefile.model.TicketFact;
import org.jspecify.annotations.Nullable;

/**
 * Two desks, 09:00-18:00 UTC (party A) and 06:00-15:00 UTC (party B), and simple targets: first response 1 h, resolution 4 h (high
 * priority 2 h), acceptance 2 h, closing 2 working days.
 */
final class ClockFixtures implements Terms {

    static final ClockFixtures TERMS = new ClockFixtures();

    private static final int HOUR = 3_600;
    private final Map<String, WorkingCalendar> desks =
            Map.of("A", desk("A", "09:00", "18:00"), "B", desk("B", "06:00", "15:00"));

    static List<Change> changesOf(Facts story) {
        var changes = new ArrayList<Change>();
        var clocks = List.<Commitment>of();
        TicketFact before = null;
        for (var fact : story.told()) {
            var now = new CaseClocks(clocks, TERMS);
            ClockRules.apply(now, before, fact);
            changes.addAll(now.changes());
            clocks = now.commitments();
            before = fact;
        }
        return changes;
    }

    static List<Commitment> clocksOf(Facts story) {
        var clocks = List.<Commitment>of();
        TicketFact before = null;
        for (var fact : story.told()) {
            var now = new CaseClocks(clocks, TERMS);
            ClockRules.apply(now, before, fact);
            clocks = now.commitments();
            before = fact;
        }
        return clocks;
    }

    static Commitment clock(Facts story, String kind, String party) {
        return clocksOf(story).stream()
                .filter(c -> c.kind().equals(kind) && c.party().equals(party))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    static long used(Commitment commitment, String at) {
        return commitment.clock().usedSeconds(Instant.parse(at), TERMS.calendar(commitment.calendar(), 1));
    }

    @Override
    public Optional<TargetRule> rule(String kind, @Nullable String priority) {
        var thresholds = Thresholds.of(50, 75, 100);
        var target = switch (kind) {
            case Kinds.FIRST_RESPONSE -> new WorkingSeconds(HOUR);
            case Kinds.RESOLUTION -> new WorkingSeconds("HIGH".equals(priority) ? 2 * HOUR : 4 * HOUR);
            case Kinds.HANDOVER_ACCEPTANCE -> new WorkingSeconds(2 * HOUR);
            default -> null;
        };
        return target == null
                ? Optional.of(
                        new TargetRule(kind, null, new Days(2, DayEnd.END_OF_DAY), Purpose.OFFICE, Thresholds.of(100)))
                : Optional.of(new TargetRule(kind, priority, target, Purpose.OFFICE, thresholds));
    }

    @Override
    public boolean pauses(String waitingFor) {
        return true;
    }

    @Override
    public WorkingCalendar desk(String party, Purpose purpose, Instant at) {
        return desks.get(party);
    }

    @Override
    public WorkingCalendar calendar(String code, int version) {
        return desks.get(code);
    }

    private static WorkingCalendar desk(String party, String from, String to) {
        var version = aVersion(1, "2010-01-01", "UTC", WeeklyHours.mondayToFriday(from, to), Map.of());
        return new WorkingCalendar(List.of(new CalendarVersion(
                party,
                1,
                version.effectiveFrom(),
                version.zone(),
                version.week(),
                Map.of(),
                Map.of(),
                false,
                "test",
                null)));
    }
}
