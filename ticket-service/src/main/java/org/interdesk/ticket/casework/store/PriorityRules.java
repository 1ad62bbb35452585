package org.interdesk.ticket.casework.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.interdesk.kit.time.Now;
import org.interdesk.ticket.casework.model.Priority;
import org.interdesk.ticket.casework.model.PriorityMatrix;
import org.jspecify.annotations.Nullable;

/** The matrices that apply and applied, by the moment from which they do. A change of the table is seen within a minute. */
@ApplicationScoped
public class PriorityRules implements PanacheRepositoryBase<PriorityRuleEntity, PriorityRuleEntity.Key> {

    private static final Duration READ_AGAIN_AFTER = Duration.ofMinutes(1);

    private final Now now;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    PriorityRules(Now now) {
        this.now = now;
    }

    /**
     * Finds the matrix in force at a moment.
     *
     * @throws IllegalStateException if none was
     */
    public PriorityMatrix at(Instant moment) {
        Instant present = now.instant();
        Known latest = known.get();
        if (latest == null || latest.readAt().plus(READ_AGAIN_AFTER).isBefore(present)) {
            latest = new Known(read(), present);
            known.set(latest);
        }
        Map.Entry<Instant, PriorityMatrix> entry = latest.matrices().floorEntry(moment);
        if (entry == null) {
            throw new IllegalStateException("no priority matrix was in force at " + moment);
        }
        return entry.getValue();
    }

    private NavigableMap<Instant, PriorityMatrix> read() {
        Map<Instant, Map<PriorityMatrix.Cell, Priority>> cells = new HashMap<>();
        for (PriorityRuleEntity rule : listAll()) {
            cells.computeIfAbsent(rule.effectiveFrom, from -> new HashMap<>())
                    .put(new PriorityMatrix.Cell(rule.impact, rule.urgency), rule.priority);
        }
        NavigableMap<Instant, PriorityMatrix> matrices = new TreeMap<>();
        cells.forEach((from, matrix) -> matrices.put(from, new PriorityMatrix(matrix)));
        return matrices;
    }

    private record Known(NavigableMap<Instant, PriorityMatrix> matrices, Instant readAt) {}
}
