package org.interdesk.sla.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.interdesk.sla.agreement.model.Agreements;
import org.interdesk.sla.agreement.model.DeskCalendar;
import org.interdesk.sla.agreement.model.Purpose;

/** All that is agreed at present: who promises what, and by which calendars. */
public record Arrangements(Agreements agreements, List<DeskCalendar> desks) {

    public Arrangements {
        desks = List.copyOf(desks);
    }

    /**
     * The code of the calendar a desk works by at a moment.
     *
     * @throws NoDeskCalendar if the party has none
     */
    public String calendarOf(String party, Purpose purpose, Instant at) {
        return findCalendarOf(party, purpose, at)
                .orElseThrow(() -> new NoDeskCalendar(party, purpose, LocalDate.ofInstant(at, ZoneOffset.UTC)));
    }

    /** The code of the calendar a desk works by at a moment, if anybody has said. */
    public Optional<String> findCalendarOf(String party, Purpose purpose, Instant at) {
        var date = LocalDate.ofInstant(at, ZoneOffset.UTC);
        return desks.stream()
                .filter(desk ->
                        desk.party().equals(party) && desk.purpose() == purpose && !date.isBefore(desk.effectiveFrom()))
                .max(Comparator.comparing(DeskCalendar::effectiveFrom))
                .map(DeskCalendar::calendar);
    }
}
