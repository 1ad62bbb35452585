package org.interdesk.sla.calendar.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.interdesk.sla.calendar.model.CalendarVersion;
import org.jspecify.annotations.Nullable;

/** Every published version of every calendar. */
@ApplicationScoped
public class CalendarVersions implements PanacheRepositoryBase<CalendarVersionEntity, CalendarVersionEntity.Key> {

    /** The versions of a calendar up to one of them, oldest first; empty when there is no such calendar or version. */
    public List<CalendarVersion> upTo(String code, int version) {
        var found = find("code = ?1 and version <= ?2 order by version", code, version)
                .list();
        return found.isEmpty() || found.get(found.size() - 1).version != version
                ? List.of()
                : found.stream().map(this::resolved).toList();
    }

    public Optional<Integer> latest(String code) {
        return Optional.ofNullable(getEntityManager()
                .createQuery("select max(version) from CalendarVersionEntity where code = :code", Integer.class)
                .setParameter("code", code)
                .getSingleResult());
    }

    /** Codes in alphabetical order. */
    public List<String> codes() {
        return getEntityManager()
                .createQuery("select distinct code from CalendarVersionEntity order by code", String.class)
                .getResultList();
    }

    /** Writes a version unless it is there already. */
    public void publish(CalendarVersion calendar, Instant publishedAt) {
        if (findByIdOptional(new CalendarVersionEntity.Key(calendar.code(), calendar.version()))
                .isEmpty()) {
            persist(CalendarVersionEntity.of(calendar, publishedAt));
        }
    }

    /** Lets only one process publish at a time, until the transaction ends. */
    public void lockPublishing() {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtext('sla.calendar'))", Object.class)
                .getSingleResult();
    }

    private CalendarVersion resolved(CalendarVersionEntity entity) {
        return entity.calendar(base(entity));
    }

    private @Nullable CalendarVersion base(CalendarVersionEntity entity) {
        if (entity.baseCode == null || entity.baseVersion == null) {
            return null;
        }
        return resolved(findById(new CalendarVersionEntity.Key(entity.baseCode, entity.baseVersion)));
    }
}
