package org.interdesk.records.operator.event;

import java.time.Instant;
import java.util.List;
import org.interdesk.kit.outbox.OutgoingEvent;
import org.interdesk.records.obligation.event.ObligationData;
import org.interdesk.records.obligation.event.Subject;
import org.interdesk.records.obligation.model.Importance;
import org.interdesk.records.operator.model.Operator;

/**
 * Data of every event about a designation: the state after the fact, in one shape.
 *
 * @param parties who is to hear of it: the customer alone until the Commission is told; everybody once it is registered
 * @param at when it happened
 * @param receivedAt when it became known here
 * @param by party that did it
 * @param title name of the organisation in Russian
 * @param party the segment customer
 * @param functions what it runs
 */
public record OperatorFact(
        Subject subject,
        long version,
        List<String> parties,
        List<ObligationData> obligations,
        String importance,
        Instant at,
        Instant receivedAt,
        String by,
        String title,
        String titleEn,
        String party,
        List<String> functions,
        String state,
        Instant namedAt) {

    private static final String TOPIC = "directory";

    /** @param what became of it: {@code named}, {@code notified}, {@code registered}, {@code refused} … */
    public static OutgoingEvent of(
            String what, Operator after, String by, List<String> parties, Instant at, Instant present) {
        Importance importance =
                what.equals("notified") || what.equals("refused") ? Importance.IMPORTANT : Importance.ROUTINE;
        return new OutgoingEvent(
                TOPIC,
                after.id(),
                after.version(),
                "org.interdesk.directory.operator-" + what + ".v1",
                after.number().value(),
                at,
                null,
                new OperatorFact(
                        new Subject(after.id(), Subject.OPERATOR, after.number().value()),
                        after.version(),
                        parties,
                        List.of(ObligationData.of(after.obligation())),
                        importance.name(),
                        at,
                        present,
                        by,
                        after.organisation().nameRu(),
                        after.organisation().nameEn(),
                        after.party(),
                        after.organisation().functions().stream()
                                .sorted()
                                .map(Enum::name)
                                .toList(),
                        after.state().name(),
                        after.namedAt()));
    }
}
