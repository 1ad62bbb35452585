package org.interdesk.records.contact.model;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.interdesk.records.change.model.MoveRefused;
import org.interdesk.records.desk.model.Entry;
import org.interdesk.records.obligation.model.Obligation;
import org.interdesk.records.obligation.model.ObligationKind;
import org.interdesk.records.party.model.Commission;
import org.jspecify.annotations.Nullable;

/**
 * An official letter that tells the contacts of a desk anew (points 29 and 30). From the moment the Commission has it, the
 * Commission owes the publication; what is published is the whole list of the letter.
 *
 * @param party that sent it: the desk's own, or the segment customer of an authorised body
 * @param receivedAt when the Commission had it
 * @param entered by whom it came in
 * @param decision null while it waits
 */
public record Letter(
        UUID id,
        LetterNumber number,
        long version,
        String party,
        String desk,
        Official official,
        List<Entry> entries,
        LetterState state,
        Instant receivedAt,
        Entered entered,
        @Nullable Decision decision,
        Obligation obligation) {

    /** Who entered a letter, when, and in whose name. */
    public record Entered(String party, String by, Instant at) {}

    /**
     * What became of a letter.
     *
     * @param reason null for a publication
     */
    public record Decision(String by, Instant at, @Nullable String reason) {}

    public Letter {
        entries = List.copyOf(entries);
    }

    public static Letter received(
            UUID id,
            LetterNumber number,
            String party,
            String desk,
            Official official,
            List<Entry> entries,
            Instant receivedAt,
            Entered entered) {
        return new Letter(
                id,
                number,
                1,
                party,
                desk,
                official,
                entries,
                LetterState.RECEIVED,
                receivedAt,
                entered,
                null,
                Obligation.owed(id, ObligationKind.CONTACT_PUBLICATION, Commission.CODE, receivedAt));
    }

    /** Names what a party could do with it at present. */
    public Set<LetterMove> open(String by) {
        Set<LetterMove> open = EnumSet.noneOf(LetterMove.class);
        if (state == LetterState.RECEIVED) {
            if (by.equals(Commission.CODE)) {
                open.add(LetterMove.PUBLISH);
                open.add(LetterMove.REFUSE);
            }
            if (by.equals(party)) {
                open.add(LetterMove.WITHDRAW);
            }
        }
        return open;
    }

    /** @throws MoveRefused if it does not wait, or somebody else than the Commission asks */
    public Letter publish(String by, String actor, Instant at) {
        require(LetterMove.PUBLISH, by);
        return decided(LetterState.PUBLISHED, new Decision(actor, at, null), obligation.fulfilled(at));
    }

    /** @throws MoveRefused if it does not wait, or somebody else than the Commission asks */
    public Letter refuse(String by, String actor, Instant at, String reason) {
        require(LetterMove.REFUSE, by);
        return decided(LetterState.REFUSED, new Decision(actor, at, reason), obligation.fulfilled(at));
    }

    /** @throws MoveRefused if it does not wait, or somebody else than the sender asks */
    public Letter withdraw(String by, String actor, Instant at, String reason) {
        require(LetterMove.WITHDRAW, by);
        return decided(LetterState.WITHDRAWN, new Decision(actor, at, reason), obligation.cancelled(at));
    }

    private void require(LetterMove move, String by) {
        Set<LetterMove> open = open(by);
        if (!open.contains(move)) {
            throw new MoveRefused(move, state.name(), open);
        }
    }

    private Letter decided(LetterState after, Decision made, Obligation settled) {
        return new Letter(
                id, number, version + 1, party, desk, official, entries, after, receivedAt, entered, made, settled);
    }
}
