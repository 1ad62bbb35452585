package org.interdesk.sla.casefile.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells the story of one case, fact by fact, in UTC. */
public final class Facts {

    private final List<TicketFact> told = new ArrayList<>();
    private final UUID ticketId = UUID.randomUUID();
    private final String number = "EEC-2026-" + Math.abs(ticketId.getLeastSignificantBits());
    private final @Nullable UUID importSession;
    private final Instant registeredAt;
    private final String registrant;
    private final Set<String> parties = new TreeSet<>();
    private String state = "REGISTERED";
    private String priority = "MEDIUM";
    private String holder;
    private @Nullable String waitingFor;
    private @Nullable String waitingForParty;
    private @Nullable Instant respondedAt;
    private @Nullable Offer offer;

    private Facts(String registrant, String registeredAt, @Nullable UUID importSession) {
        this.importSession = importSession;
        this.registrant = registrant;
        this.holder = registrant;
        this.registeredAt = Instant.parse(registeredAt);
        parties.add(registrant);
        tell("registered", this.registeredAt, false, null);
    }

    public static Facts registered(String registrant, String at) {
        return new Facts(registrant, at, null);
    }

    public static Facts imported(UUID session, String registrant, String at) {
        return new Facts(registrant, at, session);
    }

    public String number() {
        return number;
    }

    public TicketFact last() {
        return told.get(told.size() - 1);
    }

    public List<TicketFact> told() {
        return List.copyOf(told);
    }

    public Facts responded(String at) {
        respondedAt = Instant.parse(at);
        return tell("first-response-given", respondedAt, false, null);
    }

    public Facts accepted(String at) {
        state = "IN_PROGRESS";
        return tell("accepted", Instant.parse(at), false, null);
    }

    public Facts queued(String at) {
        state = "REGISTERED";
        return tell("returned-to-queue", Instant.parse(at), false, null);
    }

    public Facts waiting(String reason, @Nullable String party, String at) {
        state = "WAITING";
        waitingFor = reason;
        waitingForParty = party;
        return tell("waiting-started", Instant.parse(at), false, null);
    }

    public Facts resumed(String at) {
        state = "IN_PROGRESS";
        return tell("waiting-ended", Instant.parse(at), false, null);
    }

    public Facts offered(String to, String at) {
        offer = new Offer("offer-" + told.size(), holder, to, "OFFERED");
        parties.add(to);
        return tell("handover-offered", Instant.parse(at), false, null);
    }

    public Facts offerEnded(String outcome, String at) {
        offer = new Offer(offer.id(), offer.from(), offer.to(), outcome);
        if (outcome.equals("ACCEPTED")) {
            holder = offer.to();
            state = "IN_PROGRESS";
        }
        return tell("handover-" + outcome.toLowerCase(), Instant.parse(at), outcome.equals("TIMED_OUT"), null);
    }

    public Facts acceptedAfterTimeOut(String at) {
        offer = new Offer(offer.id(), offer.from(), offer.to(), "ACCEPTED");
        holder = offer.to();
        state = "IN_PROGRESS";
        return tell("handover-accepted", Instant.parse(at), false, "handover-timed-out");
    }

    /** The offered party routes the case at its own desk after all: the offer is open again. */
    public Facts assignedAfterTimeOut(String at) {
        offer = new Offer(offer.id(), offer.from(), offer.to(), "OFFERED");
        return tell("assigned", Instant.parse(at), false, "handover-timed-out");
    }

    public Facts resolved(String at) {
        state = "RESOLVED";
        return tell("resolved", Instant.parse(at), false, null);
    }

    public Facts closed(String at, boolean automatic) {
        state = "CLOSED";
        return tell("closed", Instant.parse(at), automatic, null);
    }

    /** A report of the closing that takes the place of the automatic one. */
    public Facts closedAfterAll(String at) {
        state = "CLOSED";
        return tell("closed", Instant.parse(at), false, "closed");
    }

    public Facts reopened(String at, @Nullable String supersedes) {
        state = "REOPENED";
        return tell("reopened", Instant.parse(at), false, supersedes);
    }

    public Facts cancelled(String at) {
        state = "CANCELLED";
        return tell("cancelled", Instant.parse(at), false, null);
    }

    public Facts prioritised(String newPriority, String at) {
        priority = newPriority;
        return tell("assigned", Instant.parse(at), false, null);
    }

    public Facts message(String at) {
        return tell("message-added", Instant.parse(at), false, null);
    }

    private Facts tell(String event, Instant at, boolean automatic, @Nullable String supersedes) {
        if (!state.equals("WAITING")) {
            waitingFor = null;
            waitingForParty = null;
        }
        told.add(new TicketFact(
                ticketId,
                number,
                told.size() + 1L,
                UUID.randomUUID(),
                event,
                at,
                automatic ? null : holder,
                automatic ? null : "somebody",
                "RESTORATION",
                priority,
                state,
                waitingFor,
                waitingForParty,
                registrant,
                holder,
                List.copyOf(parties),
                importSession,
                registeredAt,
                respondedAt,
                offer,
                automatic,
                supersedes));
        return this;
    }
}
