package org.interdesk.records.operator;

import java.util.List;
import java.util.Set;
import org.interdesk.kit.listing.ColumnType;
import org.interdesk.kit.listing.Order;
import org.interdesk.kit.listing.Parameters;
import org.interdesk.kit.listing.Wanted;
import org.interdesk.kit.problem.InvalidRequest;
import org.interdesk.records.operator.model.OperatorFunction;
import org.interdesk.records.operator.model.OperatorState;
import org.interdesk.records.party.Code;
import org.interdesk.records.party.model.Commission;
import org.jspecify.annotations.Nullable;

/**
 * Which designations are wanted of those that the viewer's party sees.
 *
 * @param states none for all
 * @param functions operators that do any of these; none for all
 * @param party the customer
 */
public record OperatorFilter(
        Set<OperatorState> states,
        Set<OperatorFunction> functions,
        @Nullable String party) {

    private static final Order BY_PARTY = Order.by("party", "designation.party", ColumnType.TEXT);
    private static final List<Order> ORDERS = List.of(
            BY_PARTY,
            Order.by("namedAt", "named_at", ColumnType.MOMENT),
            Order.by("number", "number", ColumnType.TEXT),
            Order.by("dueAt", "due_order", ColumnType.MOMENT));

    /** @throws InvalidRequest naming the parameter that means nothing */
    public static OperatorFilter of(List<String> states, List<String> functions, @Nullable String party) {
        return new OperatorFilter(
                Parameters.names("state", OperatorState.class, states),
                Parameters.names("function", OperatorFunction.class, functions),
                Code.read("party", party));
    }

    /** @throws InvalidRequest for an order that the list does not have */
    public static Order order(@Nullable String sort) {
        return Order.of(sort, BY_PARTY, ORDERS);
    }

    /** What is owed is left out for whoever may not see it, and then sorts last. */
    Wanted wanted(String viewer) {
        Wanted wanted = new Wanted(
                        "designation left join obligation on obligation.subject = designation.id",
                        "designation.id",
                        ColumnType.ID)
                .among("designation.state", states)
                .ifSaid("designation.party = ?", party);
        if (!functions.isEmpty()) {
            wanted.and("functions && ?", (Object)
                    functions.stream().map(Enum::name).toArray(String[]::new));
        }
        return viewer.equals(Commission.CODE)
                ? wanted.and("(designation.notified_at is not null or designation.party = ?)", viewer)
                : wanted.and("(designation.state in ('REGISTERED', 'ENDED') or designation.party = ?)", viewer);
    }
}
