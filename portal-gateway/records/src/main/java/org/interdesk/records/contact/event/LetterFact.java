package org.interdesk.records.contact.event;

import java.time.Instant;
import java.util.List;
import org.interdesk.kit.outbox.OutgoingEvent;
import org.interdesk.records.contact.model.Letter;
import org.interdesk.records.desk.model.Desk;
import org.interdesk.records.obligation.event.ObligationData;
import org.interdesk.records.obligation.event.Subject;
import org.interdesk.records.obligation.model.Importance;

/**
 * Data of every event about a letter: the state after the fact, in one shape. The contacts themselves are not in events.
 *
 * @param parties who is to hear of it: the sender and the Commission; everybody once the contacts are published
 * @param at when it happened
 * @param receivedAt when it became known here
 * @param by party that did it
 * @param title name of the desk in Russian
 * @param party that sent the letter
 * @param officialNumber number that the sender gave it
 * @param officialDate date that the sender wrote on it
 */
public record LetterFact(
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
        String desk,
        String state,
        String officialNumber,
        String officialDate) {

    private static final String TOPIC = "directory";

    /** @param what happened to the contacts: {@code proposed}, {@code published}, {@code refused} or {@code withdrawn} */
    public static OutgoingEvent of(
            String what, Letter after, Desk desk, String by, List<String> parties, Instant at, Instant present) {
        Importance importance = what.equals("withdrawn") ? Importance.ROUTINE : Importance.IMPORTANT;
        return new OutgoingEvent(
                TOPIC,
                after.id(),
                after.version(),
                "org.interdesk.directory.contacts-" + what + ".v1",
                after.number().value(),
                at,
                null,
                new LetterFact(
                        new Subject(after.id(), Subject.CONTACT, after.number().value()),
                        after.version(),
                        parties,
                        List.of(ObligationData.of(after.obligation())),
                        importance.name(),
                        at,
                        present,
                        by,
                        desk.nameRu(),
                        desk.nameEn(),
                        after.party(),
                        after.desk(),
                        after.state().name(),
                        after.official().number(),
                        after.official().date().toString()));
    }
}
