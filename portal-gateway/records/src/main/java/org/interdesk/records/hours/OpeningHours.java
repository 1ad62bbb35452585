package org.interdesk.records.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.interdesk.kit.time.Now;
import org.jboss.logging.Logger;

/**
 * Asks sla-service whether calendars are open, for a page that waits for it.
 *
 * <p>An answer holds until the calendar next opens or closes, and is asked again after five minutes, since a calendar may have
 * been published anew. While sla-service is away an answer of the last hour that still holds is used, and otherwise the page
 * says that nobody knows. After a failure nobody asks for ten seconds, so that a service that is down is not waited for on
 * every page.
 */
@ApplicationScoped
public class OpeningHours {

    private static final Logger LOG = Logger.getLogger(OpeningHours.class);
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Duration USABLE = Duration.ofHours(1);
    private static final Duration SILENCE = Duration.ofSeconds(10);
    private static final int KEPT = 500;
    private static final int AT_ONCE = 100;

    private final CalendarApi calendars;
    private final Now now;
    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private volatile Instant silentUntil = Instant.EPOCH;

    OpeningHours(@RestClient CalendarApi calendars, Now now) {
        this.calendars = calendars;
        this.now = now;
    }

    private record Known(HoursView hours, Instant askedAt) {

        boolean isYoungerThan(Duration age, Instant present) {
            return present.isBefore(askedAt.plus(age)) && hours.holdsAt(present);
        }
    }

    /** Says of each calendar whether it is open; not to be called while a transaction is open. */
    public Map<String, HoursView> of(Collection<String> codes) {
        Instant present = now.instant();
        List<String> wanted = codes.stream()
                .distinct()
                .filter(code -> !isYoungerThan(code, FRESH, present))
                .limit(AT_ONCE)
                .toList();
        if (!wanted.isEmpty() && !present.isBefore(silentUntil)) {
            ask(wanted, present);
        }
        Map<String, HoursView> hours = new HashMap<>();
        for (String code : codes) {
            Known one = known.get(code);
            hours.put(code, one != null && one.isYoungerThan(USABLE, present) ? one.hours() : HoursView.unknown(code));
        }
        return hours;
    }

    private boolean isYoungerThan(String code, Duration age, Instant present) {
        Known one = known.get(code);
        return one != null && one.isYoungerThan(age, present);
    }

    private void ask(List<String> codes, Instant present) {
        try {
            if (known.size() > KEPT) {
                known.clear();
            }
            for (var answer : calendars.openNow(codes).items()) {
                known.put(answer.calendar(), new Known(view(answer), present));
            }
        } catch (ProcessingException | WebApplicationException away) {
            silentUntil = present.plus(SILENCE);
            LOG.infof("sla-service does not say which desks are open: %s", away.getMessage());
        }
    }

    private static HoursView view(CalendarApi.Opening answer) {
        return new HoursView(
                answer.calendar(),
                answer.open() ? HoursView.State.OPEN : HoursView.State.CLOSED,
                answer.zone(),
                answer.opensAt(),
                answer.closesAt());
    }
}
