package org.interdesk.records.desk.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.interdesk.records.desk.model.Desk;

/** The rows of desks. */
@ApplicationScoped
public class Desks implements PanacheRepositoryBase<DeskEntity, String> {

    public Optional<Desk> find(String code) {
        return find("code", code).firstResultOptional().map(DeskEntity::desk);
    }

    public Map<String, Desk> find(Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : list("code in ?1", codes).stream()
                        .map(DeskEntity::desk)
                        .collect(Collectors.toMap(Desk::code, one -> one));
    }

    public Map<String, List<Desk>> of(Collection<String> parties) {
        return parties.isEmpty()
                ? Map.of()
                : list("party in ?1 order by position, code", parties).stream()
                        .map(DeskEntity::desk)
                        .collect(Collectors.groupingBy(Desk::party));
    }

    /** Reads a desk whose contacts are going to be changed; whoever wants to change them too waits. */
    public Optional<Desk> lock(String code) {
        return find("code", code)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(DeskEntity::desk);
    }

    /** Counts a change. */
    public void touch(String code) {
        find("code", code).singleResult().version++;
    }
}
