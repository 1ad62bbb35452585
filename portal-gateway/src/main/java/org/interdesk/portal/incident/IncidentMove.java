package org.interdesk.portal.incident;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interdesk.portal.form.Field;
import org.interdesk.portal.text.Done;

/**
 * What a person can do with an incident by a form of its page. Whether it may be done at present is said by the service;
 * here is only what the form asks.
 */
public enum IncidentMove {
    READING("reading", Done.NOTICEREAD),
    ACKNOWLEDGEMENT("acknowledgement", Done.ACKNOWLEDGED),
    UPDATES("updates", Done.UPDATEPOSTED, Field.neededText("text"), Field.needed("visibility")),
    PROGRESS("progress", Done.PROGRESSED, Field.needed("stage"), Field.neededText("text")),
    RESOLUTION("resolution", Done.INCIDENTRESOLVED, Field.neededText("text")),
    REOPENING("reopening", Done.INCIDENTREOPENED, reason()),
    ASSESSMENT("assessment", Done.REASSESSED, Field.needed("severity"), Field.needed("impact"), reason()),
    SCOPE("scope", Done.RESCOPED, Field.many("components"), Field.many("parties"), reason()),
    PHONE_CALLS(
            "phone-calls",
            Done.PHONED,
            Field.needed("party"),
            Field.neededText("note").upTo(2_000)),
    OWN_NUMBER("own-number", Done.NUMBERNOTED, Field.needed("ownNumber").upTo(100));

    /** Moves that put something in the place of what was there, and so hold only for what was seen. */
    private static final Set<IncidentMove> GUARDED = EnumSet.of(ASSESSMENT, SCOPE);

    private final String resource;
    private final Done done;
    private final List<Field> fields;

    IncidentMove(String resource, Done done, Field... fields) {
        this.resource = resource;
        this.done = done;
        this.fields = List.of(fields);
    }

    private static Field reason() {
        return Field.neededText("reason").upTo(2_000);
    }

    /** Finds a move by the name its form and the service's {@code may} use. */
    static Optional<IncidentMove> named(String resource) {
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

    boolean isGuarded() {
        return GUARDED.contains(this);
    }
}
