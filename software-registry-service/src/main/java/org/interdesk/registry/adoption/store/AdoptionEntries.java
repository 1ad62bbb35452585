package org.interdesk.registry.adoption.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.interdesk.kit.page.Page;
import org.interdesk.registry.adoption.AdoptionQueries.LedgerFilter;
import org.interdesk.registry.adoption.model.Entry;
import org.interdesk.registry.adoption.model.Ledger;
import org.interdesk.registry.product.Sight;

/** The lines of the ledger as far as a viewer may see them, and the offers that are due. */
@ApplicationScoped
public class AdoptionEntries implements PanacheRepositoryBase<AdoptionEntity, UUID> {

    /** Offers that are made in one transaction. */
    public static final int BATCH = 100;

    private static final String VISIBLE = "(e.party = :me or e.owner = :me and :receivers = true"
            + " or :all = true and function('viewer_coordinates' as Boolean) = true)";

    private static final String DUE = """
            select distinct r.id, e.party
            from entitlement e
            join release r on r.product = e.product and r.state = 'PUBLISHED'
            where e.revoked_at is null and e.valid_from <= :present and (e.valid_until is null or e.valid_until > :present)
              and not exists (select from release higher
                              where higher.product = r.product and higher.channel = r.channel and higher.state = 'PUBLISHED'
                                and higher.precedence > r.precedence)
              and not exists (select from adoption_entry a
                              where a.release = r.id and a.party = e.party and a.stage = 'OFFERED')
            """;

    private final EntityManager database;

    AdoptionEntries(EntityManager database) {
        this.database = database;
    }

    /** A line of the ledger with whose it is. */
    public record PartyEntry(String party, Entry entry) {}

    /** A release that is to be offered to a party. */
    public record Offer(UUID release, String party) {}

    /** Which lines of one release are wanted by whom. */
    public record Scope(Sight sight, UUID release, LedgerFilter filter) {

        private String text() {
            return "from AdoptionEntity e where e.releaseId = :release and " + VISIBLE
                    + (filter.party() == null ? "" : " and e.party = :party")
                    + (filter.environment() == null ? "" : " and e.environment = :environment");
        }

        private Parameters parameters() {
            Parameters parameters = visibleTo(sight).and("release", release);
            if (filter.party() != null) {
                parameters.and("party", filter.party());
            }
            if (filter.environment() != null) {
                parameters.and("environment", filter.environment());
            }
            return parameters;
        }
    }

    private static Parameters visibleTo(Sight sight) {
        return Parameters.with("me", sight.party())
                .and("receivers", sight.seesReceivers())
                .and("all", sight.coordinates());
    }

    /** What a party has done with a release. */
    public Ledger ledger(UUID release, String party) {
        return new Ledger(find("releaseId = ?1 and party = ?2 order by position", release, party).stream()
                .map(AdoptionEntity::entry)
                .toList());
    }

    /** The latest line of each party and environment, by release; and when each party was offered and has fetched it. */
    public Map<UUID, List<PartyEntry>> latest(Collection<UUID> releases, Sight sight) {
        if (releases.isEmpty()) {
            return Map.of();
        }
        String latest = "from AdoptionEntity e where e.releaseId in :releases and " + VISIBLE
                + " and not exists (select 1 from AdoptionEntity later where later.releaseId = e.releaseId"
                + " and later.party = e.party and later.environment = e.environment and later.position > e.position)"
                + " order by e.party, e.environment, e.position";
        return find(latest, visibleTo(sight).and("releases", releases)).stream()
                .collect(Collectors.groupingBy(
                        AdoptionEntity::releaseId,
                        Collectors.mapping(AdoptionEntity::partyEntry, Collectors.toList())));
    }

    public List<PartyEntry> page(Scope scope, long before, int limit) {
        return find(
                        scope.text() + " and e.position < :before order by e.position desc",
                        scope.parameters().and("before", before))
                .page(0, limit)
                .stream()
                .map(AdoptionEntity::partyEntry)
                .toList();
    }

    public long countUpTo(Scope scope) {
        return find(scope.text(), scope.parameters()).range(0, Page.COUNTED_UP_TO).stream()
                .count();
    }

    /** The parties whose entitlement to a product holds, by code. */
    public List<String> entitledParties(UUID product, Instant present) {
        List<?> parties = database.createNativeQuery("""
                        select distinct party from entitlement
                        where product = :product and revoked_at is null and valid_from <= :present
                          and (valid_until is null or valid_until > :present)
                        order by 1""")
                .setParameter("product", product)
                .setParameter("present", present)
                .getResultList();
        return parties.stream().map(String.class::cast).toList();
    }

    /** The highest published release of each channel that a party may have and was not offered, of one product. */
    public List<Offer> dueOffersTo(String party, UUID product, Instant present) {
        return offers(due(DUE + " and e.party = :party and e.product = :product order by 1, 2 limit " + BATCH, present)
                .setParameter("party", party)
                .setParameter("product", product));
    }

    /** As {@link #dueOffersTo}, of all parties and products; at most a batch. */
    public List<Offer> dueOffers(Instant present) {
        return offers(due(DUE + " order by 1, 2 limit " + BATCH, present));
    }

    private Query due(String sql, Instant present) {
        return database.createNativeQuery(sql).setParameter("present", present);
    }

    private static List<Offer> offers(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Offer((UUID) row[0], (String) row[1]))
                .toList();
    }
}
