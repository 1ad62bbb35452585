package org.interdesk.ticket.queue.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.interdesk.kit.page.Cursor;
import org.interdesk.ticket.queue.QueueSort;
import org.interdesk.ticket.queue.store.Queue.Row;

/** How a sort key is stored, and how a place in its order is written into a cursor and read again. */
enum SortColumn {
    DUE_AT("due_at"),
    REGISTERED_AT("registered_at"),
    CHANGED_AT("changed_at"),
    PRIORITY("priority"),
    NUMBER("number");

    private static final Instant EARLIEST = Instant.EPOCH;
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");
    private static final int KEYS = 3;

    private final String column;

    SortColumn(String column) {
        this.column = column;
    }

    static SortColumn of(QueueSort.Key key) {
        return switch (key) {
            case DUE_AT -> DUE_AT;
            case REGISTERED_AT -> REGISTERED_AT;
            case CHANGED_AT -> CHANGED_AT;
            case PRIORITY -> PRIORITY;
            case NUMBER -> NUMBER;
        };
    }

    String column() {
        return column;
    }

    Object key(ResultSet row, int place) throws SQLException {
        return switch (this) {
            case DUE_AT, REGISTERED_AT, CHANGED_AT ->
                row.getObject(place, OffsetDateTime.class).toInstant();
            case PRIORITY -> row.getShort(place);
            case NUMBER -> row.getString(place);
        };
    }

    static Cursor cursor(QueueSort sort, Row row) {
        return new Cursor(
                List.of(sort.parameter(), row.key().toString(), row.ticket().toString()));
    }

    /** Reads a cursor that was made for the same order; every other is refused. */
    Row read(QueueSort sort, Cursor cursor) {
        List<String> keys = cursor.keys();
        if (keys.size() != KEYS || !keys.get(0).equals(sort.parameter())) {
            throw Cursor.foreign();
        }
        try {
            return new Row(UUID.fromString(keys.get(2)), value(keys.get(1)));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw Cursor.foreign();
        }
    }

    private Object value(String text) {
        return switch (this) {
            case DUE_AT, REGISTERED_AT, CHANGED_AT -> moment(text);
            case PRIORITY -> Short.valueOf(text);
            case NUMBER -> text;
        };
    }

    private static Instant moment(String text) {
        Instant moment = Instant.parse(text);
        if (moment.isBefore(EARLIEST) || moment.isAfter(LATEST)) {
            throw Cursor.foreign();
        }
        return moment;
    }
}
