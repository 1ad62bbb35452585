package org.interdesk.replay.source;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * All rows of one incident, oldest first; rows of one moment keep the order of the file.
 *
 * @param rows never empty
 */
public record Incident(String id, List<Row> rows) {

    public Incident {
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("incident " + id + " has no rows");
        }
        rows = List.copyOf(rows);
    }

    public Instant start() {
        return rows.get(0).at();
    }

    public Instant end() {
        return rows.get(rows.size() - 1).at();
    }

    public Duration length() {
        return Duration.between(start(), end());
    }

    Incident movedBy(Duration shift) {
        return new Incident(id, rows.stream().map(row -> row.movedBy(shift)).toList());
    }
}
