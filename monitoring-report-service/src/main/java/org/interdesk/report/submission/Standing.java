package org.interdesk.report.submission;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.interdesk.kit.identity.Roles;
import org.interdesk.kit.identity.Viewer;
import org.interdesk.report.party.Commission;
import org.interdesk.report.submission.model.ReportMove;
import org.jspecify.annotations.Nullable;

/**
 * What a viewer may do with a report of a party.
 *
 * <p>A reporting officer fills in, an approver hands in, the Commission's coordinator decides, an auditor reads. The machine
 * account of a party fills in and hands in by itself: that the party let it is its approval. The Commission's machine account
 * decides only about what it reports as history.
 *
 * @param reported whether the viewer says when it happened
 */
record Standing(Viewer viewer, String party, boolean reported) {

    Set<ReportMove> moves() {
        Set<ReportMove> moves = EnumSet.noneOf(ReportMove.class);
        boolean machine = viewer.kind() == Viewer.Kind.INTEGRATOR;
        if (party.equals(viewer.party())) {
            if (machine || viewer.isIn(Roles.REPORTING_OFFICER)) {
                moves.addAll(EnumSet.of(ReportMove.FILL_IN, ReportMove.PREFILL, ReportMove.SUBMIT, ReportMove.CORRECT));
            }
            if (machine) {
                moves.add(ReportMove.HAND_IN);
            }
            if (viewer.isIn(Roles.REPORT_APPROVER)) {
                moves.addAll(EnumSet.of(ReportMove.APPROVE, ReportMove.SEND_BACK));
            }
        }
        if (Commission.has(viewer) && (viewer.isIn(Roles.COORDINATOR) || (machine && reported))) {
            moves.addAll(EnumSet.of(ReportMove.ACCEPT, ReportMove.RETURN));
        }
        return moves;
    }

    /**
     * Names the moves that the viewer may make at present.
     *
     * @param editors who filled in the present revision; null where the viewer may not know
     */
    List<String> may(ReportStatus report, @Nullable Set<String> editors) {
        Set<ReportMove> both = moves();
        both.retainAll(report.state().moves());
        if (editors != null && editors.contains(viewer.subject())) {
            both.remove(ReportMove.APPROVE);
        }
        List<String> names = new ArrayList<>();
        both.forEach(move -> names.add(move.resource()));
        return names;
    }
}
