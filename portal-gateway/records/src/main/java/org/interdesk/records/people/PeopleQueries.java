package org.interdesk.records.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.listing.ColumnType;
import org.interdesk.kit.listing.Listing;
import org.interdesk.kit.listing.Order;
import org.interdesk.kit.listing.Wanted;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.records.people.model.Person;
import org.interdesk.records.people.store.People;
import org.jspecify.annotations.Nullable;

/** Reading the copy of the people: everybody reads those of the own party, the delivery of notices reads all. */
@ApplicationScoped
@Transactional
public class PeopleQueries {

    public static final Order BY_NAME = Order.by("name", "name", ColumnType.TEXT);

    private final People rows;
    private final Listing listing;
    private final CurrentViewer viewer;

    PeopleQueries(People rows, Listing listing, CurrentViewer viewer) {
        this.rows = rows;
        this.listing = listing;
        this.viewer = viewer;
    }

    /** Lists the people of the viewer's party by name. */
    public Page<PersonView> list(@Nullable String role, PageRequest page) {
        String party = viewer.get().actingParty();
        Wanted wanted = new Wanted("person", "subject", ColumnType.TEXT)
                .and("party = ?", party)
                .ifSaid("? = any(roles)", role);
        Page<String> subjects = listing.page(wanted, BY_NAME, page, String.class);
        var found = rows.of(party, subjects.items());
        return new Page<>(
                subjects.items().stream()
                        .map(found::get)
                        .filter(Objects::nonNull)
                        .map(PersonView::of)
                        .toList(),
                subjects.total(),
                subjects.totalIsLowerBound(),
                subjects.next());
    }

    /** Says how fresh the copy is. */
    public CopyView copy() {
        return new CopyView(
                rows.refreshedAt().orElse(null), rows.countOf(viewer.get().actingParty()));
    }

    /**
     * Names the members of parties who hold any of the roles.
     *
     * @param roles none for everybody
     */
    public List<Person> of(Collection<String> parties, Set<String> roles) {
        return rows.of(parties).stream()
                .filter(person -> roles.isEmpty() || person.hasAny(roles))
                .toList();
    }

    /** Finds somebody as a member of a party. */
    public Optional<Person> member(String party, String subject) {
        return Optional.ofNullable(rows.of(party, List.of(subject)).get(subject));
    }
}
