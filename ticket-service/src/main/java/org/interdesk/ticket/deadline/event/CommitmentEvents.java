package org.interdesk.ticket.deadline.event;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.interdesk.kit.inbox.EventReader;
import org.interdesk.kit.inbox.IncomingEvent;
import org.interdesk.ticket.deadline.CommitmentFact;
import org.interdesk.ticket.deadline.Deadlines;

/**
 * Consumes {@code interdesk.commitment}. Everything but a breach only changes what is shown; clocks of other things than
 * cases are passed over.
 */
@ApplicationScoped
public class CommitmentEvents {

    private static final String CONSUMER = "ticket.commitment";
    private static final String COMMITMENT = "org.interdesk.commitment.";
    private static final String BREACHED = COMMITMENT + "breached.v1";

    private final EventReader events;
    private final Deadlines deadlines;

    CommitmentEvents(EventReader events, Deadlines deadlines) {
        this.events = events;
        this.deadlines = deadlines;
    }

    @Incoming("commitment-events")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        events.handle(CONSUMER, record, this::apply);
    }

    private void apply(IncomingEvent event) {
        if (!event.type().startsWith(COMMITMENT) || !event.type().endsWith(".v1")) {
            return;
        }
        var fact = event.data(CommitmentFact.class);
        if (!fact.isOfACase()) {
            return;
        }
        if (event.type().equals(BREACHED)) {
            deadlines.runOut(fact, event.time(), event.id());
        } else {
            deadlines.notice(fact);
        }
    }
}
