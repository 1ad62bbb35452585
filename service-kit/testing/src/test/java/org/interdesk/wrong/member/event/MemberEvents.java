package org.interdesk.wrong.member.event;

import java.sql.SQLException;
import javax.sql.DataSource;

/** A consumer that goes to the database past the use cases. */
class MemberEvents {

    void on(DataSource dataSource) throws SQLException {
        dataSource.getConnection().close();
    }
}
