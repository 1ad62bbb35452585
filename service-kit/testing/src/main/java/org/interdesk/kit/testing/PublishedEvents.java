package org.interdesk.kit.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What the service under test has published: the rows of its outbox, read past the application. */
public final class PublishedEvents {

    private static final ObjectMapper JSON = new ObjectMapper();

    private PublishedEvents() {}

    /** Everything about one thing, oldest version first; the subject is its public number. */
    public static List<PublishedEvent> about(String subject) {
        return read("where subject = ? order by aggregate_version, id", subject);
    }

    /** The types of everything about one thing, oldest version first. */
    public static List<String> typesAbout(String subject) {
        return about(subject).stream().map(PublishedEvent::type).toList();
    }

    /** Everything of one type, in the order it was written. */
    public static List<PublishedEvent> ofType(String type) {
        return read("where type = ? order by id", type);
    }

    /** Everything that one event led to. */
    public static List<PublishedEvent> causedBy(UUID causation) {
        return read("where causation_id::text = ? order by id", causation.toString());
    }

    /** Everything, in the order it was written. */
    public static List<PublishedEvent> all() {
        return read("where ? = '' order by id", "");
    }

    /** How many rows there are; a refused request leaves the number as it was. */
    public static long count() {
        try (var connection = TestEnvironment.asSuperuser();
                var statement = connection.prepareStatement("select count(*) from outbox");
                var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("the outbox cannot be counted", e);
        }
    }

    private static List<PublishedEvent> read(String condition, String parameter) {
        try (var connection = TestEnvironment.asSuperuser();
                var statement = connection.prepareStatement("select * from outbox " + condition)) {
            statement.setString(1, parameter);
            var events = new ArrayList<PublishedEvent>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    events.add(event(rows));
                }
            }
            return events;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the outbox cannot be read", e);
        }
    }

    private static PublishedEvent event(ResultSet row) throws SQLException, JsonProcessingException {
        return new PublishedEvent(
                row.getObject("id", UUID.class),
                text(row, "aggregate_type"),
                text(row, "aggregate_id"),
                row.getLong("aggregate_version"),
                text(row, "type"),
                text(row, "source"),
                text(row, "subject"),
                text(row, "data_schema"),
                row.getTimestamp("occurred_at").toInstant(),
                row.getString("party"),
                text(row, "actor"),
                row.getObject("causation_id", UUID.class),
                JSON.readTree(text(row, "payload")));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column), column);
    }
}
