package org.interdesk.registry.entitlement.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.interdesk.kit.page.Page;
import org.interdesk.registry.entitlement.EntitlementQueries.Filter;
import org.interdesk.registry.product.Sight;
import org.jspecify.annotations.Nullable;

/** Entitlements as far as a viewer may see them. */
@ApplicationScoped
public class Entitlements implements PanacheRepositoryBase<EntitlementEntity, UUID> {

    private static final String VISIBLE = " where (e.party = :me or e.owner = :me and :receivers = true"
            + " or :all = true and function('viewer_coordinates' as Boolean) = true)";
    private static final String HOLDS =
            "(e.revokedAt is null and e.validFrom <= :present and (e.validUntil is null or e.validUntil > :present))";

    /** The name of a product whose row the viewer may have ceased to see is known from its releases and events, not secret. */
    private static final String ROWS =
            "select e, function('product_code' as String, e.product) from EntitlementEntity e";

    private final EntityManager database;

    Entitlements(EntityManager database) {
        this.database = database;
    }

    /** Whose entitlements, and which of them. */
    public record Scope(Sight sight, Instant present, Filter filter) {}

    /**
     * An entitlement with the name of its product.
     *
     * @param product code
     */
    public record Row(EntitlementEntity entitlement, String product) {

        static Row of(Object[] columns) {
            return new Row((EntitlementEntity) columns[0], (String) columns[1]);
        }
    }

    public Optional<EntitlementEntity> lockOwned(UUID id, String owner) {
        return find("id = ?1 and owner = ?2", id, owner)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    public String productCode(EntitlementEntity entitlement) {
        return (String) database.createNativeQuery("select product_code(:id)")
                .setParameter("id", entitlement.product)
                .getSingleResult();
    }

    public Optional<Row> visible(UUID id, Sight sight) {
        Map<String, Object> values = visibleTo(sight);
        values.put("id", id);
        return bound(ROWS + VISIBLE + " and e.id = :id", Object[].class, values)
                .getResultStream()
                .map(Row::of)
                .findFirst();
    }

    public List<Row> page(Scope scope, @Nullable UUID before, int limit) {
        Map<String, Object> values = visibleTo(scope.sight());
        String conditions = conditions(scope, values);
        if (before != null) {
            conditions += " and e.id < :before";
            values.put("before", before);
        }
        return bound(ROWS + conditions + " order by e.id desc", Object[].class, values)
                .setMaxResults(limit)
                .getResultStream()
                .map(Row::of)
                .toList();
    }

    public long countUpTo(Scope scope) {
        Map<String, Object> values = visibleTo(scope.sight());
        String conditions = conditions(scope, values);
        return bound("select e.id from EntitlementEntity e" + conditions, UUID.class, values)
                .setMaxResults(Page.COUNTED_UP_TO + 1)
                .getResultStream()
                .count();
    }

    private static String conditions(Scope scope, Map<String, Object> values) {
        Filter filter = scope.filter();
        StringBuilder conditions = new StringBuilder(VISIBLE);
        if (filter.product() != null) {
            conditions.append(" and function('product_code' as String, e.product) = :product");
            values.put("product", filter.product());
        }
        if (filter.party() != null) {
            conditions.append(" and e.party = :party");
            values.put("party", filter.party());
        }
        if (filter.active() != null) {
            conditions.append(filter.active() ? " and " : " and not ").append(HOLDS);
            values.put("present", scope.present());
        }
        return conditions.toString();
    }

    private static Map<String, Object> visibleTo(Sight sight) {
        Map<String, Object> values = new HashMap<>();
        values.put("me", sight.party());
        values.put("receivers", sight.seesReceivers());
        values.put("all", sight.coordinates());
        return values;
    }

    private <T> TypedQuery<T> bound(String text, Class<T> type, Map<String, Object> values) {
        TypedQuery<T> query = database.createQuery(text, type);
        values.forEach(query::setParameter);
        return query;
    }
}
