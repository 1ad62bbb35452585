package org.interdesk.records.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.interdesk.records.change.IllegalMove;
import org.interdesk.records.contact.model.Letter;
import org.interdesk.records.contact.model.LetterState;
import org.interdesk.records.desk.ChangeView;
import org.interdesk.records.desk.model.Desk;
import org.interdesk.records.desk.model.Entry;
import org.interdesk.records.obligation.PromiseView;
import org.interdesk.records.party.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A letter as one viewer sees it.
 *
 * @param number public number here
 * @param party that sent it
 * @param deskParty whose desk it is about
 * @param officialNumber number that the sender gave it
 * @param entries all contacts that the desk is to have
 * @param changes against what is published while the letter waits; what it did once it is published; null in lists
 * @param dueAt until when the Commission is to publish it; null once it is decided, and until the clock is known
 * @param late whether the time to publish it ran out
 * @param may what the viewer may do next: the names of the resources to call
 */
public record LetterView(
        UUID id,
        String number,
        long version,
        String party,
        String desk,
        String deskParty,
        String deskNameRu,
        String deskNameEn,
        String officialNumber,
        LocalDate officialDate,
        @Nullable String scanNote,
        List<Entry> entries,
        @Nullable List<ChangeView> changes,
        LetterState state,
        Instant receivedAt,
        Instant enteredAt,
        String enteredBy,
        String enteredFor,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String reason,
        @Nullable Instant dueAt,
        boolean late,
        PromiseView promise,
        List<String> may) {

    static LetterView of(
            Letter letter, Desk desk, PromiseView promise, @Nullable List<ChangeView> changes, Standing standing) {
        Letter.Decision decision = letter.decision();
        return new LetterView(
                letter.id(),
                letter.number().value(),
                letter.version(),
                letter.party(),
                letter.desk(),
                desk.party(),
                desk.nameRu(),
                desk.nameEn(),
                letter.official().number(),
                letter.official().date(),
                letter.official().scanNote(),
                letter.entries(),
                changes,
                letter.state(),
                letter.receivedAt(),
                letter.entered().at(),
                letter.entered().by(),
                letter.entered().party(),
                decision == null ? null : decision.at(),
                decision == null ? null : decision.by(),
                decision == null ? null : decision.reason(),
                letter.state() == LetterState.RECEIVED ? promise.dueAt() : null,
                promise.late(),
                promise,
                IllegalMove.may(letter.open(standing.party()), standing));
    }
}
