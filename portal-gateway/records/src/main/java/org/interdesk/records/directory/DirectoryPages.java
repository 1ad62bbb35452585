package org.interdesk.records.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.kit.problem.NotFound;
import org.interdesk.records.desk.DeskQueries;
import org.interdesk.records.desk.DeskView;
import org.interdesk.records.hours.HoursView;
import org.interdesk.records.hours.OpeningHours;
import org.interdesk.records.party.PartyFilter;
import org.jspecify.annotations.Nullable;

/**
 * The directory as people read it, each page in one call. First what is kept here is read; then, when no transaction is open
 * any more, sla-service is asked who is open.
 */
@ApplicationScoped
public class DirectoryPages {

    private final DirectoryQueries directory;
    private final DeskQueries desks;
    private final OpeningHours hours;

    DirectoryPages(DirectoryQueries directory, DeskQueries desks, OpeningHours hours) {
        this.directory = directory;
        this.desks = desks;
        this.hours = hours;
    }

    public Page<PartyView> parties(PartyFilter filter, PageRequest page) {
        Page<PartyView> found = directory.parties(filter, page);
        Map<String, HoursView> known = hoursOf(found.items().stream());
        return found.map(party -> with(party, known));
    }

    /** @throws NotFound if nobody takes part under this code */
    public PartyPageView party(String code) {
        PartyPageView page = directory.party(code);
        Map<String, HoursView> known = hoursOf(Stream.concat(Stream.of(page.party()), page.bodies().stream()));
        return new PartyPageView(
                with(page.party(), known),
                page.bodies().stream().map(body -> with(body, known)).toList(),
                page.operators(),
                page.waiting(),
                page.may());
    }

    public Page<DeskView> desks(@Nullable String party, PageRequest page) {
        Page<DeskView> found = desks.list(party, page);
        Map<String, HoursView> known = hoursOfDesks(found.items());
        return found.map(desk -> desk.with(known));
    }

    /** @throws NotFound if there is no such desk */
    public DeskPageView desk(String code) {
        DeskPageView page = directory.desk(code);
        return new DeskPageView(page.desk().with(hoursOfDesks(List.of(page.desk()))), page.past(), page.waiting());
    }

    private Map<String, HoursView> hoursOf(Stream<PartyView> parties) {
        return hoursOfDesks(parties.flatMap(party -> party.desks().stream()).toList());
    }

    private Map<String, HoursView> hoursOfDesks(Collection<DeskView> shown) {
        return hours.of(shown.stream()
                .flatMap(desk -> desk.calendars().stream())
                .distinct()
                .toList());
    }

    private static PartyView with(PartyView party, Map<String, HoursView> known) {
        return party.with(party.desks().stream().map(desk -> desk.with(known)).toList());
    }
}
