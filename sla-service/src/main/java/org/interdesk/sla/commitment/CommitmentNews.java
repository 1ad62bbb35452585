package org.interdesk.sla.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interdesk.kit.audit.AuditJournal;
import org.interdesk.kit.outbox.Outbox;
import org.interdesk.kit.outbox.OutgoingEvent;
import org.interdesk.kit.time.Now;
import org.interdesk.sla.calendar.CalendarQueries;
import org.interdesk.sla.commitment.event.CommitmentEvent;
import org.interdesk.sla.commitment.event.CommitmentEvent.About;
import org.interdesk.sla.commitment.model.Change;
import org.interdesk.sla.commitment.model.Change.What;
import org.interdesk.sla.commitment.model.Commitment;
import org.interdesk.sla.commitment.model.Kinds;
import org.interdesk.sla.commitment.store.FiredThresholds;
import org.interdesk.sla.commitment.store.FiredThresholds.Firing;
import org.interdesk.sla.commitment.store.FiredThresholds.Reached;
import org.jspecify.annotations.Nullable;

/**
 * Tells the other services what happened to commitments.
 *
 * <p>A threshold is told only by whoever claims it, so it is told once however many processes try (domain 3.12). A change of target is
 * also put into the journal of the party that owes it: old due, new due, and who caused it (domain 3.10).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CommitmentNews {

    private static final String TOPIC = "commitment";

    private final FiredThresholds fired;
    private final Outbox outbox;
    private final AuditJournal journal;
    private final CalendarQueries calendars;
    private final Now now;

    CommitmentNews(FiredThresholds fired, Outbox outbox, AuditJournal journal, CalendarQueries calendars, Now now) {
        this.fired = fired;
        this.outbox = outbox;
        this.journal = journal;
        this.calendars = calendars;
        this.now = now;
    }

    /** One change, and what surrounds it. */
    record Item(Change change, Circumstances around) {}

    void tell(List<Change> changes, Circumstances around) {
        tell(changes.stream().map(change -> new Item(change, around)).toList());
    }

    /** Tells all of it, in order. */
    void tell(List<Item> items) {
        var claimed = claim(items);
        var events = new ArrayList<OutgoingEvent>();
        for (var item : items) {
            if (isFiring(item.change()) && !claimed.contains(firing(item.change()))) {
                continue;
            }
            events.add(event(item));
            if (item.change().what() == What.RETARGETED) {
                record(item);
            }
        }
        outbox.publishAll(events);
    }

    private Set<Firing> claim(List<Item> items) {
        var reached = items.stream()
                .map(Item::change)
                .filter(CommitmentNews::isFiring)
                .map(change -> new Reached(firing(change), change.at()))
                .toList();
        return fired.claim(reached, now.instant());
    }

    private OutgoingEvent event(Item item) {
        var change = item.change();
        var after = change.after();
        return new OutgoingEvent(
                TOPIC,
                after.id(),
                after.version(),
                "org.interdesk.commitment." + change.what().event() + ".v1",
                after.subject().number(),
                change.at(),
                item.around().cause(),
                data(change, item.around()));
    }

    private CommitmentEvent data(Change change, Circumstances around) {
        var after = change.after();
        var clock = after.clock();
        var calendar = calendars.calendar(after.calendar(), after.calendarVersion());
        return new CommitmentEvent(
                after.id(),
                after.version(),
                after.kind(),
                About.of(after.subject()),
                after.obligation(),
                after.party(),
                around.parties(),
                CommitmentView.stateOf(clock),
                CommitmentView.dueAtOf(clock),
                clock.gauge().targetSeconds(),
                clock.gauge().targetVersion(),
                clock.usedSeconds(change.at(), calendar),
                isFiring(change) ? change.percent() : null,
                after.kind().equals(Kinds.HANDOVER_ACCEPTANCE) ? after.occasion() : null,
                around.importSession(),
                clock.gauge().breachedAt() != null,
                previousDueAt(change));
    }

    private void record(Item item) {
        var after = item.change().after();
        var before = item.change().before();
        journal.record(
                after.party(),
                "commitment.retargeted",
                after.subject().number(),
                Map.of(
                        "kind", after.kind(),
                        "priority", text(after.priority()),
                        "oldDueAt", before == null ? "" : text(CommitmentView.dueAtOf(before.clock())),
                        "newDueAt", text(CommitmentView.dueAtOf(after.clock())),
                        "causedBy", text(item.around().causedBy())));
    }

    private static @Nullable Instant previousDueAt(Change change) {
        var before = change.before();
        return change.what() == What.RETARGETED && before != null ? CommitmentView.dueAtOf(before.clock()) : null;
    }

    private static String text(@Nullable Object part) {
        return part == null ? "" : part.toString();
    }

    private static boolean isFiring(Change change) {
        return change.percent() > 0;
    }

    private static Firing firing(Change change) {
        Commitment after = change.after();
        return new Firing(after.id(), change.percent(), after.clock().gauge().targetVersion());
    }
}
