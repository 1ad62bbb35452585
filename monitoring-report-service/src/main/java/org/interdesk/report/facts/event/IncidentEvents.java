package org.interdesk.report.facts.event;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.interdesk.kit.inbox.EventReader;
import org.interdesk.kit.inbox.IncomingEvent;
import org.interdesk.report.facts.FactCommands;
import org.interdesk.report.facts.IncidentFact;
import org.interdesk.report.facts.model.Incident;
import org.jspecify.annotations.Nullable;

/** Consumes {@code interdesk.incident}. */
@ApplicationScoped
public class IncidentEvents {

    public static final String CONSUMER = "report.incident";
    private static final String INCIDENT = "org.interdesk.incident.";
    private static final Set<String> OVER = Set.of("RESOLVED", "REVIEWED");

    private final EventReader events;
    private final FactCommands facts;

    IncidentEvents(EventReader events, FactCommands facts) {
        this.events = events;
        this.facts = facts;
    }

    /** The part of an event about an incident that matters here. */
    public record IncidentData(
            Subject subject,
            long version,
            String severity,
            @Nullable String impact,
            String stage,
            String owner,
            @Nullable List<String> components,
            @Nullable Instant startedAt,
            @Nullable Instant resolvedAt) {

        Incident incident(Instant told) {
            return new Incident(
                    severity,
                    impact,
                    components == null ? Set.of() : Set.copyOf(components),
                    startedAt == null ? told : startedAt,
                    OVER.contains(stage) ? resolvedAt == null ? told : resolvedAt : null);
        }
    }

    /** What an event is about. */
    public record Subject(UUID id) {}

    @Incoming("incident-events")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        events.handle(CONSUMER, record, this::apply);
    }

    private void apply(IncomingEvent event) {
        if (event.type().startsWith(INCIDENT) && event.type().endsWith(".v1")) {
            IncidentData data = event.data(IncidentData.class);
            facts.about(
                    new IncidentFact(data.subject().id(), data.version(), data.owner(), data.incident(event.time())));
        }
    }
}
