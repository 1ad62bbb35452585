package org.interdesk.incident.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.interdesk.incident.story.store.StoryEntries;
import org.interdesk.kit.audit.AuditJournal;
import org.interdesk.kit.outbox.Outbox;
import org.interdesk.kit.outbox.OutgoingEvent;
import org.jspecify.annotations.Nullable;

/** Writes facts into the timeline, the journal and the outbox, in the transaction of the change. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Chronicle {

    private final StoryEntries entries;
    private final Outbox outbox;
    private final AuditJournal journal;

    Chronicle(StoryEntries entries, Outbox outbox, AuditJournal journal) {
        this.entries = entries;
        this.outbox = outbox;
        this.journal = journal;
    }

    /** @param cause the event that led to the facts; null if somebody asked for them */
    public void write(List<Fact> facts, @Nullable UUID cause) {
        for (Fact fact : facts) {
            entries.append(fact);
            journal.record(
                    fact.act().isAutomatic() ? fact.owner() : fact.act().partyOrNobody(),
                    fact.topic() + "." + eventName(fact),
                    fact.subject().number(),
                    journalDetail(fact));
        }
        outbox.publishAll(facts.stream().map(fact -> event(fact, cause)).toList());
    }

    private static OutgoingEvent event(Fact fact, @Nullable UUID cause) {
        return new OutgoingEvent(
                fact.topic(),
                fact.subject().id(),
                fact.version(),
                "org.interdesk." + fact.topic() + "." + eventName(fact) + ".v1",
                fact.subject().number(),
                fact.act().at(),
                cause,
                fact.data());
    }

    private static Map<String, Object> journalDetail(Fact fact) {
        Map<String, Object> detail = new HashMap<>(fact.detail());
        detail.put("version", fact.version());
        detail.put("at", fact.act().at().toString());
        detail.put("visibility", fact.visibility().name());
        return detail;
    }

    private static String eventName(Fact fact) {
        return fact.kind().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
