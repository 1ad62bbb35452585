package org.interdesk.records.obligation.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.interdesk.records.obligation.PromiseView;
import org.interdesk.records.obligation.model.Clock;
import org.interdesk.records.obligation.model.Obligation;

/** What is owed because of letters and operators. */
@ApplicationScoped
public class ObligationRows implements PanacheRepositoryBase<ObligationEntity, UUID> {

    public Obligation of(UUID subject) {
        return find("subject", subject)
                .firstResultOptional()
                .map(ObligationEntity::obligation)
                .orElseThrow(() -> new IllegalStateException("nothing is owed because of " + subject));
    }

    public Map<UUID, Obligation> of(Collection<UUID> subjects) {
        return subjects.isEmpty()
                ? Map.of()
                : list("subject in ?1", subjects).stream()
                        .collect(Collectors.toMap(row -> row.subject, ObligationEntity::obligation));
    }

    public void keep(UUID subject, Obligation obligation) {
        find("subject", subject)
                .firstResultOptional()
                .ifPresentOrElse(row -> row.keep(obligation), () -> persist(new ObligationEntity(subject, obligation)));
    }

    public Map<UUID, PromiseView> promises(Collection<UUID> subjects) {
        return subjects.isEmpty()
                ? Map.of()
                : list("subject in ?1", subjects).stream()
                        .collect(Collectors.toMap(row -> row.subject, ObligationEntity::promise));
    }

    public boolean keep(UUID subject, Clock clock) {
        return find("id = ?1 and subject = ?2", clock.obligation(), subject)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new IllegalStateException("no obligation has the id " + clock.obligation()))
                .keep(clock);
    }
}
