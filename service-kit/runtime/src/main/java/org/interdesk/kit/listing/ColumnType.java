package org.interdesk.kit.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.interdesk.kit.page.Cursor;

/** What a column holds, and how a value of it is written into a cursor and read again. */
public enum ColumnType {
    MOMENT,
    NUMBER,
    TEXT,
    ID;

    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    Object value(ResultSet row, int column) throws SQLException {
        return switch (this) {
            case MOMENT -> row.getObject(column, OffsetDateTime.class).toInstant();
            case NUMBER -> row.getLong(column);
            case TEXT -> row.getString(column);
            case ID -> row.getObject(column, UUID.class);
        };
    }

    Object read(String text) {
        try {
            return switch (this) {
                case MOMENT -> moment(text);
                case NUMBER -> Long.valueOf(text);
                case TEXT -> text;
                case ID -> UUID.fromString(text);
            };
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw Cursor.foreign();
        }
    }

    private static Instant moment(String text) {
        Instant moment = Instant.parse(text);
        if (moment.isBefore(Instant.EPOCH) || moment.isAfter(LATEST)) {
            throw Cursor.foreign();
        }
        return moment;
    }
}
