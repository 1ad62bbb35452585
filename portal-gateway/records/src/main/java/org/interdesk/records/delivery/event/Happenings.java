package org.interdesk.records.delivery.event;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.interdesk.kit.inbox.EventReader;
import org.interdesk.records.delivery.DeliveryCommands;

/**
 * Listens to all services for the sake of the people who are to be told.
 *
 * <p>What cannot concern anybody is passed over by its type, before it costs a transaction; a record that names no type is looked at,
 * so that it ends among the dead letters.
 */
@ApplicationScoped
public class Happenings {

    private static final String TYPE = "ce_type";

    private final EventReader events;
    private final DeliveryCommands delivery;

    Happenings(EventReader events, DeliveryCommands delivery) {
        this.events = events;
        this.delivery = delivery;
    }

    @Incoming("happenings")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        var type = record.headers().lastHeader(TYPE);
        if (type != null
                && type.value() != null
                && !HappeningReader.isOfInterest(new String(type.value(), StandardCharsets.UTF_8))) {
            return;
        }
        events.handle(
                DeliveryCommands.IDENTITY,
                record,
                event -> HappeningReader.read(event).ifPresent(delivery::deliver));
    }
}
