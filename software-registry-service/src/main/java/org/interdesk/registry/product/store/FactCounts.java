package org.interdesk.registry.product.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** How many facts were told about each product and release. */
@ApplicationScoped
public class FactCounts {

    private final EntityManager database;

    FactCounts(EntityManager database) {
        this.database = database;
    }

    public long next(UUID about) {
        Object count = database.createNativeQuery("select next_fact(:about)")
                .setParameter("about", about)
                .getSingleResult();
        return ((Number) count).longValue();
    }
}
