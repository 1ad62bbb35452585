package org.interdesk.registry.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.interdesk.kit.audit.AuditJournal;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.identity.Viewer;
import org.interdesk.kit.outbox.Outbox;
import org.interdesk.kit.outbox.OutgoingEvent;
import org.interdesk.registry.product.store.FactCounts;

/**
 * Tells what happened in the registry: an event in the outbox and an entry in the journal, in the transaction of the deed.
 *
 * <p>Facts of one product or release are counted, and the count is the version in their events. Counting locks, so whoever
 * counts first and looks afterwards sees everything that was told before.
 */
@ApplicationScoped
public class Telling {

    private static final String TOPIC = "release";

    private final FactCounts counts;
    private final Outbox outbox;
    private final AuditJournal journal;
    private final CurrentViewer viewer;

    Telling(FactCounts counts, Outbox outbox, AuditJournal journal, CurrentViewer viewer) {
        this.counts = counts;
        this.outbox = outbox;
        this.journal = journal;
        this.viewer = viewer;
    }

    /** Counts one fact about a product or release, and holds its count until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long next(UUID about) {
        return counts.next(about);
    }

    /**
     * Tells a fact.
     *
     * @param what past participle, {@code published}
     * @param count what {@link #next} said
     * @param detail for the journal
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(
            UUID about, long count, String number, String what, Instant at, Object data, Map<String, ?> detail) {
        outbox.publish(new OutgoingEvent(
                TOPIC, about, count, "org.interdesk.release." + what + ".v1", number, at, null, data));
        if (viewer.get().kind() != Viewer.Kind.SYSTEM) {
            journal.record("release." + what, number, detail);
        }
    }
}
