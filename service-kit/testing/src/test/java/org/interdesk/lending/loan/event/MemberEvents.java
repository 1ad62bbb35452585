package org.interdesk.lending.loan.event;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.interdesk.kit.inbox.EventReader;
import org.interdesk.kit.inbox.IncomingEvent;
import org.interdesk.lending.loan.LoanCommands;

/** Hears of libraries that leave the union. */
@ApplicationScoped
public class MemberEvents {

    public static final String CONSUMER = "lending.loan";

    private final EventReader events;
    private final LoanCommands commands;

    MemberEvents(EventReader events, LoanCommands commands) {
        this.events = events;
        this.commands = commands;
    }

    /** The part of the event that matters here. */
    public record MemberLeft(String member) {}

    @Incoming("member-events")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        events.handle(CONSUMER, record, this::apply);
    }

    private void apply(IncomingEvent event) {
        if (event.type().equals("org.interdesk.member.left.v1")) {
            commands.writeOff(event.data(MemberLeft.class).member(), event.time(), event.id());
        }
    }
}
