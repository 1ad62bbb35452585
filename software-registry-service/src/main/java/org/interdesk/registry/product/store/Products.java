package org.interdesk.registry.product.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interdesk.kit.page.Page;
import org.interdesk.registry.product.Product;
import org.interdesk.registry.product.ProductQueries.Filter;
import org.interdesk.registry.product.Sight;

/** Products as far as a viewer may see them. */
@ApplicationScoped
public class Products implements PanacheRepositoryBase<ProductEntity, UUID> {

    private static final String VISIBLE =
            "(owner = :me or :all = true and function('viewer_coordinates' as Boolean) = true"
                    + " or function('is_entitled' as Boolean, id, :me, :present) = true)";
    private static final String FILTERED =
            " and (:anyKind = true or cast(kind as String) = :kind) and (:anyOwner = true or owner = :owner)";

    private final EntityManager database;

    Products(EntityManager database) {
        this.database = database;
    }

    /** Whose products, and which of them. */
    public record Scope(Sight sight, Instant present, Filter filter) {

        private Parameters parameters() {
            return visibleTo(sight, present)
                    .and("anyKind", filter.kind() == null)
                    .and("kind", filter.kind() == null ? "" : filter.kind().name())
                    .and("anyOwner", filter.owner() == null)
                    .and("owner", filter.owner() == null ? "" : filter.owner());
        }
    }

    private static Parameters visibleTo(Sight sight, Instant present) {
        return Parameters.with("me", sight.party())
                .and("all", sight.coordinates())
                .and("present", present);
    }

    /** Adds a product; false, with nothing changed, if its code is taken. */
    public boolean add(ProductEntity product) {
        if (isTaken(product.code)) {
            return false;
        }
        persistAndFlush(product);
        return true;
    }

    /** Two at the same moment wait for each other here, so that the second is told of the first. */
    private boolean isTaken(String code) {
        scalar("select 1 from pg_advisory_xact_lock(hashtextextended(:value, 0))", code);
        return scalar("select product_code_is_taken(:value)", code).equals(Boolean.TRUE);
    }

    private Object scalar(String sql, String value) {
        return database.createNativeQuery(sql).setParameter("value", value).getSingleResult();
    }

    public Optional<ProductEntity> visible(String code, Sight sight, Instant present) {
        return find("code = :code and " + VISIBLE, visibleTo(sight, present).and("code", code))
                .firstResultOptional();
    }

    /** Finds a product of the party and locks it. */
    public Optional<ProductEntity> owned(String code, String owner) {
        return find("code = ?1 and owner = ?2", code, owner)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    public List<ProductEntity> page(Scope scope, String after, int limit) {
        return find(
                        VISIBLE + FILTERED + " and code > :after order by code",
                        scope.parameters().and("after", after))
                .page(0, limit)
                .list();
    }

    public long countUpTo(Scope scope) {
        return find(VISIBLE + FILTERED, scope.parameters()).range(0, Page.COUNTED_UP_TO).stream()
                .count();
    }

    /** The owner, the coordinating party, and those with an entitlement that was not revoked; by code. */
    public List<String> partiesOf(Product product) {
        List<?> parties = database.createNativeQuery("""
                        select party from entitlement where product = :product and revoked_at is null
                        union select party from coordinating_party
                        union select cast(:owner as text)
                        order by 1""")
                .setParameter("product", product.id())
                .setParameter("owner", product.owner())
                .getResultList();
        return parties.stream().map(String.class::cast).toList();
    }
}
