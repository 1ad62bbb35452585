package org.interdesk.portal.incident;

import java.util.ArrayList;
import java.util.List;
import org.interdesk.portal.block.StepMatrix;
import org.interdesk.portal.block.StepMatrix.Cell;
import org.interdesk.portal.block.StepMatrix.Standing;
import org.interdesk.portal.incident.Incident.Notice;
import org.interdesk.portal.sla.Commitment;
import org.interdesk.portal.sla.SlaChip;
import org.jspecify.annotations.Nullable;

/** Puts the receipts of an incident into a matrix: who was told, who has read it, who has confirmed it, who was called. */
final class Receipts {

    private static final String ACKNOWLEDGEMENT = "notice-acknowledgement";

    private final Incident incident;
    private final List<Commitment> clocks;

    /** @param clocks of the incident; empty where they are not to be had, then the due instants of the receipts hold */
    Receipts(Incident incident, List<Commitment> clocks) {
        this.incident = incident;
        this.clocks = clocks;
    }

    StepMatrix matrix(IncidentTexts words) {
        List<String> steps = new ArrayList<>(List.of(words.stepSent(), words.stepRead(), words.stepAcknowledged()));
        boolean called = incident.notices().stream().anyMatch(notice -> notice.phonedAt() != null);
        if (called) {
            steps.add(words.stepPhoned());
        }
        return new StepMatrix(
                steps,
                incident.notices().stream()
                        .map(notice -> new StepMatrix.Row(notice.party(), cells(notice, called)))
                        .toList());
    }

    private List<Cell> cells(Notice notice, boolean called) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(notice.stands() ? Standing.DONE : Standing.NOTNEEDED, notice.sentAt()),
                read(notice),
                acknowledged(notice)));
        if (called) {
            cells.add(
                    notice.phonedAt() == null
                            ? Cell.of(Standing.NOTNEEDED, null)
                            : Cell.of(Standing.DONE, notice.phonedAt()));
        }
        return cells;
    }

    private Cell read(Notice notice) {
        if (notice.readAt() != null) {
            return Cell.of(Standing.DONE, notice.readAt());
        }
        return Cell.of(isWaitedFor(notice) ? Standing.AHEAD : Standing.NOTNEEDED, null);
    }

    private Cell acknowledged(Notice notice) {
        Commitment clock = clockOf(notice.party());
        if (notice.acknowledgedAt() != null) {
            boolean late = clock != null && clock.breached();
            return new Cell(
                    late ? Standing.DONELATE : Standing.DONE, null, null, addressOf(clock), notice.acknowledgedAt());
        }
        if (!isWaitedFor(notice)) {
            return Cell.of(Standing.NOTNEEDED, null);
        }
        if (clock == null || !clock.isOpen()) {
            Standing standing = notice.dueAt() == null ? Standing.AHEAD : Standing.RUNNING;
            return Cell.of(notice.overdue() ? Standing.LATE : standing, notice.dueAt());
        }
        SlaChip chip = clock.chip();
        return new Cell(standing(chip), null, chip.seconds(), addressOf(clock), clock.dueAt());
    }

    private boolean isWaitedFor(Notice notice) {
        return notice.stands() && incident.stage().isOpen();
    }

    private @Nullable Commitment clockOf(String party) {
        return clocks.stream()
                .filter(clock ->
                        ACKNOWLEDGEMENT.equals(clock.kind()) && clock.party().equals(party))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String addressOf(@Nullable Commitment clock) {
        return clock == null ? null : "/commitments/" + clock.id();
    }

    private static Standing standing(SlaChip chip) {
        return switch (chip.standing()) {
            case SOON -> Standing.SOON;
            case LATE, PAUSEDLATE, MISSED -> Standing.LATE;
            case RUNNING, PAUSED, KEPT, CANCELLED -> Standing.RUNNING;
        };
    }
}
