package org.interdesk.records.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.interdesk.kit.audit.AuditJournal;
import org.interdesk.kit.id.UuidV7;
import org.interdesk.kit.idempotency.Idempotency;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.outbox.Outbox;
import org.interdesk.kit.problem.InvalidRequest;
import org.interdesk.kit.problem.NotFound;
import org.interdesk.kit.time.Now;
import org.interdesk.kit.version.EntityVersion;
import org.interdesk.records.change.Call;
import org.interdesk.records.change.IllegalMove;
import org.interdesk.records.change.model.MoveRefused;
import org.interdesk.records.contact.event.LetterFact;
import org.interdesk.records.contact.model.Letter;
import org.interdesk.records.contact.model.LetterNumber;
import org.interdesk.records.contact.store.Letters;
import org.interdesk.records.desk.ContactBook;
import org.interdesk.records.desk.DeskQueries;
import org.interdesk.records.desk.model.Desk;
import org.interdesk.records.desk.model.Entry;
import org.interdesk.records.desk.model.Source;
import org.interdesk.records.obligation.ObligationBook;
import org.interdesk.records.party.ForeignParty;
import org.interdesk.records.party.PartyQueries;
import org.interdesk.records.party.Standing;
import org.interdesk.records.party.model.Duty;

/**
 * What becomes of letters. Two who act at once are put in order by a lock; whoever sent {@code If-Match} and comes second is
 * refused.
 */
@ApplicationScoped
@Transactional
public class LetterCommands {

    private final Letters letters;
    private final LetterQueries queries;
    private final DeskQueries desks;
    private final ContactBook contacts;
    private final PartyQueries parties;
    private final ObligationBook obligations;
    private final Outbox outbox;
    private final AuditJournal journal;
    private final Idempotency idempotency;
    private final CurrentViewer viewer;
    private final Now now;

    LetterCommands(
            Letters letters,
            LetterQueries queries,
            DeskQueries desks,
            ContactBook contacts,
            PartyQueries parties,
            ObligationBook obligations,
            Outbox outbox,
            AuditJournal journal,
            Idempotency idempotency,
            CurrentViewer viewer,
            Now now) {
        this.letters = letters;
        this.queries = queries;
        this.desks = desks;
        this.contacts = contacts;
        this.parties = parties;
        this.obligations = obligations;
        this.outbox = outbox;
        this.journal = journal;
        this.idempotency = idempotency;
        this.viewer = viewer;
        this.now = now;
    }

    /**
     * Enters a letter, or answers again what was answered to the same call before.
     *
     * @throws InvalidRequest if there is no such desk, a contact is not what its kind says, the desk could not be reached
     *     afterwards, or a date lies where it cannot
     * @throws ForeignParty if the caller speaks neither for the sender nor for the Commission
     */
    public LetterView enter(LetterDraft draft, Call call) {
        return idempotency
                .once(call.idempotencyKey(), call.fingerprint(), LetterView.class, () -> doEnter(draft))
                .value();
    }

    private LetterView doEnter(LetterDraft draft) {
        Standing standing = new Standing(viewer.get());
        Desk desk = desks.find(List.of(draft.desk())).get(draft.desk());
        if (desk == null) {
            throw new InvalidRequest("/desk", "No desk has this code.");
        }
        if (!standing.speaksFor(desk.answers())) {
            throw new ForeignParty(desk.answers());
        }
        requireSound(draft.entries());
        Instant present = now.instant();
        Instant receivedAt = receivedAt(draft, standing, present);
        if (draft.official()
                .date()
                .isAfter(receivedAt.atZone(ZoneId.of(desk.zone())).toLocalDate())) {
            throw new InvalidRequest("/officialDate", "A letter is not received before the day it is dated.");
        }
        Letter letter = Letter.received(
                UuidV7.at(present),
                letters.nextNumber(present.atOffset(ZoneOffset.UTC).getYear()),
                desk.answers(),
                desk.code(),
                draft.official(),
                draft.entries(),
                receivedAt,
                new Letter.Entered(standing.party(), standing.viewer().name(), present));
        letters.add(letter);
        return told("proposed", letter, receivedAt);
    }

    private static Instant receivedAt(LetterDraft draft, Standing standing, Instant present) {
        Instant stated = draft.receivedAt();
        if (stated == null) {
            return present;
        }
        if (!standing.has(Duty.KEEPER)) {
            throw new InvalidRequest("/receivedAt", "Only the Commission says when it received a letter.");
        }
        if (stated.isAfter(present)) {
            throw new InvalidRequest("/receivedAt", "A letter cannot be received in the future.");
        }
        return stated;
    }

    private static void requireSound(List<Entry> entries) {
        Set<Entry> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (!entry.kind().accepts(entry.value())) {
                throw new InvalidRequest(
                        "/entries/" + i + "/value", "Write " + entry.kind().meaning() + ".");
            }
            if ((entry.labelRu() == null) != (entry.labelEn() == null)) {
                throw new InvalidRequest("/entries/" + i + "/labelRu", "Write the label in both languages.");
            }
            if (!seen.add(entry)) {
                throw new InvalidRequest("/entries/" + i, "This contact is named twice.");
            }
        }
        if (!Entry.areEnough(entries)) {
            throw new InvalidRequest("/entries", "A desk has at least one hotline and one mail address.");
        }
    }

    /** @throws IllegalMove if the letter does not wait any more */
    public LetterView publish(LetterNumber number, Call call) {
        return change(number, call, "published", (letter, standing) -> {
            Instant at = notBefore(letter.receivedAt());
            Letter after = letter.publish(standing.party(), standing.viewer().name(), at);
            contacts.publish(
                    after.desk(),
                    after.entries(),
                    new Source(
                            after.id(),
                            after.number().value(),
                            after.official().number(),
                            after.official().date()),
                    at);
            return after;
        });
    }

    /** @throws IllegalMove if the letter does not wait any more */
    public LetterView refuse(LetterNumber number, Call call, String reason) {
        return change(
                number,
                call,
                "refused",
                (letter, standing) -> letter.refuse(
                        standing.party(), standing.viewer().name(), notBefore(letter.receivedAt()), reason));
    }

    /** @throws IllegalMove if the letter does not wait any more */
    public LetterView withdraw(LetterNumber number, Call call, String reason) {
        return change(
                number,
                call,
                "withdrawn",
                (letter, standing) -> letter.withdraw(
                        standing.party(), standing.viewer().name(), notBefore(letter.receivedAt()), reason));
    }

    private Instant notBefore(Instant previous) {
        Instant present = now.instant();
        return present.isBefore(previous) ? previous : present;
    }

    private LetterView change(LetterNumber number, Call call, String what, BiFunction<Letter, Standing, Letter> doing) {
        return idempotency
                .once(
                        call.idempotencyKey(),
                        call.fingerprint(),
                        LetterView.class,
                        () -> doChange(number, call, what, doing))
                .value();
    }

    private LetterView doChange(
            LetterNumber number, Call call, String what, BiFunction<Letter, Standing, Letter> doing) {
        Standing standing = new Standing(viewer.get());
        Letter before = letters.lock(number, standing.party()).orElseThrow(() -> new NotFound("Letter " + number));
        EntityVersion.require(call.ifMatch(), before.version());
        Letter after;
        try {
            after = doing.apply(before, standing);
        } catch (MoveRefused refused) {
            throw new IllegalMove(refused, standing);
        }
        letters.keep(after);
        return told(
                what,
                after,
                after.decision() == null ? now.instant() : after.decision().at());
    }

    private LetterView told(String what, Letter letter, Instant at) {
        obligations.keep(letter.id(), letter.obligation());
        Desk desk = desks.require(letter.desk());
        outbox.publish(LetterFact.of(
                what,
                letter,
                desk,
                new Standing(viewer.get()).party(),
                parties.whoSees(letter.party(), what.equals("published")),
                at,
                now.instant()));
        journal.record(
                "contacts." + what,
                letter.number().value(),
                Map.of("desk", letter.desk(), "party", letter.party(), "version", letter.version()));
        return queries.view(letter);
    }
}
