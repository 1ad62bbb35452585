package org.interdesk.report.facts.event;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.interdesk.kit.inbox.EventReader;
import org.interdesk.kit.inbox.IncomingEvent;
import org.interdesk.report.facts.FactCommands;
import org.interdesk.report.facts.WindowFact;
import org.interdesk.report.facts.event.IncidentEvents.Subject;
import org.interdesk.report.facts.model.Window;
import org.jspecify.annotations.Nullable;

/** Consumes {@code interdesk.maintenance}. */
@ApplicationScoped
public class MaintenanceEvents {

    public static final String CONSUMER = "report.maintenance";
    private static final String MAINTENANCE = "org.interdesk.maintenance.";

    private final EventReader events;
    private final FactCommands facts;

    MaintenanceEvents(EventReader events, FactCommands facts) {
        this.events = events;
        this.facts = facts;
    }

    /** The part of an event about a maintenance window that matters here. */
    public record WindowData(
            Subject subject,
            long version,
            String state,
            boolean scheduled,
            @Nullable String impact,
            String owner,
            @Nullable List<String> components,
            Instant startsAt,
            Instant endsAt,
            @Nullable Instant beganAt,
            @Nullable Instant endedAt) {

        /** As it really was, as far as that is told. */
        Window window() {
            return new Window(
                    scheduled,
                    impact,
                    components == null ? Set.of() : Set.copyOf(components),
                    beganAt == null ? startsAt : beganAt,
                    endedAt == null ? endsAt : endedAt);
        }
    }

    @Incoming("maintenance-events")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        events.handle(CONSUMER, record, this::apply);
    }

    private void apply(IncomingEvent event) {
        if (event.type().startsWith(MAINTENANCE) && event.type().endsWith(".v1")) {
            WindowData data = event.data(WindowData.class);
            facts.about(new WindowFact(data.subject().id(), data.version(), data.owner(), data.state(), data.window()));
        }
    }
}
