package org.interdesk.incident.component;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.interdesk.incident.component.model.Component;
import org.interdesk.incident.component.store.Components;
import org.interdesk.incident.party.Standing;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.listing.ColumnType;
import org.interdesk.kit.listing.Listing;
import org.interdesk.kit.listing.Order;
import org.interdesk.kit.listing.Wanted;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.kit.problem.InvalidRequest;
import org.interdesk.kit.problem.NotFound;

/** Reading the catalogue, which everybody sees whole. */
@ApplicationScoped
@Transactional
public class ComponentQueries {

    public static final Order BY_CODE = Order.by("code", "code", ColumnType.TEXT);
    public static final List<Order> ORDERS =
            List.of(BY_CODE, Order.by("owner", "owner", ColumnType.TEXT), Order.by("kind", "kind", ColumnType.TEXT));

    private final Components components;
    private final Listing listing;
    private final CurrentViewer viewer;

    ComponentQueries(Components components, Listing listing, CurrentViewer viewer) {
        this.components = components;
        this.listing = listing;
        this.viewer = viewer;
    }

    public Page<ComponentView> list(ComponentFilter filter, Order order, PageRequest page) {
        Wanted wanted = new Wanted("component", "code", ColumnType.TEXT)
                .among("kind", filter.kinds())
                .ifSaid("owner = ?", filter.owner())
                .ifSaid("retired = ?", filter.retired());
        if (filter.party() != null) {
            wanted.and("(owner = ? or ? = any(users))", filter.party(), filter.party());
        }
        Page<String> codes = listing.page(wanted, order, page, String.class);
        Map<String, Component> found = components.find(codes.items());
        Standing standing = new Standing(viewer.get());
        return new Page<>(
                codes.items().stream()
                        .map(found::get)
                        .filter(Objects::nonNull)
                        .map(one -> ComponentView.of(one, ComponentCommands.mayChange(standing, one.owner())))
                        .toList(),
                codes.total(),
                codes.totalIsLowerBound(),
                codes.next());
    }

    /** @throws NotFound if the catalogue has no such entry */
    public ComponentView component(String code) {
        Component found = components.find(code).orElseThrow(() -> new NotFound("Component " + code));
        return ComponentView.of(found, ComponentCommands.mayChange(new Standing(viewer.get()), found.owner()));
    }

    /**
     * Finds components that somebody names, in that order.
     *
     * @param pointer place of the list in the body
     * @throws InvalidRequest if one is named twice, is not in the catalogue, or is retired
     */
    public List<Component> require(String pointer, List<String> codes) {
        Map<String, Component> found = components.find(codes);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            Component one = found.get(codes.get(i));
            if (one == null || one.retired()) {
                throw new InvalidRequest(pointer + "/" + i, "The catalogue has no such component in use.");
            }
            if (!seen.add(one.code())) {
                throw new InvalidRequest(pointer + "/" + i, "This component is named twice.");
            }
        }
        return codes.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** Finds components by their codes, retired ones too; codes that are not in the catalogue are passed over. */
    public List<Component> known(List<String> codes) {
        Map<String, Component> found = components.find(codes);
        return codes.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
