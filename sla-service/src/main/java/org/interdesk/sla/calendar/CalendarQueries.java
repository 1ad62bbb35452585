package org.interdesk.sla.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.interdesk.kit.problem.NotFound;
import org.interdesk.sla.calendar.model.CalendarVersion;
import org.interdesk.sla.calendar.model.DayPlan;
import org.interdesk.sla.calendar.model.WorkingCalendar;
import org.interdesk.sla.calendar.store.CalendarVersions;

/**
 * Questions about calendars.
 *
 * <p>A resolved calendar never changes, so it is kept in memory; the number kept is bounded, and when there are more all are let go and
 * resolved again as they are asked for.
 */
@ApplicationScoped
@Transactional
public class CalendarQueries {

    private static final int KEPT = 200;

    private final CalendarVersions versions;
    private final Map<Key, WorkingCalendar> resolved = new ConcurrentHashMap<>();

    private record Key(String code, int version) {}

    CalendarQueries(CalendarVersions versions) {
        this.versions = versions;
    }

    /**
     * The calendar as it was published with a version.
     *
     * @throws NotFound if there is no such calendar or version
     */
    public WorkingCalendar calendar(String code, int version) {
        var key = new Key(code, version);
        var known = resolved.get(key);
        if (known != null) {
            return known;
        }
        var published = versions.upTo(code, version);
        if (published.isEmpty()) {
            throw new NotFound("Calendar " + code + " version " + version);
        }
        if (resolved.size() >= KEPT) {
            resolved.clear();
        }
        var calendar = new WorkingCalendar(published);
        resolved.put(key, calendar);
        return calendar;
    }

    /** The calendar with its newest version. */
    public WorkingCalendar latest(String code) {
        return calendar(code, latestVersion(code).orElseThrow(() -> new NotFound("Calendar " + code)));
    }

    /** All calendars, each with its newest version, by code. */
    public List<CalendarView> all() {
        return versions.codes().stream()
                .map(code -> view(code, latestVersion(code).orElseThrow()))
                .toList();
    }

    /** The days of a span, first to last, both included. */
    public List<DayPlan> days(String code, LocalDate first, LocalDate last) {
        var calendar = latest(code);
        return first.datesUntil(last.plusDays(1)).map(calendar::plan).toList();
    }

    /** Whether calendars are open at a moment, in the order asked for; codes that are no calendar are left out. */
    public List<OpeningView> openings(Collection<String> codes, Instant at) {
        return codes.stream()
                .distinct()
                .flatMap(code -> latestVersion(code).stream().map(version -> opening(calendar(code, version), at)))
                .toList();
    }

    private static OpeningView opening(WorkingCalendar calendar, Instant at) {
        var opening = calendar.openingAt(at);
        var until = opening.until();
        return new OpeningView(
                calendar.code(),
                calendar.zoneAt(at).getId(),
                opening.open(),
                opening.open() ? null : until,
                opening.open() ? until : null,
                calendar.isProvisional(until == null ? at : until));
    }

    private Optional<Integer> latestVersion(String code) {
        return versions.latest(code);
    }

    private CalendarView view(String code, int version) {
        var published = versions.upTo(code, version);
        CalendarVersion newest = published.get(published.size() - 1);
        return CalendarView.of(newest);
    }
}
