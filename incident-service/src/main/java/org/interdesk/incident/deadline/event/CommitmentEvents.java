package org.interdesk.incident.deadline.event;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.interdesk.incident.deadline.CommitmentFact;
import org.interdesk.incident.deadline.Deadlines;
import org.interdesk.kit.inbox.EventReader;
import org.interdesk.kit.inbox.IncomingEvent;

/** Consumes {@code interdesk.commitment}. Everything but a breach only changes what is shown. */
@ApplicationScoped
public class CommitmentEvents {

    private static final String CONSUMER = "incident.commitment";
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
        if (event.type().equals(BREACHED)) {
            deadlines.runOut(event.data(CommitmentFact.class), event.time(), event.id());
        } else if (event.type().startsWith(COMMITMENT) && event.type().endsWith(".v1")) {
            deadlines.notice(event.data(CommitmentFact.class));
        }
    }
}
