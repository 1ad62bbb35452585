package org.interdesk.records.operator;

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
import org.interdesk.records.obligation.ObligationBook;
import org.interdesk.records.obligation.PromiseView;
import org.interdesk.records.operator.model.Operator;
import org.interdesk.records.operator.model.OperatorNumber;
import org.interdesk.records.operator.model.OperatorState;
import org.interdesk.records.operator.store.Operators;
import org.interdesk.records.party.Standing;

/** Reading designations: everybody those that are registered, the Commission what it was told, a customer its own. */
@ApplicationScoped
@Transactional
public class OperatorQueries {

    private final Operators operators;
    private final ObligationBook obligations;
    private final Listing listing;
    private final CurrentViewer viewer;

    OperatorQueries(Operators operators, ObligationBook obligations, Listing listing, CurrentViewer viewer) {
        this.operators = operators;
        this.obligations = obligations;
        this.listing = listing;
        this.viewer = viewer;
    }

    /** @throws NotFound if there is none that the viewer may see */
    public OperatorView operator(OperatorNumber number) {
        return view(operators
                .find(number, new Standing(viewer.get()).party())
                .orElseThrow(() -> new NotFound("Operator " + number)));
    }

    OperatorView view(Operator operator) {
        return OperatorView.of(
                operator, obligations.promises(List.of(operator.id())).get(operator.id()), new Standing(viewer.get()));
    }

    public Page<OperatorView> list(OperatorFilter filter, Order order, PageRequest page) {
        Standing standing = new Standing(viewer.get());
        Page<UUID> ids = listing.page(filter.wanted(standing.party()), order, page, UUID.class);
        Map<UUID, Operator> found = operators.find(ids.items(), standing.party());
        Map<UUID, PromiseView> promises = obligations.promises(ids.items());
        return new Page<>(
                ids.items().stream()
                        .map(found::get)
                        .filter(Objects::nonNull)
                        .map(operator -> OperatorView.of(operator, promises.get(operator.id()), standing))
                        .toList(),
                ids.total(),
                ids.totalIsLowerBound(),
                ids.next());
    }

    /** Lists what a customer's operators are and what waits about them, as far as the viewer sees it. */
    public List<OperatorView> currentOf(String party) {
        return list(
                        new OperatorFilter(
                                Set.of(OperatorState.NAMED, OperatorState.NOTIFIED, OperatorState.REGISTERED),
                                Set.of(),
                                party),
                        OperatorFilter.order("namedAt"),
                        new PageRequest(PageRequest.MOST, null))
                .items();
    }
}
