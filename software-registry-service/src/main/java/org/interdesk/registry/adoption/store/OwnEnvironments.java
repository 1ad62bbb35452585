package org.interdesk.registry.adoption.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.interdesk.registry.adoption.MatrixRow.EnvironmentCell;
import org.interdesk.registry.adoption.OwnEnvironment;
import org.interdesk.registry.adoption.model.Stage;
import org.jspecify.annotations.Nullable;

/** What one party runs, found by one query however many products and releases there are. */
@ApplicationScoped
public class OwnEnvironments {

    private static final String BY_PRODUCT = """
            with latest as (
                select distinct on (release, environment) product, release, environment, stage, at, recorded_at, until, reason
                from adoption_entry
                where product in (:products) and party = :party and environment is not null
                order by release, environment, position desc),
            running as (
                select distinct on (l.product, l.environment)
                       l.product, l.environment, l.stage, l.at, r.label, r.precedence, r.state
                from latest l join release r on r.id = l.release
                where l.stage in ('INSTALLED', 'ACCEPTED')
                order by l.product, l.environment, l.at desc, l.recorded_at desc),
            newest as (
                select distinct on (product) product, id from release
                where product in (:products) and state = 'PUBLISHED'
                order by product, channel = 'PREVIEW', precedence desc)
            select told.product, told.environment, running.label, running.at as since, running.stage,
                   coalesce(running.state = 'WITHDRAWN', false) as withdrawn,
                   case when running.label is not null then
                       (select count(*) from release above
                        where above.product = told.product and above.state = 'PUBLISHED' and above.channel <> 'PREVIEW'
                          and above.precedence > running.precedence) end as behind,
                   said.stage as said, said.at as said_at, said.until as said_until, said.reason as said_reason
            from (select distinct product, environment from latest) told
            left join running on running.product = told.product and running.environment = told.environment
            left join newest on newest.product = told.product
            left join latest said on said.release = newest.id and said.environment = told.environment
            order by told.product, told.environment""";

    private final EntityManager database;

    OwnEnvironments(EntityManager database) {
        this.database = database;
    }

    /** The environments of a party by the product's id, by name. */
    public Map<UUID, List<OwnEnvironment>> of(Collection<UUID> products, String party) {
        if (products.isEmpty()) {
            return Map.of();
        }
        return query().setParameter("products", products).setParameter("party", party).getResultList().stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("product", UUID.class),
                        Collectors.mapping(OwnEnvironments::environment, Collectors.toList())));
    }

    private NativeQuery<Tuple> query() {
        return database.unwrap(Session.class)
                .createNativeQuery(BY_PRODUCT, Tuple.class)
                .addScalar("product", UUID.class)
                .addScalar("environment", String.class)
                .addScalar("label", String.class)
                .addScalar("since", Instant.class)
                .addScalar("stage", String.class)
                .addScalar("withdrawn", Boolean.class)
                .addScalar("behind", Integer.class)
                .addScalar("said", String.class)
                .addScalar("said_at", Instant.class)
                .addScalar("said_until", Instant.class)
                .addScalar("said_reason", String.class);
    }

    private static OwnEnvironment environment(Tuple row) {
        String environment = row.get("environment", String.class);
        return new OwnEnvironment(
                environment,
                row.get("label", String.class),
                row.get("since", Instant.class),
                stage(row, "stage"),
                row.get("withdrawn", Boolean.class),
                row.get("behind", Integer.class),
                newest(environment, row));
    }

    private static @Nullable EnvironmentCell newest(String environment, Tuple row) {
        Stage said = stage(row, "said");
        return said == null
                ? null
                : new EnvironmentCell(
                        environment,
                        said,
                        row.get("said_at", Instant.class),
                        row.get("said_until", Instant.class),
                        row.get("said_reason", String.class));
    }

    private static @Nullable Stage stage(Tuple row, String column) {
        String name = row.get(column, String.class);
        return name == null ? null : Stage.valueOf(name);
    }
}
