package org.interdesk.replay.plan;

/** The row asks for a move that the case, where it stands, does not allow. */
class ImpossibleMove extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImpossibleMove(String reason) {
        super(reason);
    }
}
