package org.interdesk.portal.ticket;

import java.util.List;
import org.interdesk.portal.text.PageAddress;
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
        return PageAddress.said(q);
    }

    /** The state asked for; all open ones when the address names none. */
    public String state() {
        return state == null || state.isBlank() ? OPEN : state;
    }

    public String holder() {
        return PageAddress.said(holder);
    }

    public String party() {
        return PageAddress.said(party);
    }

    /** The party whose answer an open handover offer waits for. */
    public String offeredTo() {
        return PageAddress.said(offeredTo);
    }

    /** The order asked for here, or nothing: then the saved one holds. */
    public String sort() {
        return PageAddress.said(sort);
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
        return PageAddress.of("/tickets")
                .with("q", q())
                .with("state", state)
                .with("holder", holder())
                .with("party", party())
                .with("offeredTo", offeredTo())
                .with("sort", sort())
                .with("cursor", at)
                .build();
    }
}
