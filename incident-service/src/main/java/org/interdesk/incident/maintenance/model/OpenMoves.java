package org.interdesk.incident.maintenance.model;

import java.util.EnumSet;
import java.util.Set;
import org.interdesk.incident.party.model.Commission;

/** Who can do what as a window stands: its owner, the parties that are asked, and the Commission in a dispute. */
final class OpenMoves {

    private OpenMoves() {}

    static Set<WindowMove> of(WindowDraft window, String party) {
        Set<WindowMove> moves = EnumSet.noneOf(WindowMove.class);
        if (party.equals(window.owner)) {
            moves.addAll(toOwner(window));
        }
        moves.addAll(toAsked(window, party));
        if (party.equals(Commission.CODE) && window.state == WindowState.DISPUTED) {
            moves.add(WindowMove.DECIDE);
        }
        return moves;
    }

    private static Set<WindowMove> toOwner(WindowDraft window) {
        boolean mayStart = window.state == WindowState.AGREED
                || window.state == WindowState.PROPOSED && window.urgency == Urgency.URGENT;
        Set<WindowMove> moves = EnumSet.noneOf(WindowMove.class);
        if (window.state.isAhead()) {
            moves.addAll(EnumSet.of(WindowMove.CHANGE, WindowMove.CANCEL));
        }
        if (mayStart) {
            moves.add(WindowMove.START);
        }
        if (window.state == WindowState.RUNNING) {
            moves.add(WindowMove.COMPLETE);
        }
        return moves;
    }

    /** An answer binds until the period is changed; only an objection can be taken back. */
    private static Set<WindowMove> toAsked(WindowDraft window, String party) {
        Consent consent = window.consents.get(party);
        if (consent == null || window.state != WindowState.PROPOSED && window.state != WindowState.DISPUTED) {
            return EnumSet.noneOf(WindowMove.class);
        }
        return switch (consent.answer()) {
            case PENDING -> EnumSet.of(WindowMove.CONSENT, WindowMove.OBJECT);
            case OBJECTED -> EnumSet.of(WindowMove.CONSENT);
            case CONSENTED, DEEMED -> EnumSet.noneOf(WindowMove.class);
        };
    }
}
