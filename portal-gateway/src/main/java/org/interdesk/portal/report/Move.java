package org.interdesk.portal.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.interdesk.portal.form.Field;
import org.interdesk.portal.text.Done;

/**
 * What a person can do to a report by a form of its page. Whether it may be done now is said by the service; here is only what
 * the form asks. Filling in and returning have pages of their own.
 */
enum Move {
    PREFILL("prefill", Done.PREFILLED),
    SUBMISSION("submission", Done.SUBMITTED),
    SEND_BACK("send-back", Done.SENTBACK, Move.reason()),
    APPROVAL("approval", Done.HANDEDIN),
    ACCEPTANCE("acceptance", Done.REPORTACCEPTED),
    CORRECTION("correction", Done.INCORRECTION, Move.reason());

    /** Most characters of a reason or a remark that the service keeps. */
    static final int LONGEST = 2_000;

    private final String resource;
    private final Done done;
    private final List<Field> fields;

    Move(String resource, Done done, Field... fields) {
        this.resource = resource;
        this.done = done;
        this.fields = List.of(fields);
    }

    private static Field reason() {
        return Field.neededText("reason").upTo(LONGEST);
    }

    static Optional<Move> named(String resource) {
        return Arrays.stream(values())
                .filter(move -> move.resource.equals(resource))
                .findFirst();
    }

    String resource() {
        return resource;
    }

    Done done() {
        return done;
    }

    List<Field> fields() {
        return fields;
    }
}
