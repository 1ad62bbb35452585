package org.interdesk.report.exchange.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** The copies of all parties' import sessions. */
@ApplicationScoped
public class ImportSessionCopies {

    private static final String KEEP = """
        insert into import_session as s (id, party, state) values (:id, :party, :state)
        on conflict (id) do update set state = excluded.state where s.state = 'OPEN'\
        """;

    private final EntityManager database;

    ImportSessionCopies(EntityManager database) {
        this.database = database;
    }

    /** Keeps a state; a completed session stays completed. */
    public void keep(UUID id, String party, String state) {
        database.createNativeQuery(KEEP)
                .unwrap(NativeQuery.class)
                .setParameter("id", id)
                .setParameter("party", party)
                .setParameter("state", state)
                .executeUpdate();
    }

    /** Finds the state of a session, whoever opened it. */
    public Optional<String> state(UUID id) {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement select = connection.prepareStatement("select import_session_state(?)")) {
                select.setObject(1, id);
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                    return Optional.ofNullable(row.getString(1));
                }
            }
        });
    }
}
