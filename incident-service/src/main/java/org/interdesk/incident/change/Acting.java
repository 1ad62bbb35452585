package org.interdesk.incident.change;

import java.time.Instant;
import org.interdesk.incident.change.model.Act;
import org.interdesk.incident.party.Standing;
import org.interdesk.kit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** Says when and by whom something was done. */
public final class Acting {

    private Acting() {}

    /**
     * Makes the act of a caller.
     *
     * @param occurredAt as an integrator reports it (domain, rule 3.14); null for now
     * @param previous moment of the latest fact; what happens here never lies before it
     * @throws EventOutOfOrder if what is reported does
     */
    public static Act of(Standing standing, @Nullable Instant occurredAt, Instant present, Instant previous) {
        if (occurredAt != null) {
            requireReportable(standing, occurredAt, present);
            if (occurredAt.isBefore(previous)) {
                throw new EventOutOfOrder(previous);
            }
            return new Act(standing.party(), standing.viewer().name(), occurredAt, present);
        }
        Instant at = present.isBefore(previous) ? previous : present;
        return new Act(standing.party(), standing.viewer().name(), at, present);
    }

    private static void requireReportable(Standing standing, Instant occurredAt, Instant present) {
        if (!standing.isIntegrator()) {
            throw new ReportingReserved("occurredAt");
        }
        if (occurredAt.isAfter(present)) {
            throw new InvalidRequest("/occurredAt", "An event cannot be reported before it happens.");
        }
    }
}
