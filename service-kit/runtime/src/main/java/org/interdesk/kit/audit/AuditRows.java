package org.interdesk.kit.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.interdesk.kit.audit.AuditSeal.Entry;

/** Reads entries from rows whose first seven columns are those of {@link Entry}. */
final class AuditRows {

    private AuditRows() {}

    static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7));
    }
}
