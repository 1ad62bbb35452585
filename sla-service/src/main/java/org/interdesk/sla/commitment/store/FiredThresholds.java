package org.interdesk.sla.commitment.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;

/** Which thresholds have fired. The table's key is what makes a threshold fire once, whatever the processes do. */
@ApplicationScoped
public class FiredThresholds {

    private static final String CLAIM = """
            insert into fired_threshold (commitment_id, percent, target_version, reached_at, fired_at)
            select id, percent, target, reached, ? from unnest(?, ?, ?, ?) as t (id, percent, target, reached)
            on conflict do nothing
            returning commitment_id, percent, target_version""";

    private final EntityManager entities;

    FiredThresholds(EntityManager entities) {
        this.entities = entities;
    }

    /** One threshold of one commitment under one version of its target. */
    public record Firing(UUID commitment, int percent, int targetVersion) {}

    /** A firing and the moment the threshold was reached. */
    public record Reached(Firing firing, Instant at) {}

    /** Claims firings in one statement; answers those that nobody had claimed before. */
    public Set<Firing> claim(List<Reached> reached, Instant now) {
        return reached.isEmpty()
                ? Set.of()
                : entities.unwrap(Session.class).doReturningWork(connection -> claim(connection, reached, now));
    }

    private static Set<Firing> claim(Connection connection, List<Reached> reached, Instant now) throws SQLException {
        try (var statement = connection.prepareStatement(CLAIM)) {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.setArray(
                    2, array(connection, "uuid", reached, r -> r.firing().commitment()));
            statement.setArray(
                    3, array(connection, "int4", reached, r -> r.firing().percent()));
            statement.setArray(
                    4, array(connection, "int4", reached, r -> r.firing().targetVersion()));
            statement.setArray(5, array(connection, "timestamptz", reached, r -> r.at().atOffset(ZoneOffset.UTC)));
            var claimed = new HashSet<Firing>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    claimed.add(new Firing(rows.getObject(1, UUID.class), rows.getInt(2), rows.getInt(3)));
                }
            }
            return claimed;
        }
    }

    private static Array array(
            Connection connection, String type, List<Reached> reached, Function<Reached, Object> part)
            throws SQLException {
        return connection.createArrayOf(type, reached.stream().map(part).toArray());
    }
}
