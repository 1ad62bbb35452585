package org.interdesk.portal.ticket;

import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which requests the queue shows, as its address says: everything here can be bookmarked and sent to a colleague. */
public class QueueFilter {

    /** Orders to choose from. */
    public static final List<String> ORDERS =
            List.of("dueAt", "-priority", "-changedAt", "-registeredAt", "registeredAt");

    /** Word in the address for all states in which something is left to do. */
    public static final String OPEN = "open";

    /** Word in the address for every state; an empty value would not reach the page. */
    public static final String ALL = "all";

    @RestQuery
    @Nullable
    String q;

    @RestQuery
    @Nullable
    String state;

    @RestQuery
    @Nullable
    String holder;

    @RestQuery
    @Nullable
    String party;

    @RestQuery
    @Nullable
    String offeredTo;

    @RestQuery
    @Nullable
    String sort;

    @RestQuery
    @Nullable
    String cursor;

    public String q() {
        return text(q);
    }

    /** The state asked for; all open ones when the address names none. */
    public String state() {
        return state == null || state.isBlank() ? OPEN : state;
    }

    public String holder() {
        return text(holder);
    }

    public String party() {
        return text(party);
    }

    /** The party whose answer an open handover offer waits for. */
    public String offeredTo() {
        return text(offeredTo);
    }

    /** The order asked for here, or nothing: then the saved one holds. */
    public String sort() {
        return text(sort);
    }

    /** The place in the list that the address names; null at its beginning. */
    public @Nullable String at() {
        return cursor;
    }

    /** The states to ask the service for; null for all. */
    @Nullable
    String statesAsked() {
        return switch (state()) {
            case OPEN -> State.OPEN;
            case ALL -> null;
            default -> state();
        };
    }

    static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }

    public boolean isNarrow() {
        return !q().isEmpty()
                || !OPEN.equals(state())
                || !holder().isEmpty()
                || !party().isEmpty()
                || !offeredTo().isEmpty();
    }

    /** Whether this is the saved view of these two parameters, so that its tab is marked. */
    public boolean shows(String viewState, String viewHolder) {
        return state().equals(viewState)
                && holder().equals(viewHolder)
                && q().isEmpty()
                && offeredTo().isEmpty();
    }

    /** Whether this is the saved view of the offers that wait for a party's answer. */
    public boolean showsOffersTo(String viewParty) {
        return offeredTo().equals(viewParty) && OPEN.equals(state()) && holder().isEmpty() && q().isEmpty();
    }

    /** The address of these filters, at the place that {@code cursor} names. */
    public String address(@Nullable String at) {
        UriBuilder address = UriBuilder.fromPath("/tickets");
        add(address, "q", q());
        if (state != null) {
            address.queryParam("state", "{state}").resolveTemplate("state", state);
        }
        add(address, "holder", holder());
        add(address, "party", party());
        add(address, "offeredTo", offeredTo());
        add(address, "sort", sort());
        add(address, "cursor", at == null ? "" : at);
        return address.build().toString();
    }

    private static void add(UriBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, "{value}").resolveTemplate("value", value);
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
