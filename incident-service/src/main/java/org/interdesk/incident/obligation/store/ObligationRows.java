package org.interdesk.incident.obligation.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.interdesk.incident.obligation.PromiseView;
import org.interdesk.incident.obligation.model.Clock;
import org.interdesk.incident.obligation.model.Obligation;
import org.interdesk.incident.obligation.model.Obligations;

/** The obligations of all incidents and windows. */
@ApplicationScoped
public class ObligationRows implements PanacheRepositoryBase<ObligationEntity, UUID> {

    private List<ObligationEntity> rows(UUID subject) {
        return list("subject = ?1 order by position", subject);
    }

    public Obligations of(UUID subject) {
        return new Obligations(
                subject,
                rows(subject).stream().map(ObligationEntity::obligation).toList());
    }

    public Map<UUID, List<PromiseView>> promises(Collection<UUID> subjects) {
        return subjects.isEmpty()
                ? Map.of()
                : list("subject in ?1 order by subject, position", subjects).stream()
                        .collect(Collectors.groupingBy(
                                row -> row.subject,
                                Collectors.mapping(ObligationEntity::promise, Collectors.toList())));
    }

    /** Writes the obligations of a subject; none is ever taken out. */
    public void keep(Obligations after) {
        List<ObligationEntity> known = rows(after.subject());
        for (int i = 0; i < after.all().size(); i++) {
            Obligation obligation = after.all().get(i);
            if (i < known.size()) {
                known.get(i).keep(obligation);
            } else {
                persist(new ObligationEntity(after.subject(), i + 1, obligation));
            }
        }
    }

    public boolean keep(UUID subject, Clock clock) {
        return find("id = ?1 and subject = ?2", clock.obligation(), subject)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new IllegalStateException("no obligation has the id " + clock.obligation()))
                .keep(clock);
    }
}
