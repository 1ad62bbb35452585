package org.interdesk.ticket.casework;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.interdesk.kit.identity.Roles;
import org.interdesk.kit.identity.Viewer;
import org.interdesk.ticket.casework.model.CaseFacts;
import org.interdesk.ticket.casework.model.Move;

/**
 * What a viewer's roles let it do with cases of its party; the case itself then decides about the party.
 *
 * <p>A desk may do everything. A requester sees and follows only what it has asked for itself. A coordinator may take part
 * in the conversation, an auditor only reads.
 */
public record Standing(Viewer viewer) {

    private static final Set<Move> OF_REQUESTER = EnumSet.of(Move.ADD_MESSAGE, Move.CONFIRM, Move.REOPEN, Move.CANCEL);

    /** Whether the viewer works at a desk, or is the machine account of one. */
    public boolean isDesk() {
        return viewer.isIn(Roles.DESK_AGENT) || viewer.isIn(Roles.DESK_LEAD) || isIntegrator();
    }

    public boolean isIntegrator() {
        return viewer.kind() == Viewer.Kind.INTEGRATOR;
    }

    /** Whether the viewer sees only its own requests and nothing of the desks' talk among themselves. */
    public boolean isOnlyRequester() {
        return !isDesk() && !viewer.isIn(Roles.AUDITOR) && !viewer.isIn(Roles.COORDINATOR);
    }

    /** Whether a person of a desk speaks, which is what a first response takes. */
    public boolean isPersonOfDesk() {
        return isDesk() && !isIntegrator();
    }

    /** Names the role in which a person of a desk speaks. */
    public String deskRole() {
        return viewer.isIn(Roles.DESK_AGENT) ? Roles.DESK_AGENT : Roles.DESK_LEAD;
    }

    public boolean sees(CaseFacts facts) {
        return !isOnlyRequester() || facts.origin().requester().equals(viewer.subject());
    }

    public Set<Move> moves() {
        Set<Move> moves = EnumSet.noneOf(Move.class);
        if (isDesk()) {
            moves.addAll(EnumSet.allOf(Move.class));
        }
        if (viewer.isIn(Roles.REQUESTER)) {
            moves.addAll(OF_REQUESTER);
        }
        if (viewer.isIn(Roles.COORDINATOR)) {
            moves.add(Move.ADD_MESSAGE);
        }
        return moves;
    }

    /** Names the moves that both the case and the viewer's roles allow, in the order of their declaration. */
    List<String> allowed(Set<Move> byCase) {
        Set<Move> both = EnumSet.noneOf(Move.class);
        both.addAll(byCase);
        both.retainAll(moves());
        return IllegalMove.names(both);
    }
}
