package org.interdesk.incident.maintenance;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.interdesk.incident.component.model.Impact;
import org.interdesk.incident.maintenance.model.Urgency;
import org.interdesk.incident.maintenance.model.WindowState;
import org.interdesk.incident.party.Desks;
import org.interdesk.kit.listing.ColumnType;
import org.interdesk.kit.listing.Order;
import org.interdesk.kit.listing.Parameters;
import org.interdesk.kit.listing.Wanted;
import org.interdesk.kit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/**
 * Which maintenance windows of those that the viewer's party sees are wanted. Sets that are empty mean all.
 *
 * @param party one that sees the window
 * @param awaiting one whose answer is missing
 * @param from the window had not ended before
 * @param to the window had begun before
 */
public record WindowFilter(
        Set<WindowState> states,
        Set<Urgency> urgencies,
        Set<Impact> impacts,
        @Nullable String owner,
        @Nullable String party,
        @Nullable String awaiting,
        @Nullable String component,
        @Nullable Instant from,
        @Nullable Instant to) {

    static final Order BY_START = Order.by("startsAt", "starts_at", ColumnType.MOMENT);
    static final List<Order> ORDERS = List.of(
            BY_START,
            Order.by("endsAt", "ends_at", ColumnType.MOMENT),
            Order.by("dueAt", "due_at", ColumnType.MOMENT),
            Order.by("declaredAt", "declared_at", ColumnType.MOMENT),
            Order.by("changedAt", "changed_at", ColumnType.MOMENT),
            Order.by("number", "number", ColumnType.TEXT));

    /** The parameters of a list, as callers write them. */
    public record Asked(
            List<String> state,
            List<String> urgency,
            List<String> impact,
            @Nullable String owner,
            @Nullable String party,
            @Nullable String awaiting,
            @Nullable String component,
            @Nullable String from,
            @Nullable String to) {}

    /** @throws InvalidRequest naming the parameter that means nothing */
    public static WindowFilter of(Asked asked) {
        Instant from = Parameters.moment("from", asked.from());
        Instant to = Parameters.moment("to", asked.to());
        if (from != null && to != null && !from.isBefore(to)) {
            throw new InvalidRequest("to", "The end must lie after the beginning.");
        }
        return new WindowFilter(
                Parameters.names("state", WindowState.class, asked.state()),
                Parameters.names("urgency", Urgency.class, asked.urgency()),
                Parameters.names("impact", Impact.class, asked.impact()),
                Desks.wanted("owner", asked.owner()),
                Desks.wanted("party", asked.party()),
                Desks.wanted("awaiting", asked.awaiting()),
                Parameters.text("component", asked.component()),
                from,
                to);
    }

    /** @throws InvalidRequest for an order that the list does not have */
    public static Order order(@Nullable String sort) {
        return Order.of(sort, BY_START, ORDERS);
    }

    static Wanted seenBy(String viewer) {
        return new Wanted("window_party", "maintenance", ColumnType.ID).and("window_party.party = ?", viewer);
    }

    Wanted wanted(String viewer) {
        return seenBy(viewer)
                .among("state", states)
                .among("urgency", urgencies)
                .among("impact", impacts)
                .ifSaid("owner = ?", owner)
                .ifSaid("? = any(parties)", party)
                .ifSaid("? = any(awaiting)", awaiting)
                .ifSaid("? = any(components)", component)
                .ifSaid("ends_at > ?", from)
                .ifSaid("starts_at < ?", to);
    }
}
