package org.interdesk.sla.commitment.model;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.interdesk.sla.agreement.model.Target.DayAfter;
import org.jspecify.annotations.Nullable;

/**
 * A promise of one party about one subject.
 *
 * @param id follows from the other parts of the key, so that a replayed history gives the same ids
 * @param occasion tells promises of one kind apart: the offer's id, the version at which the case was resolved, or the id of the
 *     obligation; empty where a party has one per case
 * @param priority the urgency that chose the target; null where the target depends on none
 * @param originalPriority as it was at the start; kept for statistics (domain 3.10)
 * @param calendar code of the calendar it counts in
 * @param day the working day of a month by which it is due; null where working time is counted from the start
 * @param pauses all pauses, the last one open while the clock is paused
 * @param version counts up with every change that is published
 */
public record Commitment(
        UUID id,
        Subject subject,
        String kind,
        String party,
        String occasion,
        @Nullable String priority,
        @Nullable String originalPriority,
        String calendar,
        int calendarVersion,
        @Nullable DayAfter day,
        Clock clock,
        List<PauseNote> pauses,
        long version) {

    public Commitment {
        pauses = List.copyOf(pauses);
    }

    static UUID idOf(UUID subject, String kind, String party, String occasion) {
        var key = String.join("|", subject.toString(), kind, party, occasion);
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }

    /** The other service's id of the promise; null for a promise about a case, which this service makes by itself. */
    public @Nullable UUID obligation() {
        return subject.isTicket() ? null : UUID.fromString(occasion);
    }

    /** A promise that has not ended. */
    public boolean isOpen() {
        return !(clock instanceof Clock.Ended);
    }

    Commitment moved(Clock next, List<PauseNote> notes) {
        return with(priority, next, notes, version + 1);
    }

    Commitment moved(Clock next) {
        return moved(next, pauses);
    }

    /** The same promise with its clock as it was before an effect of time; not a change that is published. */
    Commitment restored(Clock earlier) {
        return with(priority, earlier, pauses, version);
    }

    Commitment explained(List<PauseNote> notes) {
        return with(priority, clock, notes, version);
    }

    Commitment prioritised(@Nullable String newPriority) {
        return with(newPriority, clock, pauses, version);
    }

    private Commitment with(@Nullable String newPriority, Clock next, List<PauseNote> notes, long newVersion) {
        return new Commitment(
                id,
                subject,
                kind,
                party,
                occasion,
                newPriority,
                originalPriority,
                calendar,
                calendarVersion,
                day,
                next,
                notes,
                newVersion);
    }

    @Nullable
    PauseNote openPause() {
        var last = pauses.isEmpty() ? null : pauses.get(pauses.size() - 1);
        return last != null && last.to() == null ? last : null;
    }

    List<PauseNote> pausesWith(PauseNote note) {
        var notes = new ArrayList<>(pausesUntil(note.from()));
        notes.add(note);
        return notes;
    }

    List<PauseNote> pausesUntil(Instant end) {
        var open = openPause();
        if (open == null) {
            return pauses;
        }
        var notes = new ArrayList<>(pauses.subList(0, pauses.size() - 1));
        notes.add(open.until(end));
        return notes;
    }
}
