package org.interdesk.sla.ledger.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.interdesk.sla.casefile.model.TicketFact;
import org.jspecify.annotations.Nullable;

/**
 * The partition of a case's elapsed time among its holders (domain 3.8). Immutable.
 *
 * @param entries stretches that have ended, in order, each beginning where the one before ends; empty stretches are left out
 * @param open what holds now; after closing, a stretch that counts only if the case is reopened
 * @param lastEventAt the latest moment anything is known of; a case that is not closed is accounted for up to here
 */
public record Ledger(Instant registeredAt, List<Entry> entries, Span open, Instant lastEventAt) {

    public Ledger {
        entries = List.copyOf(entries);
    }

    public static Ledger begin(TicketFact registered) {
        var open = Span.after(registered, registered.registeredAt());
        return new Ledger(registered.registeredAt(), List.of(), open, registered.at());
    }

    /**
     * Adds a fact. A fact that supersedes an effect of time takes back what the ledger says of later moments; any other fact that seems to
     * lie before the last change counts at that change.
     */
    public Ledger with(TicketFact fact, Desks desks) {
        if (fact.supersedes() != null && fact.at().isBefore(open.from())) {
            return backAt(fact.at()).with(fact, desks);
        }
        if (fact.supersedesClosing() && open.isClosed()) {
            return withoutClosing().with(fact, desks);
        }
        var at = fact.at().isBefore(open.from()) ? open.from() : fact.at();
        var next = Span.after(fact, at);
        var last = lastEventAt.isBefore(at) ? at : lastEventAt;
        if (next.isSameAs(open)) {
            return new Ledger(registeredAt, entries, open, last);
        }
        return new Ledger(registeredAt, closedAt(at, desks), next, last);
    }

    /** When the case ended; null while it goes on. */
    public @Nullable Instant closedAt() {
        return open.isClosed() ? open.from() : null;
    }

    /** The account as of the closing, or as of the last event. */
    public List<Entry> accounted(Desks desks) {
        return open.isClosed() ? entries : closedAt(lastEventAt, desks);
    }

    /** The end of what is accounted for. */
    public Instant accountedUntil() {
        return open.isClosed() ? open.from() : lastEventAt;
    }

    private Ledger backAt(Instant at) {
        var kept = new ArrayList<Entry>();
        var span = open;
        for (var entry : entries) {
            if (entry.to().isAfter(at)) {
                span = entry.asSpan();
                break;
            }
            kept.add(entry);
        }
        if (span.from().isAfter(at)) {
            span = new Span(span.holder(), span.reason(), span.by(), at);
        }
        return new Ledger(registeredAt, kept, span, at);
    }

    /** What stood before the closing goes on, as if time had not closed the case. */
    private Ledger withoutClosing() {
        var last = entries.size() - 1;
        if (last < 0 || !entries.get(last).to().equals(open.from())) {
            return new Ledger(registeredAt, entries, open.resolvedInstead(), open.from());
        }
        return new Ledger(
                registeredAt, entries.subList(0, last), entries.get(last).asSpan(), open.from());
    }

    private List<Entry> closedAt(Instant at, Desks desks) {
        if (!at.isAfter(open.from())) {
            return entries;
        }
        var all = new ArrayList<>(entries);
        all.add(Entry.of(open, at, desks.officeOf(open.holder(), open.from())));
        return all;
    }
}
