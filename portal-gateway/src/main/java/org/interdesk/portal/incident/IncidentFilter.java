package org.interdesk.portal.incident;

import java.util.List;
import org.interdesk.portal.text.PageAddress;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which incidents the list shows, as its address says: everything here can be bookmarked and sent to a colleague. */
public class IncidentFilter {

    /** Orders to choose from; the first is the usual one. */
    public static final List<String> ORDERS = List.of("dueAt", "-severity", "-changedAt", "-declaredAt", "-startedAt");

    /** Word in the address for all stages of an incident that lasts. */
    public static final String OPEN = "open";

    /** Word in the address for every stage. */
    public static final String ALL = "all";

    @RestQuery
    @Nullable
    String stage;

    @RestQuery
    @Nullable
    String severity;

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
    String sort;

    @RestQuery
    @Nullable
    String cursor;

    /** The stage asked for; those of incidents that last when the address names none. */
    public String stage() {
        return stage == null || stage.isBlank() ? OPEN : stage.strip();
    }

    public String severity() {
        return PageAddress.said(severity);
    }

    public String owner() {
        return PageAddress.said(owner);
    }

    /** The party whose acknowledgement is missing. */
    public String awaiting() {
        return PageAddress.said(awaiting);
    }

    public String component() {
        return PageAddress.said(component);
    }

    public String sort() {
        String wanted = PageAddress.said(sort);
        return ORDERS.contains(wanted) ? wanted : ORDERS.get(0);
    }

    /** The place in the list that the address names; null at its beginning. */
    public @Nullable String at() {
        return cursor;
    }

    /** The stages to ask the service for; null for all. */
    @Nullable
    String stagesAsked() {
        return switch (stage()) {
            case OPEN -> Stage.OPEN;
            case ALL -> null;
            default -> stage();
        };
    }

    public boolean isNarrow() {
        return !OPEN.equals(stage())
                || !severity().isEmpty()
                || !owner().isEmpty()
                || !awaiting().isEmpty()
                || !component().isEmpty();
    }

    /** Whether this is the saved view of these parameters, so that its tab is marked. */
    public boolean shows(String viewStage, String viewOwner, String viewAwaiting) {
        return stage().equals(viewStage)
                && owner().equals(viewOwner)
                && awaiting().equals(viewAwaiting)
                && severity().isEmpty()
                && component().isEmpty();
    }

    /** The address of these filters, at the place that {@code at} names. */
    public String address(@Nullable String at) {
        return PageAddress.of("/incidents")
                .with("stage", PageAddress.said(stage))
                .with("severity", severity())
                .with("owner", owner())
                .with("awaiting", awaiting())
                .with("component", component())
                .with("sort", PageAddress.said(sort))
                .with("cursor", at)
                .build();
    }
}
