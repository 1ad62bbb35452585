package org.interdesk.records.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.listing.Listing;
import org.interdesk.kit.listing.Order;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.kit.problem.NotFound;
import org.interdesk.records.contact.model.Letter;
import org.interdesk.records.contact.model.LetterNumber;
import org.interdesk.records.contact.model.LetterState;
import org.interdesk.records.contact.store.Letters;
import org.interdesk.records.desk.ChangeView;
import org.interdesk.records.desk.DeskQueries;
import org.interdesk.records.desk.model.Desk;
import org.interdesk.records.obligation.ObligationBook;
import org.interdesk.records.obligation.PromiseView;
import org.interdesk.records.party.Standing;
import org.jspecify.annotations.Nullable;

/** Reading letters, as far as the viewer's party sees them: its own, and the Commission all. */
@ApplicationScoped
@Transactional
public class LetterQueries {

    private final Letters letters;
    private final DeskQueries desks;
    private final ObligationBook obligations;
    private final Listing listing;
    private final CurrentViewer viewer;

    LetterQueries(
            Letters letters, DeskQueries desks, ObligationBook obligations, Listing listing, CurrentViewer viewer) {
        this.letters = letters;
        this.desks = desks;
        this.obligations = obligations;
        this.listing = listing;
        this.viewer = viewer;
    }

    /** @throws NotFound if there is none that the viewer may see */
    public LetterView letter(LetterNumber number) {
        Standing standing = new Standing(viewer.get());
        Letter letter = letters.find(number, standing.party()).orElseThrow(() -> new NotFound("Letter " + number));
        return view(letter);
    }

    LetterView view(Letter letter) {
        PromiseView promise = Objects.requireNonNull(
                obligations.promises(List.of(letter.id())).get(letter.id()));
        return LetterView.of(
                letter, desks.require(letter.desk()), promise, changes(letter), new Standing(viewer.get()));
    }

    private @Nullable List<ChangeView> changes(Letter letter) {
        return switch (letter.state()) {
            case RECEIVED -> desks.changes(letter.desk(), letter.entries());
            case PUBLISHED -> desks.changesBy(letter.id());
            case REFUSED, WITHDRAWN -> null;
        };
    }

    public Page<LetterView> list(LetterFilter filter, Order order, PageRequest page) {
        Standing standing = new Standing(viewer.get());
        var wanted = filter.wanted();
        if (!Letters.seesAll(standing.party())) {
            wanted.and("contact_letter.party = ?", standing.party());
        }
        Page<UUID> ids = listing.page(wanted, order, page, UUID.class);
        Map<UUID, Letter> found = letters.find(ids.items(), standing.party());
        Map<UUID, PromiseView> promises = obligations.promises(ids.items());
        Map<String, Desk> about =
                desks.find(found.values().stream().map(Letter::desk).distinct().toList());
        return new Page<>(
                ids.items().stream()
                        .map(found::get)
                        .filter(Objects::nonNull)
                        .map(letter -> LetterView.of(
                                letter,
                                Objects.requireNonNull(about.get(letter.desk())),
                                Objects.requireNonNull(promises.get(letter.id())),
                                null,
                                standing))
                        .toList(),
                ids.total(),
                ids.totalIsLowerBound(),
                ids.next());
    }

    /** Lists what waits for the Commission about a desk, what is due first first; empty for whoever may not see it. */
    public List<LetterView> waiting(@Nullable String desk, @Nullable String party) {
        return list(
                        new LetterFilter(Set.of(LetterState.RECEIVED), party, desk, null),
                        LetterFilter.order(null),
                        new PageRequest(PageRequest.MOST, null))
                .items();
    }
}
