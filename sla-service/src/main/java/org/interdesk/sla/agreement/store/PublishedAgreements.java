package org.interdesk.sla.agreement.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.interdesk.sla.agreement.model.Agreement;

/** Every published version of every agreement. */
@ApplicationScoped
public class PublishedAgreements implements PanacheRepositoryBase<AgreementEntity, AgreementEntity.Key> {

    /** By code, the newest version first. */
    public List<Agreement> all() {
        return find("order by code, version desc").stream()
                .map(AgreementEntity::agreement)
                .toList();
    }

    /** Writes a version unless it is there already. */
    public void publish(Agreement agreement, Instant publishedAt) {
        if (findByIdOptional(new AgreementEntity.Key(agreement.code(), agreement.version()))
                .isEmpty()) {
            persist(AgreementEntity.of(agreement, publishedAt));
        }
    }

    /** Lets only one process publish at a time, until the transaction ends. */
    public void lockPublishing() {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtext('sla.agreement'))", Object.class)
                .getSingleResult();
    }
}
