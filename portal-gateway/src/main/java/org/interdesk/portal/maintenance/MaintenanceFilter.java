package org.interdesk.portal.maintenance;

import java.time.DateTimeException;
import java.time.YearMonth;
import org.interdesk.portal.text.PageAddress;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which windows the page shows, as its address says: a month as a calendar, or a list that may reach over all time. */
public class MaintenanceFilter {

    /** Word in the address for windows of all time. */
    public static final String ALL = "all";

    @RestQuery
    @Nullable
    String month;

    @RestQuery
    @Nullable
    String show;

    @RestQuery
    @Nullable
    String state;

    @RestQuery
    @Nullable
    String owner;

    @RestQuery
    @Nullable
    String awaiting;

    @RestQuery
    @Nullable
    String component;

    @RestQuery
    @Nullable
    String cursor;

    /** The month in the address; the present one when it names none, or none there is. */
    public YearMonth monthOr(YearMonth present) {
        try {
            return month == null || month.isBlank() ? present : YearMonth.parse(month.strip());
        } catch (DateTimeException noMonth) {
            return present;
        }
    }

    public String month() {
        return PageAddress.said(month);
    }

    public String show() {
        return PageAddress.said(show);
    }

    public String state() {
        return PageAddress.said(state);
    }

    public String owner() {
        return PageAddress.said(owner);
    }

    /** The party whose answer is missing. */
    public String awaiting() {
        return PageAddress.said(awaiting);
    }

    public String component() {
        return PageAddress.said(component);
    }

    /** The place in the list that the address names; null at its beginning. */
    public @Nullable String at() {
        return cursor;
    }

    /** Whether a month is shown, and not a list that knows no months. */
    public boolean isMonth() {
        return !ALL.equals(show()) && awaiting().isEmpty();
    }

    public boolean isNarrow() {
        return !state().isEmpty()
                || !owner().isEmpty()
                || !awaiting().isEmpty()
                || !component().isEmpty();
    }

    /** Whether this is the saved view of these parameters, so that its tab is marked. */
    public boolean shows(String viewShow, String viewState, String viewOwner, String viewAwaiting) {
        return show().equals(viewShow)
                && state().equals(viewState)
                && owner().equals(viewOwner)
                && awaiting().equals(viewAwaiting)
                && component().isEmpty();
    }

    /** The address of these filters in another month. */
    public String inMonth(YearMonth wanted) {
        return address(wanted.toString(), null);
    }

    /** The address of these filters, at the place that {@code at} names. */
    public String address(@Nullable String at) {
        return address(month(), at);
    }

    private String address(String wantedMonth, @Nullable String at) {
        return PageAddress.of("/maintenance")
                .with("month", wantedMonth)
                .with("show", show())
                .with("state", state())
                .with("owner", owner())
                .with("awaiting", awaiting())
                .with("component", component())
                .with("cursor", at)
                .build();
    }
}
