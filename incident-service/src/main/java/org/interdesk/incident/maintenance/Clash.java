package org.interdesk.incident.maintenance;

import java.time.Instant;
import java.util.List;
import org.interdesk.incident.maintenance.model.Period;
import org.interdesk.incident.maintenance.model.WindowNumber;
import org.interdesk.kit.listing.Parameters;
import org.interdesk.kit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/**
 * A window that somebody is about to send or to move.
 *
 * @param named parties to be asked besides those that follow from the components
 * @param except number of the window that is to be moved, which does not clash with itself
 */
public record Clash(
        List<String> components,
        List<String> named,
        Period period,
        @Nullable WindowNumber except) {

    /** @throws InvalidRequest naming the parameter that is missing or means nothing */
    public static Clash of(
            List<String> components,
            List<String> named,
            @Nullable String startsAt,
            @Nullable String endsAt,
            @Nullable String except) {
        Instant start = Parameters.moment("startsAt", startsAt);
        Instant end = Parameters.moment("endsAt", endsAt);
        if (start == null) {
            throw new InvalidRequest("startsAt", "Say when the window is to start.");
        }
        if (end == null || !start.isBefore(end)) {
            throw new InvalidRequest("endsAt", "Say when the window is to end, after it starts.");
        }
        return new Clash(components, named, new Period(start, end), number(except));
    }

    private static @Nullable WindowNumber number(@Nullable String except) {
        try {
            return except == null ? null : WindowNumber.fromString(except);
        } catch (IllegalArgumentException noNumber) {
            throw new InvalidRequest("except", "This is no number of a maintenance window.");
        }
    }
}
