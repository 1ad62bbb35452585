package org.interdesk.ticket.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.interdesk.kit.audit.AuditJournal;
import org.interdesk.kit.id.UuidV7;
import org.interdesk.kit.idempotency.Idempotency;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.outbox.Outbox;
import org.interdesk.kit.outbox.OutgoingEvent;
import org.interdesk.kit.problem.NotFound;
import org.interdesk.kit.time.Now;
import org.interdesk.ticket.exchange.store.ImportSessionEntity;
import org.interdesk.ticket.exchange.store.ImportSessionStore;
import org.jspecify.annotations.Nullable;

/** Opening, watching and completing import sessions. A session belongs to the party that opened it. */
@ApplicationScoped
public class ImportSessions {

    public static final String OPEN = "OPEN";
    private static final String OPENING = "POST /import-sessions";
    private static final String TOPIC = "ticket";

    private final ImportSessionStore store;
    private final Idempotency idempotency;
    private final Outbox outbox;
    private final AuditJournal journal;
    private final CurrentViewer viewer;
    private final Now now;

    ImportSessions(
            ImportSessionStore store,
            Idempotency idempotency,
            Outbox outbox,
            AuditJournal journal,
            CurrentViewer viewer,
            Now now) {
        this.store = store;
        this.idempotency = idempotency;
        this.outbox = outbox;
        this.journal = journal;
        this.viewer = viewer;
        this.now = now;
    }

    @Transactional
    public ImportSessionView open(@Nullable String idempotencyKey) {
        return idempotency
                .once(idempotencyKey, OPENING, ImportSessionView.class, this::doOpen)
                .value();
    }

    private ImportSessionView doOpen() {
        Instant present = now.instant();
        ImportSessionEntity session =
                new ImportSessionEntity(UuidV7.at(present), viewer.get().actingParty(), present);
        store.persistAndFlush(session);
        ImportSessionView view = session.view(null);
        tell(view, 1, "opened", present);
        return view;
    }

    /** @throws NotFound if the viewer's party has no such session */
    @Transactional
    public ImportSessionView session(UUID id) {
        return store.find(id, viewer.get().actingParty())
                .orElseThrow(() -> notFound(id))
                .view(store.latestReport(id));
    }

    /** Ends a session: from now on its cases live in the present. Completing it again changes nothing. */
    @Transactional
    public ImportSessionView complete(UUID id) {
        ImportSessionEntity session = store.lock(id, viewer.get().actingParty()).orElseThrow(() -> notFound(id));
        if (session.isOpen()) {
            Instant present = now.instant();
            session.complete(present);
            tell(session.view(present), 2, "completed", present);
        }
        return session.view(null);
    }

    /** Tells whether cases of this session, whoever opened it, live by its watermark. */
    @Transactional
    public boolean isOpen(UUID id) {
        return store.state(id).filter(OPEN::equals).isPresent();
    }

    private static NotFound notFound(UUID id) {
        return new NotFound("Import session " + id);
    }

    private void tell(ImportSessionView session, long version, String what, Instant at) {
        outbox.publish(new OutgoingEvent(
                TOPIC,
                session.id(),
                version,
                "org.interdesk.ticket.import-session-" + what + ".v1",
                session.id().toString(),
                at,
                null,
                new ImportSessionFact(session.id(), session.party(), session.watermark())));
        journal.record("import-session." + what, session.id().toString(), Map.of());
    }
}
