package org.interdesk.portal.maintenance;

import jakarta.ws.rs.core.UriBuilder;
import java.time.DateTimeException;
import java.time.YearMonth;
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
        return text(month);
    }

    public String show() {
        return text(show);
    }

    public String state() {
        return text(state);
    }

    public String owner() {
        return text(owner);
    }

    /** The party whose answer is missing. */
    public String awaiting() {
        return text(awaiting);
    }

    public String component() {
        return text(component);
    }

    /** The place in the list that the address names; null at its beginning. */
    public @Nullable String at() {
        return cursor;
    }

    /** Whether a month is shown, and not a list that knows no months. */
    public boolean isMonth() {
        return !ALL.equals(show()) && awaiting().isEmpty();
    }

    static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
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
        UriBuilder address = UriBuilder.fromPath("/maintenance");
        add(address, "month", wantedMonth);
        add(address, "show", show());
        add(address, "state", state());
        add(address, "owner", owner());
        add(address, "awaiting", awaiting());
        add(address, "component", component());
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
