package org.interdesk.records.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.kit.problem.NotFound;
import org.interdesk.records.delivery.store.Receipts;
import org.interdesk.records.delivery.store.Receipts.ReceiptRow;
import org.interdesk.records.delivery.store.ToldSubjects;
import org.interdesk.records.party.model.Commission;
import org.interdesk.records.people.PeopleQueries;
import org.interdesk.records.people.model.Person;

/** Reading what became of notices: for the party that answers for the subject, and for the Commission. */
@ApplicationScoped
@Transactional
public class ReceiptQueries {

    private final Receipts receipts;
    private final ToldSubjects subjects;
    private final PeopleQueries people;
    private final CurrentViewer viewer;

    ReceiptQueries(Receipts receipts, ToldSubjects subjects, PeopleQueries people, CurrentViewer viewer) {
        this.receipts = receipts;
        this.subjects = subjects;
        this.people = people;
        this.viewer = viewer;
    }

    /**
     * A page of the receipts of a subject, in the order in which people were told.
     *
     * @throws NotFound if nobody was told of such a subject, or it is another party's
     */
    public Page<ReceiptView> about(String number, PageRequest page) {
        var party = viewer.get().actingParty();
        var all = party.equals(Commission.CODE);
        var known = subjects.find(number);
        if (known.isEmpty() || !all && !known.get().owner().equals(party)) {
            throw new NotFound("Subject " + number);
        }
        var found = receipts.page(number, party, all, page);
        var names = found.items().stream().anyMatch(row -> row.person() != null)
                ? people.of(List.of(party), Set.of()).stream().collect(Collectors.toMap(Person::subject, Person::name))
                : Map.<String, String>of();
        return found.map(row -> view(row, names));
    }

    private static ReceiptView view(ReceiptRow row, Map<String, String> names) {
        return new ReceiptView(
                row.notice(),
                row.message(),
                row.party(),
                row.roles(),
                row.channel(),
                row.state(),
                row.sentAt(),
                row.deliveredAt(),
                row.readAt(),
                row.acknowledgedAt(),
                row.failedAt(),
                row.person() == null ? null : names.get(row.person()));
    }
}
