package org.interdesk.sla.ledger.model;

import java.time.Instant;
import java.util.Objects;
import org.interdesk.sla.casefile.model.TicketFact;
import org.jspecify.annotations.Nullable;

/**
 * What holds of a case from a moment on, until something else does.
 *
 * @param holder whose time it is
 * @param reason QUEUE, WORK, WAITING_ and what is waited for, RESOLVED or CLOSED
 * @param by the party waited for; null unless a party is waited for
 */
public record Span(String holder, String reason, @Nullable String by, Instant from) {

    public static final String CLOSED = "CLOSED";
    private static final String RESOLVED = "RESOLVED";

    /**
     * Reads whose time it is out of a fact. Waiting for the requester, a supplier or a release stays with the holder; waiting for a named
     * party is that party's time; an offer changes nothing until it is accepted.
     */
    static Span after(TicketFact fact, Instant from) {
        if (fact.isWaiting()) {
            var waitedFor = "PARTY".equals(fact.waitingFor()) ? fact.waitingForParty() : null;
            var holder = waitedFor == null ? fact.holder() : waitedFor;
            return new Span(holder, "WAITING_" + fact.waitingFor(), waitedFor, from);
        }
        return new Span(fact.holder(), reasonOf(fact), null, from);
    }

    boolean isSameAs(Span other) {
        return holder.equals(other.holder) && reason.equals(other.reason) && Objects.equals(by, other.by);
    }

    boolean isClosed() {
        return reason.equals(CLOSED);
    }

    /** Only a resolved case closes by itself, so that is what it was before. */
    Span resolvedInstead() {
        return new Span(holder, RESOLVED, by, from);
    }

    private static String reasonOf(TicketFact fact) {
        if (fact.isClosed() || fact.isAbandoned()) {
            return CLOSED;
        }
        if (fact.isResolved()) {
            return RESOLVED;
        }
        return fact.state().equals("IN_PROGRESS") ? "WORK" : "QUEUE";
    }
}
