package org.interdesk.ticket.casework.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PriorityMatrixTest {

    @Test
    void everyPairHasThePriorityThatItWasGiven() {
        Map<PriorityMatrix.Cell, Priority> cells = all(Priority.LOW);
        cells.put(new PriorityMatrix.Cell(Impact.CRITICAL, Urgency.LOW), Priority.HIGH);

        PriorityMatrix matrix = new PriorityMatrix(cells);

        assertThat(matrix.priority(Impact.CRITICAL, Urgency.LOW)).isEqualTo(Priority.HIGH);
        assertThat(matrix.priority(Impact.LOW, Urgency.CRITICAL)).isEqualTo(Priority.LOW);
    }

    @Test
    void aMatrixWithAGapIsRefused() {
        Map<PriorityMatrix.Cell, Priority> cells = all(Priority.LOW);
        cells.remove(new PriorityMatrix.Cell(Impact.HIGH, Urgency.MEDIUM));

        assertThatThrownBy(() -> new PriorityMatrix(cells))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("HIGH")
                .hasMessageContaining("MEDIUM");
    }

    private static Map<PriorityMatrix.Cell, Priority> all(Priority priority) {
        Map<PriorityMatrix.Cell, Priority> cells = new HashMap<>();
        for (Impact impact : Impact.values()) {
            for (Urgency urgency : Urgency.values()) {
                cells.put(new PriorityMatrix.Cell(impact, urgency), priority);
            }
        }
        return cells;
    }
}
