package org.interdesk.report.facts.event;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.interdesk.kit.inbox.EventReader;
import org.interdesk.kit.inbox.IncomingEvent;
import org.interdesk.report.exchange.ImportSessions;
import org.interdesk.report.facts.CaseFact;
import org.interdesk.report.facts.FactCommands;

/** Consumes {@code interdesk.ticket}: what happens to cases, and which import sessions run. */
@ApplicationScoped
public class TicketEvents {

    public static final String CONSUMER = "report.ticket";
    private static final String TICKET = "org.interdesk.ticket.";

    private final EventReader events;
    private final FactCommands facts;
    private final ImportSessions sessions;

    TicketEvents(EventReader events, FactCommands facts, ImportSessions sessions) {
        this.events = events;
        this.facts = facts;
        this.sessions = sessions;
    }

    /** The part of an import session's event that matters here. */
    public record SessionData(UUID importSession, String party) {}

    @Incoming("ticket-events")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        events.handle(CONSUMER, record, this::apply);
    }

    private void apply(IncomingEvent event) {
        if (!event.type().startsWith(TICKET) || !event.type().endsWith(".v1")) {
            return;
        }
        switch (event.type().substring(TICKET.length())) {
            case "import-session-opened.v1" -> {
                SessionData session = event.data(SessionData.class);
                sessions.opened(session.importSession(), session.party());
            }
            case "import-session-completed.v1" -> {
                SessionData session = event.data(SessionData.class);
                sessions.completed(session.importSession(), session.party());
            }
            case "handover-accepted.v1" -> facts.handedOver(event.data(CaseFact.class), event.time());
            default -> facts.about(event.data(CaseFact.class));
        }
    }
}
