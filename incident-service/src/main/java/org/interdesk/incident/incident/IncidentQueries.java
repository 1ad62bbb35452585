package org.interdesk.incident.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.interdesk.incident.incident.model.IncidentFacts;
import org.interdesk.incident.incident.model.IncidentNumber;
import org.interdesk.incident.incident.store.IncidentEntity;
import org.interdesk.incident.incident.store.Incidents;
import org.interdesk.incident.obligation.ObligationBook;
import org.interdesk.incident.obligation.PromiseView;
import org.interdesk.incident.obligation.model.Obligations;
import org.interdesk.incident.party.Standing;
import org.interdesk.incident.story.StoryEntryView;
import org.interdesk.incident.story.StoryQueries;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.listing.Listing;
import org.interdesk.kit.listing.Order;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.kit.problem.NotFound;

/** Reading incidents, as far as the viewer's party sees them. */
@ApplicationScoped
@Transactional
public class IncidentQueries {

    private final Incidents incidents;
    private final ObligationBook obligations;
    private final StoryQueries stories;
    private final Listing listing;
    private final CurrentViewer viewer;

    IncidentQueries(
            Incidents incidents,
            ObligationBook obligations,
            StoryQueries stories,
            Listing listing,
            CurrentViewer viewer) {
        this.incidents = incidents;
        this.obligations = obligations;
        this.stories = stories;
        this.listing = listing;
        this.viewer = viewer;
    }

    /** @throws NotFound if there is none that the viewer may see */
    public IncidentView incident(IncidentNumber number) {
        Standing standing = new Standing(viewer.get());
        IncidentEntity row = require(number, standing);
        Map<UUID, List<PromiseView>> promises = obligations.promises(List.of(row.id()));
        return view(row, promises, standing);
    }

    /**
     * Lists what happened, oldest first.
     *
     * @throws NotFound if there is no incident that the viewer may see
     */
    public Page<StoryEntryView> timeline(IncidentNumber number, PageRequest page) {
        Standing standing = new Standing(viewer.get());
        return stories.page(require(number, standing).id(), standing.party(), page);
    }

    public Page<IncidentView> list(IncidentFilter filter, Order order, PageRequest page) {
        Standing standing = new Standing(viewer.get());
        Page<UUID> ids = listing.page(filter.wanted(standing.party()), order, page, UUID.class);
        Map<UUID, IncidentEntity> rows = incidents.find(ids.items(), standing.party()).stream()
                .collect(Collectors.toMap(IncidentEntity::id, Function.identity()));
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

    private static IncidentView view(IncidentEntity row, Map<UUID, List<PromiseView>> promises, Standing standing) {
        IncidentFacts facts = row.facts(Obligations.none(row.id()));
        return IncidentView.of(facts, promises.getOrDefault(row.id(), List.of()), standing);
    }

    private IncidentEntity require(IncidentNumber number, Standing standing) {
        return incidents.find(number, standing.party()).orElseThrow(() -> new NotFound("Incident " + number));
    }
}
