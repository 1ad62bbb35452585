package org.interdesk.records.contact;

import java.util.List;
import java.util.Set;
import org.interdesk.kit.listing.ColumnType;
import org.interdesk.kit.listing.Order;
import org.interdesk.kit.listing.Parameters;
import org.interdesk.kit.listing.Wanted;
import org.interdesk.kit.problem.InvalidRequest;
import org.interdesk.records.contact.model.LetterState;
import org.interdesk.records.party.Code;
import org.jspecify.annotations.Nullable;

/**
 * Which letters are wanted of those that the viewer's party sees.
 *
 * @param states none for all
 * @param party that sent it
 * @param late whether the time to publish it ran out; null for both
 */
public record LetterFilter(
        Set<LetterState> states,
        @Nullable String party,
        @Nullable String desk,
        @Nullable Boolean late) {

    private static final Order BY_DUE = Order.by("dueAt", "due_order", ColumnType.MOMENT);
    private static final List<Order> ORDERS = List.of(
            BY_DUE,
            Order.by("receivedAt", "received_at", ColumnType.MOMENT),
            Order.by("number", "number", ColumnType.TEXT));

    /** @throws InvalidRequest naming the parameter that means nothing */
    public static LetterFilter of(
            List<String> states, @Nullable String party, @Nullable String desk, @Nullable String late) {
        return new LetterFilter(
                Parameters.names("state", LetterState.class, states),
                Code.read("party", party),
                Code.read("desk", desk),
                Parameters.flag("late", late));
    }

    /** @throws InvalidRequest for an order that the list does not have */
    public static Order order(@Nullable String sort) {
        return Order.of(sort, BY_DUE, ORDERS);
    }

    Wanted wanted() {
        return new Wanted(
                        "contact_letter join obligation on obligation.subject = contact_letter.id",
                        "contact_letter.id",
                        ColumnType.ID)
                .among("contact_letter.state", states)
                .ifSaid("contact_letter.party = ?", party)
                .ifSaid("contact_letter.desk = ?", desk)
                .ifSaid("obligation.breached = ?", late);
    }
}
