package org.interdesk.records.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
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
import org.interdesk.records.desk.model.EntryKind;
import org.interdesk.records.obligation.ObligationBook;
import org.interdesk.records.operator.event.OperatorFact;
import org.interdesk.records.operator.model.Notice;
import org.interdesk.records.operator.model.Operator;
import org.interdesk.records.operator.model.OperatorNumber;
import org.interdesk.records.operator.store.Operators;
import org.interdesk.records.party.ForeignParty;
import org.interdesk.records.party.PartyQueries;
import org.interdesk.records.party.Standing;
import org.interdesk.records.party.model.Duty;
import org.interdesk.records.party.model.Party;
import org.interdesk.records.party.model.PartyKind;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of designations. Two who act at once are put in order by a lock; whoever sent {@code If-Match} and comes second
 * is refused.
 */
@ApplicationScoped
@Transactional
public class OperatorCommands {

    private final Operators operators;
    private final OperatorQueries queries;
    private final PartyQueries parties;
    private final ObligationBook obligations;
    private final Outbox outbox;
    private final AuditJournal journal;
    private final Idempotency idempotency;
    private final CurrentViewer viewer;
    private final Now now;

    OperatorCommands(
            Operators operators,
            OperatorQueries queries,
            PartyQueries parties,
            ObligationBook obligations,
            Outbox outbox,
            AuditJournal journal,
            Idempotency idempotency,
            CurrentViewer viewer,
            Now now) {
        this.operators = operators;
        this.queries = queries;
        this.parties = parties;
        this.obligations = obligations;
        this.outbox = outbox;
        this.journal = journal;
        this.idempotency = idempotency;
        this.viewer = viewer;
        this.now = now;
    }

    /**
     * Enters a designation, and the letter about it if there is one; or answers again what was answered to the same call before.
     * The Commission enters only what it was told.
     *
     * @throws InvalidRequest if the party is no segment customer, a value is not what it should be, or a moment lies where it
     *     cannot
     * @throws ForeignParty if the caller speaks neither for the customer nor for the Commission
     */
    public OperatorView name(OperatorDraft draft, Call call) {
        return idempotency
                .once(call.idempotencyKey(), call.fingerprint(), OperatorView.class, () -> doName(draft))
                .value();
    }

    private OperatorView doName(OperatorDraft draft) {
        Standing standing = new Standing(viewer.get());
        Party customer = parties.find(draft.party())
                .filter(party -> party.kind() == PartyKind.SEGMENT)
                .orElseThrow(() -> new InvalidRequest("/party", "No segment customer has this code."));
        if (!standing.speaksFor(customer.code())) {
            throw new ForeignParty(customer.code());
        }
        Instant present = now.instant();
        requireSound(draft, present);
        OperatorDraft.Letter letter = draft.notice();
        if (letter == null && !standing.party().equals(customer.code())) {
            throw new InvalidRequest("/notice", "The Commission enters what it was told by a letter.");
        }
        Operator named = Operator.named(
                UuidV7.at(present),
                operators.nextNumber(present.atOffset(ZoneOffset.UTC).getYear()),
                customer.code(),
                draft.organisation(),
                draft.namedAt(),
                new Operator.Entered(standing.party(), standing.viewer().name(), present));
        if (letter == null) {
            operators.add(named);
            tell("named", named, draft.namedAt());
            return kept(named);
        }
        Notice notice = notice(letter, named, standing, present);
        Operator notified = named.notify(customer.code(), present, notice);
        operators.add(notified);
        tell("named", named, draft.namedAt());
        tell("notified", notified, notice.at());
        return kept(notified);
    }

    private static void requireSound(OperatorDraft draft, Instant present) {
        if (draft.namedAt().isAfter(present)) {
            throw new InvalidRequest("/namedAt", "A designation is entered when it has been decided.");
        }
        requireForm("/phone", EntryKind.PHONE, draft.organisation().phone());
        requireForm("/mail", EntryKind.MAIL, draft.organisation().mail());
    }

    private static void requireForm(String pointer, EntryKind kind, @Nullable String value) {
        if (value != null && !kind.accepts(value)) {
            throw new InvalidRequest(pointer, "Write " + kind.meaning() + ".");
        }
    }

    private Notice notice(OperatorDraft.Letter letter, Operator about, Standing standing, Instant present) {
        Instant stated = letter.receivedAt();
        if (stated != null && !standing.has(Duty.KEEPER)) {
            throw new InvalidRequest("/receivedAt", "Only the Commission says when it received a letter.");
        }
        Instant at = stated == null ? present : stated;
        if (at.isAfter(present) || at.isBefore(about.namedAt())) {
            throw new InvalidRequest("/receivedAt", "A letter is received after the naming and not in the future.");
        }
        var zone = ZoneId.of(parties.party(about.party()).zone());
        if (letter.officialDate().isAfter(at.atZone(zone).toLocalDate())) {
            throw new InvalidRequest("/officialDate", "A letter is not received before the day it is dated.");
        }
        return letter.at(at);
    }

    /** @throws IllegalMove if the Commission was told before */
    public OperatorView notify(OperatorNumber number, Call call, OperatorDraft.Letter letter) {
        return change(number, call, "notified", (operator, standing) -> {
            Instant present = notBefore(operator.changedAt());
            return operator.notify(standing.party(), present, notice(letter, operator, standing, present));
        });
    }

    /** @throws IllegalMove if it does not wait for the Commission */
    public OperatorView register(OperatorNumber number, Call call) {
        return change(
                number,
                call,
                "registered",
                (operator, standing) ->
                        operator.register(standing.party(), actor(standing), notBefore(operator.changedAt())));
    }

    /** @throws IllegalMove if it does not wait for the Commission */
    public OperatorView refuse(OperatorNumber number, Call call, String reason) {
        return change(
                number,
                call,
                "refused",
                (operator, standing) ->
                        operator.refuse(standing.party(), actor(standing), notBefore(operator.changedAt()), reason));
    }

    /** @throws IllegalMove if it is registered already */
    public OperatorView withdraw(OperatorNumber number, Call call, String reason) {
        return change(
                number,
                call,
                "withdrawn",
                (operator, standing) ->
                        operator.withdraw(standing.party(), actor(standing), notBefore(operator.changedAt()), reason));
    }

    /**
     * Ends a registered designation.
     *
     * @param since when the organisation ceased, not in the future and not before the naming; null for now
     * @throws IllegalMove if it is not registered
     */
    public OperatorView end(OperatorNumber number, Call call, String reason, @Nullable Instant since) {
        return change(number, call, "ended", (operator, standing) -> {
            Instant present = notBefore(operator.changedAt());
            Instant ended = since == null ? present : since;
            if (ended.isAfter(present) || ended.isBefore(operator.namedAt())) {
                throw new InvalidRequest("/endedAt", "A designation ends after the naming and not in the future.");
            }
            return operator.end(standing.party(), actor(standing), present, reason, ended);
        });
    }

    private static String actor(Standing standing) {
        return standing.viewer().name();
    }

    private Instant notBefore(Instant previous) {
        Instant present = now.instant();
        return present.isBefore(previous) ? previous : present;
    }

    private OperatorView change(
            OperatorNumber number, Call call, String what, BiFunction<Operator, Standing, Operator> doing) {
        return idempotency
                .once(
                        call.idempotencyKey(),
                        call.fingerprint(),
                        OperatorView.class,
                        () -> doChange(number, call, what, doing))
                .value();
    }

    private OperatorView doChange(
            OperatorNumber number, Call call, String what, BiFunction<Operator, Standing, Operator> doing) {
        Standing standing = new Standing(viewer.get());
        // whoever only reads it could not lock its row
        Operator seen = operators.find(number, standing.party()).orElseThrow(() -> new NotFound("Operator " + number));
        Operator before = operators.lock(number, standing.party()).orElse(seen);
        EntityVersion.require(call.ifMatch(), before.version());
        Operator after;
        try {
            after = doing.apply(before, standing);
        } catch (MoveRefused refused) {
            throw new IllegalMove(refused, standing);
        }
        operators.keep(after);
        Notice notice = after.notice();
        tell(what, after, what.equals("notified") && notice != null ? notice.at() : after.changedAt());
        return kept(after);
    }

    private OperatorView kept(Operator operator) {
        obligations.keep(operator.id(), operator.obligation());
        return queries.view(operator);
    }

    private void tell(String what, Operator operator, Instant at) {
        outbox.publish(OperatorFact.of(
                what,
                operator,
                new Standing(viewer.get()).party(),
                operator.isTold() ? parties.whoSees(operator.party(), operator.isPublic()) : List.of(operator.party()),
                at,
                now.instant()));
        journal.record(
                "operator." + what,
                operator.number().value(),
                Map.of("party", operator.party(), "version", operator.version()));
    }
}
