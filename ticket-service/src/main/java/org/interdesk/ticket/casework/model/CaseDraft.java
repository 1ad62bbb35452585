package org.interdesk.ticket.casework.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The facts of a case while it changes. */
final class CaseDraft {

    final CaseFacts base;
    final Legs legs;
    long version;
    CaseState state;

    @Nullable
    Waiting waiting;

    String holder;

    @Nullable
    Handover handover;

    int handovers;

    @Nullable
    Response response;

    @Nullable
    Instant resolvedAt;

    @Nullable
    Closing closing;

    @Nullable
    String answer;

    Instant changedAt;
    Instant reportedAt;

    CaseDraft(CaseFacts facts) {
        base = facts;
        legs = new Legs(facts.origin().registrant(), facts.legs());
        version = facts.version();
        state = facts.state();
        waiting = facts.waiting();
        holder = facts.holder();
        handover = facts.handover();
        handovers = facts.handovers();
        response = facts.response();
        resolvedAt = facts.resolvedAt();
        closing = facts.closing();
        answer = facts.answer();
        changedAt = facts.changedAt();
        reportedAt = facts.reportedAt();
    }

    CaseFacts facts() {
        return new CaseFacts(
                base.id(),
                base.number(),
                version,
                base.origin(),
                base.request(),
                base.priority(),
                state,
                waiting,
                holder,
                legs.all(),
                handover,
                handovers,
                response,
                resolvedAt,
                closing,
                answer,
                changedAt,
                reportedAt);
    }

    boolean isOffered() {
        return handover != null && handover.isOpen();
    }

    Handover latestOffer() {
        if (handover == null) {
            throw new IllegalStateException(base.number() + " was never offered");
        }
        return handover;
    }
}
