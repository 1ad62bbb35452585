package org.interdesk.registry.download.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.interdesk.kit.page.Page;
import org.interdesk.registry.download.DownloadQueries.Filter;
import org.interdesk.registry.download.model.Coverage.Piece;
import org.interdesk.registry.product.Sight;
import org.jspecify.annotations.Nullable;

/** Downloads as far as a viewer may see them. */
@ApplicationScoped
public class Downloads implements PanacheRepositoryBase<DownloadEntity, UUID> {

    private static final String VISIBLE = "(party = :me or owner = :me and :receivers = true"
            + " or :all = true and function('viewer_coordinates' as Boolean) = true)";
    private static final int MOST_PIECES = 10_000;

    private final EntityManager database;

    Downloads(EntityManager database) {
        this.database = database;
    }

    /** Whose downloads, and which of them. */
    public record Scope(Sight sight, Filter filter) {

        private String text() {
            return VISIBLE
                    + (filter.number() == null ? "" : " and number = :number")
                    + (filter.product() == null ? "" : " and number like :product")
                    + (filter.party() == null ? "" : " and party = :party")
                    + (filter.outcome() == null ? "" : " and outcome = :outcome");
        }

        private Parameters parameters() {
            Parameters parameters = Parameters.with("me", sight.party())
                    .and("receivers", sight.seesReceivers())
                    .and("all", sight.coordinates());
            if (filter.number() != null) {
                parameters.and("number", filter.number());
            }
            if (filter.product() != null) {
                parameters.and("product", filter.product() + "/%");
            }
            if (filter.party() != null) {
                parameters.and("party", filter.party());
            }
            if (filter.outcome() != null) {
                parameters.and("outcome", filter.outcome());
            }
            return parameters;
        }
    }

    /** Ends a download that runs; one that was given up meanwhile stays given up. */
    public void end(UUID id, long sent, String outcome, Instant at) {
        database.createNativeQuery("update download set bytes_sent = :sent, outcome = :outcome, ended_at = :at"
                        + " where id = :id and outcome = 'RUNNING'")
                .setParameter("sent", sent)
                .setParameter("outcome", outcome)
                .setParameter("at", at)
                .setParameter("id", id)
                .executeUpdate();
    }

    public int giveUp(Instant startedBefore, Instant at) {
        return database.createNativeQuery("update download set outcome = 'LOST', ended_at = :at"
                        + " where outcome = 'RUNNING' and started_at < :border")
                .setParameter("at", at)
                .setParameter("border", startedBefore)
                .executeUpdate();
    }

    /** The longest piece from each place that was sent to a party and was not damaged. */
    public List<Piece> pieces(UUID file, String party) {
        List<?> rows = database.createNativeQuery("""
                        select first_byte, max(bytes_sent) from download
                        where file = :file and party = :party and bytes_sent > 0 and outcome in ('COMPLETED', 'CUT')
                        group by first_byte order by first_byte limit :most""")
                .setParameter("file", file)
                .setParameter("party", party)
                .setParameter("most", MOST_PIECES)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Piece(((Number) row[0]).longValue(), ((Number) row[1]).longValue()))
                .toList();
    }

    public List<DownloadEntity> page(Scope scope, @Nullable UUID before, int limit) {
        Parameters parameters = scope.parameters();
        String older = "";
        if (before != null) {
            older = " and id < :before";
            parameters.and("before", before);
        }
        return find(scope.text() + older + " order by id desc", parameters)
                .page(0, limit)
                .list();
    }

    public long countUpTo(Scope scope) {
        return find("select id from DownloadEntity where " + scope.text(), scope.parameters())
                .project(UUID.class)
                .range(0, Page.COUNTED_UP_TO)
                .stream()
                .count();
    }
}
