package org.interdesk.records.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.kit.problem.NotFound;
import org.interdesk.records.contact.LetterQueries;
import org.interdesk.records.desk.DeskQueries;
import org.interdesk.records.desk.DeskView;
import org.interdesk.records.operator.OperatorQueries;
import org.interdesk.records.party.PartyFilter;
import org.interdesk.records.party.PartyQueries;
import org.interdesk.records.party.Standing;
import org.interdesk.records.party.model.Party;
import org.interdesk.records.party.model.PartyKind;

/** Puts pages of the directory together from what is kept here; the hours of the desks are added by {@link DirectoryPages}. */
@ApplicationScoped
@Transactional
public class DirectoryQueries {

    private static final int PAST_SHOWN = 20;

    private final PartyQueries parties;
    private final DeskQueries desks;
    private final LetterQueries letters;
    private final OperatorQueries operators;
    private final CurrentViewer viewer;

    DirectoryQueries(
            PartyQueries parties,
            DeskQueries desks,
            LetterQueries letters,
            OperatorQueries operators,
            CurrentViewer viewer) {
        this.parties = parties;
        this.desks = desks;
        this.letters = letters;
        this.operators = operators;
        this.viewer = viewer;
    }

    Page<PartyView> parties(PartyFilter filter, PageRequest page) {
        Page<Party> found = parties.list(filter, page);
        return new Page<>(views(found.items()), found.total(), found.totalIsLowerBound(), found.next());
    }

    /** @throws NotFound if nobody takes part under this code */
    PartyPageView party(String code) {
        Party party = parties.party(code);
        List<Party> bodies = parties.bodiesOf(List.of(code)).getOrDefault(code, List.of());
        List<PartyView> views =
                views(Stream.concat(Stream.of(party), bodies.stream()).toList());
        boolean mayName = party.kind() == PartyKind.SEGMENT && new Standing(viewer.get()).speaksFor(code);
        return new PartyPageView(
                views.get(0),
                views.subList(1, views.size()),
                operators.currentOf(code),
                party.kind() == PartyKind.AUTHORISED_BODY ? List.of() : letters.waiting(null, code),
                mayName ? List.of("operator") : List.of());
    }

    private List<PartyView> views(List<Party> found) {
        List<String> codes = found.stream().map(Party::code).toList();
        Map<String, List<DeskView>> desksOf = desks.of(codes);
        Map<String, List<Party>> bodiesOf = parties.bodiesOf(codes);
        return found.stream()
                .map(party -> PartyView.of(
                        party,
                        bodiesOf.getOrDefault(party.code(), List.of()),
                        desksOf.getOrDefault(party.code(), List.of())))
                .toList();
    }

    /** @throws NotFound if there is no such desk */
    DeskPageView desk(String code) {
        return new DeskPageView(
                desks.desk(code), desks.past(code, new PageRequest(PAST_SHOWN, null)), letters.waiting(code, null));
    }
}
