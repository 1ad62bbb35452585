package org.interdesk.records.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.listing.ColumnType;
import org.interdesk.kit.listing.Listing;
import org.interdesk.kit.listing.Order;
import org.interdesk.kit.listing.Wanted;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.kit.problem.NotFound;
import org.interdesk.records.desk.model.Desk;
import org.interdesk.records.desk.model.Entry;
import org.interdesk.records.desk.store.Desks;
import org.interdesk.records.desk.store.Entries;
import org.interdesk.records.party.Standing;
import org.jspecify.annotations.Nullable;

/** Reading desks and contacts. Hours are not known here yet; whoever shows them asks for them afterwards. */
@ApplicationScoped
@Transactional
public class DeskQueries {

    private static final Order BY_PLACE = Order.by("position", "position", ColumnType.NUMBER);
    private static final Order LATEST_FIRST =
            Order.by("until", "until", ColumnType.MOMENT).reversed();

    private final Desks desks;
    private final Entries entries;
    private final Listing listing;
    private final CurrentViewer viewer;

    DeskQueries(Desks desks, Entries entries, Listing listing, CurrentViewer viewer) {
        this.desks = desks;
        this.entries = entries;
        this.listing = listing;
        this.viewer = viewer;
    }

    /** @param party one whose desks are wanted; null for all */
    public Page<DeskView> list(@Nullable String party, PageRequest page) {
        Wanted wanted = new Wanted("desk", "code", ColumnType.TEXT).ifSaid("party = ?", party);
        Page<String> codes = listing.page(wanted, BY_PLACE, page, String.class);
        Map<String, Desk> found = desks.find(codes.items());
        Map<String, List<EntryView>> published = entries.published(codes.items());
        return new Page<>(
                codes.items().stream()
                        .map(found::get)
                        .filter(Objects::nonNull)
                        .map(desk -> view(desk, published))
                        .toList(),
                codes.total(),
                codes.totalIsLowerBound(),
                codes.next());
    }

    /** Lists the desks of several parties, by party. */
    public Map<String, List<DeskView>> of(Collection<String> parties) {
        Map<String, List<Desk>> found = desks.of(parties);
        Map<String, List<EntryView>> published = entries.published(
                found.values().stream().flatMap(List::stream).map(Desk::code).toList());
        return found.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> one.getValue().stream()
                                .map(desk -> view(desk, published))
                                .toList()));
    }

    /** @throws NotFound if there is no such desk */
    public DeskView desk(String code) {
        Desk desk = require(code);
        return view(desk, entries.published(List.of(code)));
    }

    /** @throws NotFound if there is no such desk */
    public Desk require(String code) {
        return desks.find(code).orElseThrow(() -> new NotFound("Desk " + code));
    }

    public Map<String, Desk> find(Collection<String> codes) {
        return desks.find(codes);
    }

    /**
     * Lists the contacts that a desk had and has not any more, those taken out last first.
     *
     * @throws NotFound if there is no such desk
     */
    public Page<EntryView> past(String code, PageRequest page) {
        require(code);
        Wanted wanted = new Wanted("contact_entry", "id", ColumnType.ID)
                .and("desk = ?", code)
                .and("until is not null");
        Page<UUID> ids = listing.page(wanted, LATEST_FIRST, page, UUID.class);
        Map<UUID, EntryView> found = entries.find(ids.items());
        return new Page<>(
                ids.items().stream().map(found::get).filter(Objects::nonNull).toList(),
                ids.total(),
                ids.totalIsLowerBound(),
                ids.next());
    }

    /** Compares what a desk would have with what it has. */
    public List<ChangeView> changes(String desk, List<Entry> proposed) {
        List<Entry> present = entries.published(List.of(desk)).getOrDefault(desk, List.of()).stream()
                .map(one -> new Entry(one.kind(), one.value(), one.labelRu(), one.labelEn()))
                .toList();
        List<ChangeView> changes = new ArrayList<>();
        proposed.forEach(entry ->
                changes.add(change(present.contains(entry) ? ChangeView.What.KEPT : ChangeView.What.ADDED, entry)));
        present.stream()
                .filter(entry -> !proposed.contains(entry))
                .forEach(entry -> changes.add(change(ChangeView.What.REMOVED, entry)));
        return changes;
    }

    /** Says what a letter has changed, as far as the viewer may see it. */
    public List<ChangeView> changesBy(UUID letter) {
        return entries.changedBy(letter).stream()
                .map(row -> new ChangeView(
                        row.wasAddedBy(letter) ? ChangeView.What.ADDED : ChangeView.What.REMOVED,
                        row.view().kind(),
                        row.view().value(),
                        row.view().labelRu(),
                        row.view().labelEn()))
                .toList();
    }

    private static ChangeView change(ChangeView.What what, Entry entry) {
        return new ChangeView(what, entry.kind(), entry.value(), entry.labelRu(), entry.labelEn());
    }

    private DeskView view(Desk desk, Map<String, List<EntryView>> published) {
        return DeskView.of(
                desk,
                published.getOrDefault(desk.code(), List.of()),
                new Standing(viewer.get()).speaksFor(desk.answers()));
    }
}
