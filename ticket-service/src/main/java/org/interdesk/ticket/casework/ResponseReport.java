package org.interdesk.ticket.casework;

import java.time.Instant;
import java.util.Set;
import org.interdesk.kit.identity.Roles;
import org.interdesk.kit.identity.Viewer;
import org.interdesk.kit.problem.InvalidRequest;
import org.interdesk.ticket.casework.model.Response;
import org.jspecify.annotations.Nullable;

/**
 * A person's first response that was given elsewhere, as an integrator reports it (domain, rules 3.7 and 3.14).
 *
 * @param respondedBy role of the person
 */
public record ResponseReport(
        @Nullable Instant respondedAt, @Nullable String respondedBy) {

    public static final ResponseReport NONE = new ResponseReport(null, null);

    private static final Set<String> PERSONS_OF_A_DESK =
            Set.of(Roles.DESK_AGENT, Roles.DESK_LEAD, Roles.DUTY_OFFICER, Roles.COORDINATOR);

    /**
     * Checks the report.
     *
     * @param earliest registration of the case; nobody answers before
     * @param latest moment of the event that the report comes with
     * @return null if nothing was reported
     */
    @Nullable
    Response check(Viewer viewer, Instant earliest, Instant latest) {
        if (respondedAt == null && respondedBy == null) {
            return null;
        }
        if (viewer.kind() != Viewer.Kind.INTEGRATOR) {
            throw new ReportingReserved("respondedAt");
        }
        if (respondedAt == null || respondedAt.isBefore(earliest) || respondedAt.isAfter(latest)) {
            throw new InvalidRequest(
                    "/respondedAt", "The response must lie between the registration and the reported event.");
        }
        if (respondedBy == null || !PERSONS_OF_A_DESK.contains(respondedBy)) {
            throw new InvalidRequest(
                    "/respondedBy",
                    "Name the role of the person who answered: one of "
                            + PERSONS_OF_A_DESK.stream().sorted().toList() + ".");
        }
        return new Response(respondedAt, respondedBy);
    }
}
