package org.interdesk.incident.maintenance.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.interdesk.incident.maintenance.model.WindowFacts;
import org.interdesk.incident.maintenance.model.WindowNumber;
import org.interdesk.incident.maintenance.model.WindowState;

/**
 * The windows that a party sees; what belongs to others is not found. The scope stands in each query and, as the second
 * fence, in the policies of the tables. Effects of time have no party: they find a window by its id.
 */
@ApplicationScoped
public class Windows implements PanacheRepositoryBase<WindowEntity, UUID> {

    private static final String OF_PARTY =
            " and exists (select 1 from WindowPartyEntity p where p.maintenance = w.id and p.party = :party)";

    private final EntityManager database;

    Windows(EntityManager database) {
        this.database = database;
    }

    public Optional<WindowEntity> find(WindowNumber number, String party) {
        return query(number, party, LockModeType.NONE);
    }

    /** Reads a window that is going to be changed; whoever wants to change it too waits until this transaction ends. */
    public Optional<WindowEntity> lock(WindowNumber number, String party) {
        return query(number, party, LockModeType.PESSIMISTIC_WRITE);
    }

    /** As {@link #lock(WindowNumber, String)}, for effects of time. */
    public WindowEntity lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new IllegalStateException("no maintenance window has the id " + id));
    }

    private Optional<WindowEntity> query(WindowNumber number, String party, LockModeType lock) {
        return database.createQuery(
                        "select w from WindowEntity w where w.number = :number" + OF_PARTY, WindowEntity.class)
                .setParameter("number", number.value())
                .setParameter("party", party)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** Reads windows in no particular order. */
    public List<WindowEntity> find(Collection<UUID> ids, String party) {
        return ids.isEmpty()
                ? List.of()
                : database.createQuery("select w from WindowEntity w where w.id in :ids" + OF_PARTY, WindowEntity.class)
                        .setParameter("ids", ids)
                        .setParameter("party", party)
                        .getResultList();
    }

    /** Names windows whose start or end has come, whoever's they are; the earliest first. */
    public List<UUID> due(Instant now, int atMost) {
        return database.createQuery(
                        "select w.id from WindowEntity w where w.state = :agreed and w.startsAt <= :now"
                                + " or w.state = :running and w.endsAt <= :now order by w.startsAt, w.id",
                        UUID.class)
                .setParameter("agreed", WindowState.AGREED)
                .setParameter("running", WindowState.RUNNING)
                .setParameter("now", now)
                .setMaxResults(atMost)
                .getResultList();
    }

    public WindowEntity add(WindowFacts facts) {
        WindowEntity row = new WindowEntity(facts);
        persist(row);
        return row;
    }

    public WindowNumber nextNumber(int year) {
        long counter = database.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement("select nextval('window_number_" + year + "')");
                    var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
        return WindowNumber.of(year, counter);
    }

    /** Brings the narrow rows of all parties up to date with the window and its clocks. */
    public void share(UUID window) {
        database.flush();
        database.unwrap(Session.class).doWork(connection -> {
            try (var statement = connection.prepareStatement("select share_window(?)")) {
                statement.setObject(1, window);
                statement.execute();
            }
        });
    }
}
