package org.interdesk.sla.commitment.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * When each running commitment reaches its next threshold; what the timer looks at. Written in one statement for any number of
 * commitments, which whoever writes has locked.
 */
@ApplicationScoped
class Alarms {

    private static final String SET = """
            insert into commitment_alarm (commitment_id, at, import_session, live)
            select id, at, session, live from unnest(?, ?, ?, ?) as t (id, at, session, live)
            on conflict (commitment_id) do update set at = excluded.at""";

    private static final String OFF = "delete from commitment_alarm where commitment_id = any(?)";

    private static final String GO_LIVE =
            "update commitment_alarm set live = true where import_session = ? and not live";

    private final EntityManager entities;

    Alarms(EntityManager entities) {
        this.entities = entities;
    }

    /** One line; {@code live} as for the commitment. */
    record Alarm(UUID commitment, Instant at, @Nullable UUID importSession, boolean live) {}

    /** Sets some and takes others away. */
    void set(List<Alarm> set, List<UUID> off) {
        entities.unwrap(Session.class).doWork(connection -> {
            if (!set.isEmpty()) {
                set(connection, set);
            }
            if (!off.isEmpty()) {
                try (var statement = connection.prepareStatement(OFF)) {
                    statement.setArray(1, connection.createArrayOf("uuid", off.toArray()));
                    statement.executeUpdate();
                }
            }
        });
    }

    void goLive(UUID importSession) {
        entities.unwrap(Session.class).doWork(connection -> {
            try (var statement = connection.prepareStatement(GO_LIVE)) {
                statement.setObject(1, importSession);
                statement.executeUpdate();
            }
        });
    }

    private static void set(Connection connection, List<Alarm> alarms) throws SQLException {
        try (var statement = connection.prepareStatement(SET)) {
            statement.setArray(1, connection.createArrayOf("uuid", parts(alarms, Alarm::commitment)));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "timestamptz", parts(alarms, alarm -> alarm.at().atOffset(ZoneOffset.UTC))));
            statement.setArray(3, connection.createArrayOf("uuid", parts(alarms, Alarm::importSession)));
            statement.setArray(4, connection.createArrayOf("bool", parts(alarms, Alarm::live)));
            statement.executeUpdate();
        }
    }

    private static @Nullable Object[] parts(List<Alarm> alarms, Function<Alarm, @Nullable Object> part) {
        return alarms.stream().map(part).toArray();
    }
}
