package org.interdesk.ticket.casework.model;

/** In which order cases deserve attention; decides the targets of the clocks. */
public enum Priority {
    LOW(1),
    MEDIUM(2),
    HIGH(3),
    CRITICAL(4);

    private final int rank;

    Priority(int rank) {
        this.rank = rank;
    }

    /** Orders priorities: a higher number is more pressing. */
    public int rank() {
        return rank;
    }
}
