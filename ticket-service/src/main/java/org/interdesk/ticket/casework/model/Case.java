package org.interdesk.ticket.casework.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request on its way between desks (domain, section 4). It always has exactly one holder.
 *
 * <pre>
 *   REGISTERED ──accept──▶ IN_PROGRESS ◀──accept, assign, resume── WAITING
 *       ▲  return to queue      │  ──────────────wait──────────────▶
 *       └───────────────────────┤
 *            accept             ▼ resolve          confirm, 10 working days
 *   REOPENED ────────▶      RESOLVED ──────────────────────────▶ CLOSED
 *       ▲                       │ reopen                           │ reopen
 *       └───────────────────────┴──────────────────────────────────┘
 *   REGISTERED, IN_PROGRESS, WAITING, REOPENED ──cancel──▶ CANCELLED
 * </pre>
 *
 * <p>A handover is an offer beside the state: until it is accepted nothing about holder and state changes. Assigning routes
 * within a desk; it ends a wait of the holder and otherwise leaves the state. An assignment by an offered party concerns
 * its own leg only; reported after the offer timed out, it opens the offer again.
 *
 * <p><b>Order of events.</b> An act must not lie before the latest act that somebody stated ({@link OutOfOrder}); effects of
 * time do not count for that. <b>Effects of time</b> (an offer timing out, automatic closing) give way to reported facts: a
 * reported act that is legal once the effect is taken back takes it back, visibly ({@link Happened#supersedes()}). An act
 * that is legal as the case stands takes nothing back.
 */
public final class Case {

    private final CaseRecord record;

    public Case(CaseFacts facts) {
        this.record = new CaseRecord(facts);
    }

    private Case(CaseRecord record) {
        this.record = record;
    }

    /**
     * Opens a case; the registering party holds it, unless and until it hands it over.
     *
     * @param response a person's answer that was given at registration
     */
    public static Case register(
            UUID id,
            CaseNumber number,
            Origin origin,
            Request request,
            Priority priority,
            @Nullable String ownNumber,
            Act act,
            @Nullable Response response) {
        CaseRecord record = CaseRecord.open(id, number, origin, request, priority, ownNumber);
        record.tell(Happening.REGISTERED, act, Telling.toAll());
        record.respond(response, act);
        return new Case(record);
    }

    public CaseFacts facts() {
        return record.facts();
    }

    /** Lists what happened since this object was made, in order. */
    public List<Happened> happened() {
        return record.happened();
    }

    public Set<Move> allowed(String party) {
        return record.allowed(party);
    }

    /**
     * Takes what lies before the desk: a handover offered to it, or a request in its queue.
     *
     * @param response first response of a person to be told with it
     */
    public void accept(Act act, Routing routing, @Nullable Response response) {
        Optional<Handover> before = offerBefore(act);
        if (before.isPresent()) {
            acceptHandover(act, before.get().id(), routing, response);
            return;
        }
        record.require(Move.ACCEPT, act);
        record.respond(response, act);
        record.work(act.partyOrNobody(), routing);
        record.tell(Happening.ACCEPTED, act, Telling.toAll());
    }

    private Optional<Handover> offerBefore(Act act) {
        return record.handover()
                .filter(offer -> offer.to().equals(act.party()))
                .filter(offer -> offer.isOpen() || record.isTakenBackBy(act, offer));
    }

    /** Routes the caller's own leg. */
    public void assign(Act act, Routing routing) {
        Happening supersedes = record.requireAssignment(act);
        if (record.isHolder(act)) {
            record.endWaiting();
        }
        record.route(act.partyOrNobody(), routing);
        record.tell(Happening.ASSIGNED, act, Telling.toDesks().superseding(supersedes));
    }

    /** Puts the case back into the holder's queue; nobody in particular works on it. */
    public void returnToQueue(Act act, @Nullable String team, @Nullable String reason) {
        record.require(Move.RETURN_TO_QUEUE, act);
        record.queue(act.partyOrNobody(), team);
        record.tell(Happening.RETURNED_TO_QUEUE, act, Telling.toDesks().saying(reason));
    }

    public void waitFor(Act act, Waiting waiting, @Nullable String reason) {
        record.require(Move.WAIT, act);
        record.pause(waiting);
        Telling telling = waiting.what() == WaitingFor.REQUESTER ? Telling.toAll() : Telling.toDesks();
        record.tell(Happening.WAITING_STARTED, act, telling.saying(reason));
    }

    public void resume(Act act) {
        record.require(Move.RESUME, act);
        record.endWaiting();
        record.tell(Happening.WAITING_ENDED, act, Telling.toDesks());
    }

    public void offerHandover(Act act, UUID offerId, String to, @Nullable String team, @Nullable String reason) {
        record.require(Move.OFFER_HANDOVER, act);
        record.offer(Handover.offer(offerId, record.holder(), to, reason, act.at()), team);
        record.tell(
                Happening.HANDOVER_OFFERED,
                act,
                Telling.toDesks().saying(reason).with("handoverTo", to));
    }

    public void acceptHandover(Act act, UUID offerId, Routing routing, @Nullable Response response) {
        Happening supersedes = record.requireOffer(Move.ACCEPT_HANDOVER, act, offerId);
        record.respond(response, act);
        record.transfer(routing, act.at());
        record.tell(Happening.HANDOVER_ACCEPTED, act, Telling.toAll().superseding(supersedes));
    }

    public void rejectHandover(Act act, UUID offerId, String reason) {
        Happening supersedes = record.requireOffer(Move.REJECT_HANDOVER, act, offerId);
        record.decline(HandoverState.REJECTED, act.at());
        record.tell(
                Happening.HANDOVER_REJECTED,
                act,
                Telling.toDesks().saying(reason).superseding(supersedes));
    }

    public void withdrawHandover(Act act, UUID offerId, @Nullable String reason) {
        Happening supersedes = record.requireOffer(Move.WITHDRAW_HANDOVER, act, offerId);
        withdraw(act, reason, supersedes);
    }

    private void withdraw(Act act, @Nullable String reason, @Nullable Happening supersedes) {
        String leaving = record.withdraw(act.at());
        record.tell(
                Happening.HANDOVER_WITHDRAWN,
                act,
                Telling.toDesks().saying(reason).superseding(supersedes).alsoTo(leaving));
    }

    /**
     * Ends an offer that nobody took in time; the holder keeps the case and the coordinating party joins it.
     *
     * @return false, with nothing changed, if the offer is no longer the open one
     */
    public boolean timeOutHandover(Act effect, UUID offerId, String coordinator) {
        boolean open = record.handover()
                .filter(offer -> offer.isOpen() && offer.id().equals(offerId))
                .isPresent();
        if (!open || !record.state().isOpen()) {
            return false;
        }
        record.decline(HandoverState.TIMED_OUT, effect.at());
        record.coordinate(coordinator, effect.at());
        record.tell(Happening.HANDOVER_TIMED_OUT, effect, Telling.toDesks().with("escalatedTo", coordinator));
        return true;
    }

    /**
     * Adds a message.
     *
     * @param response the message itself as a first response; null if it is none
     */
    public void addMessage(Act act, String text, Visibility visibility, Channel channel, @Nullable Response response) {
        record.require(Move.ADD_MESSAGE, act);
        record.respond(response, act);
        record.tell(
                Happening.MESSAGE_ADDED,
                act,
                new Telling(visibility).saying(text).with("channel", channel.name()));
    }

    /**
     * Answers the request. Answering again before it is closed replaces the answer; the case stays resolved since the first
     * time.
     */
    public void resolve(Act act, String answer, @Nullable Channel channel, @Nullable Response response) {
        Happening supersedes = record.require(Move.RESOLVE, act);
        record.respond(response, act);
        record.answer(answer, act.at());
        Map<String, Object> detail = channel == null ? Map.of() : Map.of("channel", channel.name());
        record.tell(
                Happening.RESOLVED,
                act,
                Telling.toAll().saying(answer).superseding(supersedes).with(detail));
    }

    /**
     * Closes a resolved case by the word of the registering party.
     *
     * @param onBehalfOf the registering party, when another party of the case reports its word
     */
    public void confirm(Act act, @Nullable String onBehalfOf) {
        String registrant = record.facts().origin().registrant();
        boolean forIt = registrant.equals(onBehalfOf) && act.reported();
        Act spoken = forIt ? new Act(registrant, act.actor(), act.at(), act.receivedAt(), true) : act;
        Happening supersedes = record.require(Move.CONFIRM, spoken);
        record.close(new Closing(act.at(), false));
        Map<String, Object> detail = onBehalfOf == null ? Map.of() : Map.of("onBehalfOf", onBehalfOf);
        record.tell(
                Happening.CLOSED, act, Telling.toAll().superseding(supersedes).with(detail));
    }

    /**
     * Closes a resolved case because its time has come.
     *
     * @return false, with nothing changed, if the case was not resolved, or was resolved only after {@code effect} fell due
     */
    public boolean closeAutomatically(Act effect) {
        var resolvedAt = record.facts().resolvedAt();
        if (record.state() != CaseState.RESOLVED
                || resolvedAt == null
                || effect.at().isBefore(resolvedAt)) {
            return false;
        }
        record.close(new Closing(effect.at(), true));
        record.tell(Happening.CLOSED, effect, Telling.toAll());
        return true;
    }

    public void reopen(Act act, String reason) {
        Happening supersedes = record.require(Move.REOPEN, act);
        record.reopen();
        record.tell(Happening.REOPENED, act, Telling.toAll().saying(reason).superseding(supersedes));
    }

    /** Ends a case that is no longer wanted; an open offer is withdrawn first. */
    public void cancel(Act act, String reason) {
        record.require(Move.CANCEL, act);
        if (record.handover().filter(Handover::isOpen).isPresent()) {
            withdraw(act, reason, null);
        }
        record.cancel();
        record.tell(Happening.CANCELLED, act, Telling.toAll().saying(reason));
    }
}
