package org.interdesk.portal.report;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.interdesk.portal.block.Stages;
import org.interdesk.portal.block.Stages.Progress;
import org.interdesk.portal.block.Stages.Stage;
import org.interdesk.portal.block.StepMatrix;
import org.interdesk.portal.block.StepMatrix.Cell;
import org.interdesk.portal.block.StepMatrix.Standing;
import org.interdesk.portal.sla.SlaChip;
import org.jspecify.annotations.Nullable;

/** How far a month has got: as stages for the whole, and as a matrix of parties and steps. */
public record BoardStages(MonthBoard board, MonthTexts words) {

    /** From opened to published, with how many parties have got there. */
    public Stages whole() {
        int all = board.reports().size();
        boolean handedIn = board.handedIn() == all;
        boolean accepted = board.waitingFor().isEmpty();
        boolean published = board.period().isPublished();
        return new Stages(List.of(
                new Stage(words.stageOpened(), Progress.DONE, board.period().openedAt(), null),
                new Stage(
                        words.stageHandedIn(),
                        handedIn ? Progress.DONE : Progress.CURRENT,
                        handedIn ? latest(Report::firstHandedInAt) : null,
                        words.of(board.handedIn(), all)),
                new Stage(
                        words.stageAccepted(),
                        accepted ? Progress.DONE : handedIn ? Progress.CURRENT : Progress.AHEAD,
                        accepted ? latest(Report::decidedAt) : null,
                        words.of(board.accepted(), all)),
                new Stage(
                        words.stagePublished(),
                        published ? Progress.DONE : accepted ? Progress.CURRENT : Progress.AHEAD,
                        board.period().publishedAt(),
                        null)));
    }

    private @Nullable Instant latest(Function<Report, @Nullable Instant> moment) {
        return board.reports().stream()
                .map(moment)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Each party and how it stands with filling in, handing in and acceptance. */
    public StepMatrix matrix(List<ReportRow> rows) {
        return new StepMatrix(
                List.of(words.stepFilledIn(), words.stepHandedIn(), words.stepAccepted()),
                rows.stream()
                        .map(row -> new StepMatrix.Row(
                                row.report().party(), List.of(filledIn(row), handedIn(row), accepted(row))))
                        .toList());
    }

    private static Cell filledIn(ReportRow row) {
        Report report = row.report();
        return report.state().isBeingFilledIn()
                ? running(row, report.party(), report.address())
                : new Cell(Standing.DONE, null, null, report.address());
    }

    private static Cell handedIn(ReportRow row) {
        Report report = row.report();
        if (report.state() == ReportState.WITH_APPROVER) {
            return running(row, report.party(), report.address());
        }
        if (report.state().isBeingFilledIn()) {
            return new Cell(Standing.AHEAD, null, null, null);
        }
        return new Cell(report.isHandedInLate() ? Standing.DONELATE : Standing.DONE, null, null, report.address());
    }

    private static Cell accepted(ReportRow row) {
        return switch (row.report().state()) {
            case ACCEPTED -> new Cell(Standing.DONE, null, null, row.report().address());
            case HANDED_IN -> running(row, "EEC", row.report().address());
            case DRAFT, WITH_APPROVER, RETURNED, IN_CORRECTION, OTHER -> new Cell(Standing.AHEAD, null, null, null);
        };
    }

    private static Cell running(ReportRow row, String actor, String address) {
        SlaChip chip = row.due().chip();
        Long left = chip == null || !row.due().isCounted() || chip.seconds() == 0 ? null : chip.seconds();
        return new Cell(standing(chip), actor, left, address);
    }

    private static Standing standing(@Nullable SlaChip chip) {
        if (chip == null) {
            return Standing.RUNNING;
        }
        return switch (chip.standing()) {
            case LATE, PAUSEDLATE, MISSED -> Standing.LATE;
            case SOON -> Standing.SOON;
            case RUNNING, PAUSED, KEPT, CANCELLED -> Standing.RUNNING;
        };
    }
}
