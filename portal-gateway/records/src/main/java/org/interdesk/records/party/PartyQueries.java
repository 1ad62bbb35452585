package org.interdesk.records.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.interdesk.kit.listing.ColumnType;
import org.interdesk.kit.listing.Listing;
import org.interdesk.kit.listing.Order;
import org.interdesk.kit.listing.Wanted;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.kit.problem.NotFound;
import org.interdesk.records.party.model.Commission;
import org.interdesk.records.party.model.Party;
import org.interdesk.records.party.store.Parties;

/** Reading the parties, which everybody sees whole. */
@ApplicationScoped
@Transactional
public class PartyQueries {

    private static final Order BY_PLACE = Order.by("position", "position", ColumnType.NUMBER);

    private final Parties parties;
    private final Listing listing;

    PartyQueries(Parties parties, Listing listing) {
        this.parties = parties;
        this.listing = listing;
    }

    /** @throws NotFound if nobody takes part under this code */
    public Party party(String code) {
        return find(code).orElseThrow(() -> new NotFound("Party " + code));
    }

    public Optional<Party> find(String code) {
        return parties.find(code);
    }

    /** Everybody who takes part, by code: for texts, which name parties and are of the zone of one. */
    public Map<String, Party> everybody() {
        return parties.everybody();
    }

    public Page<Party> list(PartyFilter filter, PageRequest page) {
        Wanted wanted = new Wanted("party", "code", ColumnType.TEXT)
                .among("kind", filter.kinds())
                .ifSaid("parent = ?", filter.parent());
        Page<String> codes = listing.page(wanted, BY_PLACE, page, String.class);
        Map<String, Party> found = parties.find(codes.items());
        return new Page<>(
                codes.items().stream().map(found::get).filter(Objects::nonNull).toList(),
                codes.total(),
                codes.totalIsLowerBound(),
                codes.next());
    }

    /** Lists the authorised bodies of several segments, by segment. */
    public Map<String, List<Party>> bodiesOf(Collection<String> segments) {
        return parties.bodiesOf(segments);
    }

    /**
     * Names who is to hear of something that concerns a party.
     *
     * @param everybody whether it is for all desks; otherwise for the party itself and the Commission
     */
    public List<String> whoSees(String party, boolean everybody) {
        return everybody
                ? parties.withPeople()
                : Stream.of(party, Commission.CODE).distinct().toList();
    }
}
