package org.interdesk.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.interdesk.kit.id.UuidV7;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.identity.Viewer;
import org.interdesk.kit.time.Now;

/**
 * Writes facts into the service's {@code outbox} table, from where Debezium brings them to Kafka in commit order.
 *
 * <p>A fact is a row in the transaction of the change it tells of: both are there or neither. Rows stay for the time
 * {@link OutboxPurge} says, so that they can be sent again after the loss of a replication slot.
 */
@ApplicationScoped
public class Outbox {

    private static final String INSERT = """
            insert into outbox (id, aggregate_type, aggregate_id, aggregate_version, type, source, subject, data_schema,
                                occurred_at, party, actor, causation_id, trace_parent, payload)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""";

    private final DataSource dataSource;
    private final ObjectMapper mapper;
    private final CurrentViewer viewer;
    private final CurrentTrace trace;
    private final Now now;
    private final String source;

    Outbox(
            DataSource dataSource,
            ObjectMapper mapper,
            CurrentViewer viewer,
            CurrentTrace trace,
            Now now,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.dataSource = dataSource;
        this.mapper = mapper;
        this.viewer = viewer;
        this.trace = trace;
        this.now = now;
        this.source = "/" + application;
    }

    /** Writes one fact and names its id, which becomes the event's id. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID publish(OutgoingEvent event) {
        return publishAll(List.of(event)).get(0);
    }

    /** Writes several facts in their order, in one round trip. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UUID> publishAll(List<OutgoingEvent> events) {
        if (events.isEmpty()) {
            return List.of();
        }
        Viewer by = viewer.get();
        Instant present = now.instant();
        List<UUID> ids =
                events.stream().map(event -> UuidV7.at(present)).sorted().toList();
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < ids.size(); i++) {
                bind(insert, ids.get(i), events.get(i), by);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException broken) {
            throw new IllegalStateException("cannot write to the outbox", broken);
        }
        return ids;
    }

    private void bind(PreparedStatement insert, UUID id, OutgoingEvent event, Viewer by) throws SQLException {
        insert.setObject(1, id);
        insert.setString(2, event.topic());
        insert.setString(3, event.aggregateId().toString());
        insert.setLong(4, event.aggregateVersion());
        insert.setString(5, event.type());
        insert.setString(6, source);
        insert.setString(7, event.subject());
        insert.setString(8, schema(event.type()));
        insert.setObject(9, event.occurredAt().atOffset(ZoneOffset.UTC));
        insert.setString(10, by.party());
        insert.setString(11, by.subject());
        insert.setObject(12, event.causationId());
        insert.setString(13, trace.parent());
        insert.setString(14, json(event.data()));
    }

    /** {@code org.interdesk.ticket.resolved.v1} is described by {@code urn:interdesk:events:ticket:resolved:v1}. */
    private static String schema(String type) {
        return "urn:interdesk:events:"
                + type.replaceFirst("^org\\.interdesk\\.", "").replace('.', ':');
    }

    private String json(Object data) {
        try {
            return mapper.writeValueAsString(data);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("event data cannot be written as JSON", unwritable);
        }
    }
}
