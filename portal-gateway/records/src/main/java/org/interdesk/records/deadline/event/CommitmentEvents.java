package org.interdesk.records.deadline.event;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.interdesk.kit.inbox.EventReader;
import org.interdesk.kit.inbox.IncomingEvent;
import org.interdesk.records.deadline.CommitmentFact;
import org.interdesk.records.deadline.Deadlines;

/** Consumes {@code interdesk.commitment} for the due instants of letters and operators. */
@ApplicationScoped
public class CommitmentEvents {

    private static final String CONSUMER = "records.commitment";
    private static final String COMMITMENT = "org.interdesk.commitment.";

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
        if (event.type().startsWith(COMMITMENT) && event.type().endsWith(".v1")) {
            deadlines.notice(event.data(CommitmentFact.class));
        }
    }
}
