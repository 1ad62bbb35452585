package org.interdesk.registry.release.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.interdesk.kit.page.Page;
import org.interdesk.registry.product.Sight;
import org.interdesk.registry.product.model.ProductKind;
import org.interdesk.registry.release.NewestRelease;
import org.interdesk.registry.release.ProductNames;
import org.interdesk.registry.release.Release;
import org.interdesk.registry.release.ReleaseQueries.Filter;
import org.interdesk.registry.release.model.Channel;
import org.interdesk.registry.release.model.ReleaseVersion;
import org.jspecify.annotations.Nullable;

/** Releases as far as a viewer may see them. */
@ApplicationScoped
public class Releases implements PanacheRepositoryBase<ReleaseEntity, UUID> {

    private static final String OUT = "cast(state as String) <> 'DRAFT'";
    private static final String VISIBLE = "((:drafts = true or " + OUT + ") and (owner = :me"
            + " or :all = true and function('viewer_coordinates' as Boolean) = true)"
            + " or " + OUT + " and function('is_entitled' as Boolean, product, :me, :present) = true)";
    private static final String FILTERED = " and (:anyProduct = true or productCode = :product)"
            + " and (:anyState = true or cast(state as String) = :state)"
            + " and (:anyChannel = true or cast(channel as String) = :channel)";

    private final EntityManager database;

    Releases(EntityManager database) {
        this.database = database;
    }

    /** The place after a release in the list of news. */
    public record Place(Instant moment, UUID id) {}

    /** Whose releases, and which of them. */
    public record Scope(Sight sight, Instant present, Filter filter) {

        private Parameters parameters() {
            return visibleTo(sight, present)
                    .and("anyProduct", filter.product() == null)
                    .and("product", filter.product() == null ? "" : filter.product())
                    .and("anyState", filter.state() == null)
                    .and("state", filter.state() == null ? "" : filter.state().name())
                    .and("anyChannel", filter.channel() == null)
                    .and(
                            "channel",
                            filter.channel() == null ? "" : filter.channel().name());
        }
    }

    private static Parameters visibleTo(Sight sight, Instant present) {
        return Parameters.with("me", sight.party())
                .and("drafts", sight.seesDrafts())
                .and("all", sight.coordinates())
                .and("present", present);
    }

    public Optional<ReleaseEntity> visible(String product, ReleaseVersion version, Sight sight, Instant present) {
        return find(
                        "productCode = :code and label = :label and " + VISIBLE,
                        visibleTo(sight, present).and("code", product).and("label", version.toString()))
                .firstResultOptional();
    }

    /** Finds a release of the party's own product and locks it. */
    public Optional<ReleaseEntity> lockOwned(String product, ReleaseVersion version, String owner) {
        return find("productCode = ?1 and label = ?2 and owner = ?3", product, version.toString(), owner)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Names the version of the product that stands at the same place of the order. The product must be locked. */
    public Optional<String> atSamePlace(UUID product, ReleaseVersion version) {
        return find("product = ?1 and precedence = ?2", product, version.precedence())
                .firstResultOptional()
                .map(release -> release.label);
    }

    public List<ReleaseEntity> latest(Scope scope, @Nullable Place after, int limit) {
        Parameters parameters = scope.parameters();
        String older = "";
        if (after != null) {
            older = " and (moment < :moment or moment = :moment and id < :id)";
            parameters.and("moment", after.moment()).and("id", after.id());
        }
        return find(VISIBLE + FILTERED + older + " order by moment desc, id desc", parameters)
                .page(0, limit)
                .list();
    }

    public List<ReleaseEntity> byVersion(Scope scope, @Nullable String below, int limit) {
        Parameters parameters = scope.parameters();
        String lower = "";
        if (below != null) {
            lower = " and precedence < :below";
            parameters.and("below", below);
        }
        return find(VISIBLE + FILTERED + lower + " order by precedence desc", parameters)
                .page(0, limit)
                .list();
    }

    /** The highest published release of each channel, by the product's id, the highest version first. */
    public Map<UUID, List<NewestRelease>> newest(Collection<UUID> products) {
        if (products.isEmpty()) {
            return Map.of();
        }
        return database.createQuery("""
                        select r.product, r.label, r.channel, r.publishedAt from ReleaseEntity r
                        where r.product in :products and cast(r.state as String) = 'PUBLISHED'
                          and not exists (select 1 from ReleaseEntity higher
                                          where higher.product = r.product and higher.channel = r.channel
                                            and cast(higher.state as String) = 'PUBLISHED'
                                            and higher.precedence > r.precedence)
                        order by r.precedence desc""", Object[].class)
                .setParameter("products", products)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(
                                row -> new NewestRelease((String) row[1], (Channel) row[2], (Instant) row[3]),
                                Collectors.toList())));
    }

    public long countUpTo(Scope scope) {
        return find("select id from ReleaseEntity where " + VISIBLE + FILTERED, scope.parameters())
                .project(UUID.class)
                .range(0, Page.COUNTED_UP_TO)
                .stream()
                .count();
    }

    /** Whether a party may have what is published of a product. */
    public boolean isEntitled(UUID product, String party, Instant present) {
        return Boolean.TRUE.equals(database.createNativeQuery("select is_entitled(:product, :party, :present)")
                .setParameter("product", product)
                .setParameter("party", party)
                .setParameter("present", present)
                .getSingleResult());
    }

    /** The owner and the coordinating party, by code. */
    public List<String> ownParties(Release release) {
        return parties(
                "select party from coordinating_party union select cast(:owner as text) order by 1", release, false);
    }

    /** Everybody who may see the release: as {@link #ownParties}, and those with an entitlement that was not revoked. */
    public List<String> partiesOf(Release release) {
        return parties("""
                select party from entitlement where product = :product and revoked_at is null
                union select party from coordinating_party
                union select cast(:owner as text)
                order by 1""", release, true);
    }

    private List<String> parties(String sql, Release release, boolean ofProduct) {
        Query query = database.createNativeQuery(sql).setParameter("owner", release.owner());
        if (ofProduct) {
            query.setParameter("product", release.product());
        }
        List<?> parties = query.getResultList();
        return parties.stream().map(String.class::cast).toList();
    }

    public ProductNames namesOf(Release release) {
        Object[] names =
                (Object[]) database.createNativeQuery("select kind, name_ru, name_en from product where id = :product")
                        .setParameter("product", release.product())
                        .getSingleResult();
        return new ProductNames(ProductKind.valueOf((String) names[0]), (String) names[1], (String) names[2]);
    }
}
