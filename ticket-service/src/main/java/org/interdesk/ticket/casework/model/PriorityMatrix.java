package org.interdesk.ticket.casework.model;

import java.util.Map;

/**
 * Priority from impact and urgency (domain, section 4). The cells are configuration with an effective date, so that a
 * change of the rules never changes the priority that a case was given before.
 */
public final class PriorityMatrix {

    private final Map<Cell, Priority> cells;

    /**
     * @param cells a priority for every pair
     * @throws IllegalArgumentException if a pair is missing
     */
    public PriorityMatrix(Map<Cell, Priority> cells) {
        for (Impact impact : Impact.values()) {
            for (Urgency urgency : Urgency.values()) {
                if (!cells.containsKey(new Cell(impact, urgency))) {
                    throw new IllegalArgumentException("no priority for impact " + impact + ", urgency " + urgency);
                }
            }
        }
        this.cells = Map.copyOf(cells);
    }

    public Priority priority(Impact impact, Urgency urgency) {
        Priority priority = cells.get(new Cell(impact, urgency));
        if (priority == null) {
            throw new IllegalStateException("the matrix was complete when it was made");
        }
        return priority;
    }

    /** One pair of the matrix. */
    public record Cell(Impact impact, Urgency urgency) {}
}
