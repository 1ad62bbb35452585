package org.interdesk.incident.maintenance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.interdesk.incident.component.ComponentQueries;
import org.interdesk.incident.component.model.Component;
import org.interdesk.incident.maintenance.model.WindowNumber;
import org.interdesk.incident.maintenance.model.WindowState;
import org.interdesk.incident.maintenance.store.LeadTimeRules;
import org.interdesk.incident.maintenance.store.WindowEntity;
import org.interdesk.incident.maintenance.store.Windows;
import org.interdesk.incident.obligation.ObligationBook;
import org.interdesk.incident.obligation.PromiseView;
import org.interdesk.incident.obligation.model.Obligations;
import org.interdesk.incident.party.Desks;
import org.interdesk.incident.party.Standing;
import org.interdesk.incident.story.StoryEntryView;
import org.interdesk.incident.story.StoryQueries;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.listing.Listing;
import org.interdesk.kit.listing.Order;
import org.interdesk.kit.listing.Wanted;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.kit.problem.NotFound;
import org.interdesk.kit.time.Now;

/** Reading maintenance windows, as far as the viewer's party sees them. */
@ApplicationScoped
@Transactional
public class WindowQueries {

    private static final Set<WindowState> STANDING =
            Set.of(WindowState.PROPOSED, WindowState.AGREED, WindowState.DISPUTED, WindowState.RUNNING);

    private final Windows windows;
    private final LeadTimeRules leadTimes;
    private final ComponentQueries components;
    private final Desks desks;
    private final ObligationBook obligations;
    private final StoryQueries stories;
    private final Listing listing;
    private final CurrentViewer viewer;
    private final Now now;

    WindowQueries(
            Windows windows,
            LeadTimeRules leadTimes,
            ComponentQueries components,
            Desks desks,
            ObligationBook obligations,
            StoryQueries stories,
            Listing listing,
            CurrentViewer viewer,
            Now now) {
        this.windows = windows;
        this.leadTimes = leadTimes;
        this.components = components;
        this.desks = desks;
        this.obligations = obligations;
        this.stories = stories;
        this.listing = listing;
        this.viewer = viewer;
        this.now = now;
    }

    /** @throws NotFound if there is none that the viewer may see */
    public WindowView window(WindowNumber number) {
        Standing standing = new Standing(viewer.get());
        WindowEntity row = require(number, standing);
        return view(row, obligations.promises(List.of(row.id())), standing);
    }

    /**
     * Lists what happened, oldest first.
     *
     * @throws NotFound if there is no window that the viewer may see
     */
    public Page<StoryEntryView> timeline(WindowNumber number, PageRequest page) {
        Standing standing = new Standing(viewer.get());
        return stories.page(require(number, standing).id(), standing.party(), page);
    }

    public Page<WindowView> list(WindowFilter filter, Order order, PageRequest page) {
        Standing standing = new Standing(viewer.get());
        return page(filter.wanted(standing.party()), order, page, standing);
    }

    /**
     * Lists the windows that a planned one would meet: at the same time, on one of its components or at a party that it
     * touches, and neither over nor given up. Only what the viewer's party sees, in the order of their starts.
     */
    public Page<WindowView> clashes(Clash planned, PageRequest page) {
        Standing standing = new Standing(viewer.get());
        desks.require("party", planned.named());
        List<Component> found = components.require("component", planned.components());
        List<String> touched = Component.touched(found, planned.named(), standing.party());
        Wanted wanted = WindowFilter.seenBy(standing.party())
                .among("state", STANDING)
                .and("starts_at < ?", planned.period().endsAt())
                .and("ends_at > ?", planned.period().startsAt())
                .and(
                        "(components && ? or touched && ?)",
                        planned.components().toArray(String[]::new),
                        touched.toArray(String[]::new));
        if (planned.except() != null) {
            wanted.and("number <> ?", planned.except().value());
        }
        return page(wanted, WindowFilter.BY_START, page, standing);
    }

    /** Lists the lead times in force. */
    public List<LeadTimeView> leadTimes() {
        return leadTimes.at(now.instant());
    }

    private Page<WindowView> page(Wanted wanted, Order order, PageRequest page, Standing standing) {
        Page<UUID> ids = listing.page(wanted, order, page, UUID.class);
        Map<UUID, WindowEntity> rows = windows.find(ids.items(), standing.party()).stream()
                .collect(Collectors.toMap(WindowEntity::id, Function.identity()));
        Map<UUID, List<PromiseView>> promises = obligations.promises(ids.items());
        return new Page<>(
                ids.items().stream()
                        .map(rows::get)
                        .filter(Objects::nonNull)
                        .map(row -> view(row, promises, standing))
                        .toList(),
                ids.total(),
                ids.totalIsLowerBound(),
                ids.next());
    }

    private static WindowView view(WindowEntity row, Map<UUID, List<PromiseView>> promises, Standing standing) {
        return WindowView.of(
                row.facts(Obligations.none(row.id())), promises.getOrDefault(row.id(), List.of()), standing);
    }

    private WindowEntity require(WindowNumber number, Standing standing) {
        return windows.find(number, standing.party()).orElseThrow(() -> new NotFound("Maintenance window " + number));
    }
}
