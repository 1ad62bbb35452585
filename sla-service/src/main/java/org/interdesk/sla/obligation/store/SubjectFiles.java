package org.interdesk.sla.obligation.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.interdesk.sla.obligation.model.SubjectFact;

/** The subjects of other services about which something is or was owed. */
@ApplicationScoped
public class SubjectFiles implements PanacheRepositoryBase<SubjectFileEntity, UUID> {

    /**
     * Takes a fact down, unless one as new is known. The subject stays locked until the transaction ends. A subject about which nothing
     * was ever owed is not kept.
     *
     * @return false, with nothing changed, for a fact that comes too late or tells of nothing that is owed
     */
    public boolean keep(SubjectFact fact) {
        var known = findById(fact.subject().id(), LockModeType.PESSIMISTIC_WRITE);
        if (known == null) {
            if (fact.obligations().isEmpty()) {
                return false;
            }
            persist(SubjectFileEntity.of(fact));
            return true;
        }
        if (known.factVersion >= fact.version()) {
            return false;
        }
        known.factVersion = fact.version();
        return true;
    }
}
