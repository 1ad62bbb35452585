package org.interdesk.incident.incident;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.interdesk.incident.component.model.Impact;
import org.interdesk.incident.incident.model.IncidentKind;
import org.interdesk.incident.incident.model.Stage;
import org.interdesk.incident.obligation.model.Level;
import org.interdesk.incident.party.Desks;
import org.interdesk.kit.listing.ColumnType;
import org.interdesk.kit.listing.Order;
import org.interdesk.kit.listing.Parameters;
import org.interdesk.kit.listing.Wanted;
import org.interdesk.kit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/**
 * Which incidents of those that the viewer's party sees are wanted. Sets that are empty mean all.
 *
 * @param party one that sees the incident
 * @param awaiting one whose acknowledgement is missing
 * @param from the incident had not ended before
 * @param to the incident had begun before
 */
public record IncidentFilter(
        Set<Stage> stages,
        Set<Level> severities,
        Set<IncidentKind> kinds,
        Set<Impact> impacts,
        @Nullable String owner,
        @Nullable String party,
        @Nullable String awaiting,
        @Nullable String component,
        @Nullable Instant from,
        @Nullable Instant to) {

    static final Order BY_DUE = Order.by("dueAt", "due_at", ColumnType.MOMENT);
    static final List<Order> ORDERS = List.of(
            BY_DUE,
            Order.by("declaredAt", "declared_at", ColumnType.MOMENT),
            Order.by("startedAt", "started_at", ColumnType.MOMENT),
            Order.by("changedAt", "changed_at", ColumnType.MOMENT),
            Order.by("severity", "severity", ColumnType.NUMBER),
            Order.by("number", "number", ColumnType.TEXT));

    /** The parameters of a list, as callers write them. */
    public record Asked(
            List<String> stage,
            List<String> severity,
            List<String> kind,
            List<String> impact,
            @Nullable String owner,
            @Nullable String party,
            @Nullable String awaiting,
            @Nullable String component,
            @Nullable String from,
            @Nullable String to) {}

    /** @throws InvalidRequest naming the parameter that means nothing */
    public static IncidentFilter of(Asked asked) {
        Instant from = Parameters.moment("from", asked.from());
        Instant to = Parameters.moment("to", asked.to());
        if (from != null && to != null && !from.isBefore(to)) {
            throw new InvalidRequest("to", "The end must lie after the beginning.");
        }
        return new IncidentFilter(
                Parameters.names("stage", Stage.class, asked.stage()),
                Parameters.names("severity", Level.class, asked.severity()),
                Parameters.names("kind", IncidentKind.class, asked.kind()),
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
        return Order.of(sort, BY_DUE, ORDERS);
    }

    Wanted wanted(String viewer) {
        Wanted wanted = new Wanted("incident_party", "incident", ColumnType.ID)
                .and("incident_party.party = ?", viewer)
                .among("stage", stages)
                .among("kind", kinds)
                .among("impact", impacts)
                .ifSaid("owner = ?", owner)
                .ifSaid("? = any(parties)", party)
                .ifSaid("? = any(awaiting)", awaiting)
                .ifSaid("? = any(components)", component)
                .ifSaid("resolved_at > ?", from)
                .ifSaid("started_at < ?", to);
        return severities.isEmpty()
                ? wanted
                : wanted.and("severity::text = any(?)", (Object) severities.stream()
                        .map(level -> Integer.toString(level.ordinal() + 1))
                        .toArray(String[]::new));
    }
}
