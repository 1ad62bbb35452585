package org.interdesk.portal.ticket;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interdesk.portal.form.Field;
import org.interdesk.portal.text.Done;

/**
 * What a person can do to a request by a form of its page. Whether it may be done now is said by the service; here is
 * only what the form asks and where the answer goes.
 */
public enum Action {
    ACCEPTANCE("acceptance", Done.ACCEPTED),
    ASSIGNMENT("assignment", Done.ASSIGNED, Field.line("assignee"), Field.line("team")),
    QUEUE_RETURN("queue-return", Done.RETURNED, Field.text("reason")),
    WAITING("waiting", Done.WAITING, Field.needed("for"), Field.line("party"), Field.neededText("reason")),
    RESUMPTION("resumption", Done.RESUMED),
    HANDOVERS("handovers", Done.OFFERED, Field.needed("to"), Field.neededText("reason"), Field.line("team")),
    HANDOVER_ACCEPTANCE("handover-acceptance", Done.OFFERACCEPTED),
    HANDOVER_REJECTION("handover-rejection", Done.OFFERREJECTED, Field.neededText("reason")),
    HANDOVER_WITHDRAWAL("handover-withdrawal", Done.OFFERWITHDRAWN, Field.text("reason")),
    MESSAGES("messages", Done.SENT, Field.neededText("text"), Field.needed("visibility"), Field.line("channel")),
    RESOLUTION("resolution", Done.RESOLVED, Field.neededText("answer"), Field.line("channel")),
    CONFIRMATION("confirmation", Done.CLOSED),
    REOPENING("reopening", Done.REOPENED, Field.neededText("reason")),
    CANCELLATION("cancellation", Done.CANCELLED, Field.neededText("reason"));

    /** Actions that make something new and so must not happen twice when a button is pressed twice. */
    private static final Set<String> CREATING = Set.of("handovers", "messages");

    private static final String ON_OFFER = "handover-";

    private final String resource;
    private final Done done;
    private final List<Field> fields;

    Action(String resource, Done done, Field... fields) {
        this.resource = resource;
        this.done = done;
        this.fields = List.of(fields);
    }

    /** Finds an action by the name its form and the service's {@code allowed} use. */
    static Optional<Action> named(String resource) {
        return Arrays.stream(values())
                .filter(action -> action.resource.equals(resource))
                .findFirst();
    }

    public String resource() {
        return resource;
    }

    Done done() {
        return done;
    }

    List<Field> fields() {
        return fields;
    }

    boolean creates() {
        return CREATING.contains(resource);
    }

    /** Whether it answers an offer and therefore goes to the offer's own address. */
    boolean isOnOffer() {
        return resource.startsWith(ON_OFFER);
    }

    /** Last part of the offer's address. */
    String offerResource() {
        return resource.substring(ON_OFFER.length());
    }

    /** Messages add to a request whatever happened meanwhile; everything else holds only for the state that was seen. */
    boolean isGuarded() {
        return this != MESSAGES;
    }
}
