package org.interdesk.portal.maintenance;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.interdesk.portal.form.Field;
import org.interdesk.portal.text.Done;

/**
 * What a person can do with a maintenance window by a form of its page. Whether it may be done at present is said by the
 * service; here is only what the form asks. All hold only for the window as it was seen: nobody consents to another time
 * than the one on the page.
 */
public enum WindowMove {
    CONSENT("consent", Done.CONSENTED, comment()),
    OBJECTION("objection", Done.OBJECTED, reason()),
    CHANGE("change", Done.MOVED, Field.neededMoment("startsAt"), Field.neededMoment("endsAt"), reason()),
    START("start", Done.STARTED, comment()),
    COMPLETION("completion", Done.COMPLETED, comment()),
    CANCELLATION("cancellation", Done.WINDOWCANCELLED, reason()),
    DECISION("decision", Done.DECIDED, Field.needed("verdict"), reason());

    private static final int LONGEST = 2_000;

    private final String resource;
    private final Done done;
    private final List<Field> fields;

    WindowMove(String resource, Done done, Field... fields) {
        this.resource = resource;
        this.done = done;
        this.fields = List.of(fields);
    }

    private static Field reason() {
        return Field.neededText("reason").upTo(LONGEST);
    }

    private static Field comment() {
        return Field.text("comment").upTo(LONGEST);
    }

    /** Finds a move by the name its form and the service's {@code may} use. */
    static Optional<WindowMove> named(String resource) {
        return Arrays.stream(values())
                .filter(move -> move.resource.equals(resource))
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
}
