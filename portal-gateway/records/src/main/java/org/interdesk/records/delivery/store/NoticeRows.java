package org.interdesk.records.delivery.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.interdesk.records.delivery.model.Ask;
import org.interdesk.records.delivery.model.ReceiptState;
import org.interdesk.records.subscription.model.Importance;
import org.interdesk.records.subscription.model.NoticeKind;
import org.jspecify.annotations.Nullable;

/** Reads rows of notices. */
final class NoticeRows {

    /** Columns of the notice {@code n} and of its mail receipt {@code r}. */
    static final String COLUMNS = """
            n.id, n.person, n.party, n.roles, n.message, n.kind, n.importance, n.ask, n.subject_type, n.subject_number, n.details,
            n.happened_at, n.told_at, n.read_at, n.acknowledged_at, n.acknowledged_by, n.settled_at, r.state as mail""";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private NoticeRows() {}

    static NoticeRow read(ResultSet row) throws SQLException {
        var ask = row.getString("ask");
        var mail = row.getString("mail");
        return new NoticeRow(
                row.getObject("id", UUID.class),
                row.getString("person"),
                row.getString("party"),
                texts(row, "roles"),
                row.getString("message"),
                NoticeKind.valueOf(row.getString("kind")),
                Importance.valueOf(row.getString("importance")),
                ask == null ? null : Ask.valueOf(ask),
                row.getString("subject_type"),
                row.getString("subject_number"),
                details(row.getString("details")),
                known(row, "happened_at"),
                known(row, "told_at"),
                moment(row, "read_at"),
                moment(row, "acknowledged_at"),
                row.getString("acknowledged_by"),
                moment(row, "settled_at"),
                mail == null ? null : ReceiptState.valueOf(mail));
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    static Instant known(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static String written(Map<String, String> details) {
        try {
            return JSON.writeValueAsString(details);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("texts cannot be written as JSON", impossible);
        }
    }

    private static Map<String, String> details(String json) {
        try {
            return JSON.readValue(json, DETAILS);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("the details of a notice cannot be read", damaged);
        }
    }
}
