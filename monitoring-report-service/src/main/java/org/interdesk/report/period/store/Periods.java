package org.interdesk.report.period.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.interdesk.kit.page.Cursor;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.report.period.PeriodStatus;

/** The months that are open to everybody's eyes, and which is opened next. */
@ApplicationScoped
public class Periods implements PanacheRepositoryBase<PeriodEntity, UUID> {

    private static final String ADD = """
        insert into report_period (id, number, month, state, edition, opened_at, last_at, import_session, version)
        values (:id, :number, :month, :state, 0, :openedAt, :openedAt, :importSession, :version)
        on conflict (month) do nothing\
        """;

    private final EntityManager database;

    Periods(EntityManager database) {
        this.database = database;
    }

    /** Adds a month; false, with nothing changed, if it is there. Of two processes at the same time one waits for the other. */
    public boolean add(PeriodStatus opened) {
        return database.createNativeQuery(ADD)
                        .unwrap(NativeQuery.class)
                        .setParameter("id", opened.id())
                        .setParameter("number", opened.number())
                        .setParameter("month", opened.month().toString())
                        .setParameter("state", opened.state().name())
                        .setParameter("openedAt", opened.openedAt(), Instant.class)
                        .setParameter("importSession", opened.importSession(), UUID.class)
                        .setParameter("version", opened.version())
                        .executeUpdate()
                == 1;
    }

    public Optional<PeriodEntity> find(YearMonth month) {
        return find("month = ?1", month.toString()).firstResultOptional();
    }

    public Optional<PeriodEntity> lock(YearMonth month) {
        return find("month = ?1", month.toString())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    public Page<PeriodStatus> page(PageRequest page) {
        Cursor cursor = page.cursor();
        var rows = cursor == null
                ? find("order by month desc")
                : find("month < ?1 order by month desc", cursor.keys().get(0));
        return Page.of(
                rows.range(0, page.limit()).stream().map(PeriodEntity::status).toList(),
                page.limit(),
                Math.min(count(), Page.COUNTED_UP_TO + 1L),
                last -> new Cursor(List.of(last.month().toString())));
    }

    /**
     * Takes the turn to open months until the transaction ends.
     *
     * @return the month to be opened next, inside; empty inside before the first; empty outside if another process has the turn
     */
    public Optional<Optional<YearMonth>> lockSchedule() {
        List<?> turn = database.createNativeQuery(
                        "select coalesce(next_month, '') from opening_schedule where id = 1 for update skip locked",
                        String.class)
                .getResultList();
        return turn.stream()
                .findFirst()
                .map(String.class::cast)
                .map(month -> month.isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(month)));
    }

    public void schedule(YearMonth next) {
        database.createNativeQuery("update opening_schedule set next_month = :next where id = 1")
                .setParameter("next", next.toString())
                .executeUpdate();
    }
}
