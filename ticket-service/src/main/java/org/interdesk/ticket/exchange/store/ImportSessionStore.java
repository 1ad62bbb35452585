package org.interdesk.ticket.exchange.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The import sessions of a party. The watermark is looked up in the cases' index whenever it is asked for (ADR 0022). */
@ApplicationScoped
public class ImportSessionStore implements PanacheRepositoryBase<ImportSessionEntity, UUID> {

    private final EntityManager database;

    ImportSessionStore(EntityManager database) {
        this.database = database;
    }

    public Optional<ImportSessionEntity> find(UUID id, String party) {
        return find("id = ?1 and party = ?2", id, party).firstResultOptional();
    }

    public Optional<ImportSessionEntity> lock(UUID id, String party) {
        return find("id = ?1 and party = ?2", id, party)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Finds the latest moment reported on any party's cases of a session of the viewer's party. */
    public @Nullable Instant latestReport(UUID id) {
        return (Instant) database.createNativeQuery("select import_session_watermark(:id)", Instant.class)
                .setParameter("id", id)
                .getSingleResultOrNull();
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
