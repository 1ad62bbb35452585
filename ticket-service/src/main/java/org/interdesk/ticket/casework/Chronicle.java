package org.interdesk.ticket.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.interdesk.kit.audit.AuditJournal;
import org.interdesk.kit.outbox.Outbox;
import org.interdesk.kit.outbox.OutgoingEvent;
import org.interdesk.ticket.casework.event.TicketFact;
import org.interdesk.ticket.casework.model.Happened;
import org.interdesk.ticket.casework.model.Happening;
import org.interdesk.ticket.casework.model.Visibility;
import org.interdesk.ticket.casework.store.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what happened, everywhere it has to stand: the timeline for the parties, the log of what was opened to whom,
 * the audit journal of the party that did it, and the outbox for the other services. Runs in the transaction of the change.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Chronicle {

    private static final String TOPIC = "ticket";
    private static final String REQUESTER = "REQUESTER";

    private final Timeline timeline;
    private final Outbox outbox;
    private final AuditJournal journal;

    Chronicle(Timeline timeline, Outbox outbox, AuditJournal journal) {
        this.timeline = timeline;
        this.outbox = outbox;
        this.journal = journal;
    }

    /**
     * Writes the facts of one change.
     *
     * @param parties parties of the case before the change; whoever is new sees all that was open to the case
     * @param cause the event that led to the change; null if somebody asked for it
     */
    void write(List<Happened> facts, List<String> parties, @Nullable UUID cause) {
        Set<String> known = new HashSet<>(parties);
        for (Happened fact : facts) {
            UUID entry = timeline.append(fact);
            disclose(entry, fact, known);
            known.addAll(fact.after().parties());
            journal.record(
                    fact.act().isAutomatic()
                            ? fact.after().holder()
                            : String.valueOf(fact.act().party()),
                    "ticket." + fact.kind().eventName(),
                    fact.after().number().value(),
                    auditDetail(fact));
        }
        outbox.publishAll(facts.stream().map(fact -> event(fact, cause)).toList());
    }

    private void disclose(UUID entry, Happened fact, Set<String> known) {
        boolean message = fact.kind() == Happening.MESSAGE_ADDED && fact.visibility() != Visibility.DESK;
        for (String party : fact.after().parties()) {
            if (!known.contains(party)) {
                timeline.disclose(entry, fact, "CASE", party);
            } else if (message && !party.equals(fact.act().party())) {
                timeline.disclose(entry, fact, "MESSAGE", party);
            }
        }
        if (message && fact.visibility() == Visibility.REQUESTER) {
            timeline.disclose(entry, fact, "MESSAGE", REQUESTER);
        }
    }

    private static OutgoingEvent event(Happened fact, @Nullable UUID cause) {
        return new OutgoingEvent(
                TOPIC,
                fact.after().id(),
                fact.after().version(),
                "org.interdesk.ticket." + fact.kind().eventName() + ".v1",
                fact.after().number().value(),
                fact.at(),
                cause,
                TicketFact.of(fact));
    }

    private static Map<String, Object> auditDetail(Happened fact) {
        Map<String, Object> detail = new HashMap<>();
        detail.put("version", fact.after().version());
        detail.put("at", fact.at().toString());
        detail.put("state", fact.after().state().name());
        detail.put("visibility", fact.visibility().name());
        if (fact.supersedes() != null) {
            detail.put("supersedes", fact.supersedes().eventName());
        }
        detail.putAll(fact.detail());
        return detail;
    }
}
