package org.interdesk.report.submission.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.interdesk.report.submission.Review;

/** The revisions of reports. Which of them the viewer sees says the policy of the table; the report was found for the viewer before. */
@ApplicationScoped
public class Revisions implements PanacheRepositoryBase<RevisionEntity, UUID> {

    public Optional<RevisionEntity> of(UUID report, int revision) {
        return find("report = ?1 and revision = ?2", report, revision).firstResultOptional();
    }

    /** Finds the revision that was handed in last. */
    public Optional<RevisionEntity> lastHandedIn(UUID report) {
        return find("report = ?1 and handedInAt is not null order by revision desc", report)
                .firstResultOptional();
    }

    /** Lists the newest revisions that the viewer sees, newest first. */
    public List<RevisionEntity> newest(UUID report, int below, int most) {
        return find("report = ?1 and revision < ?2 order by revision desc", report, below)
                .range(0, most - 1)
                .list();
    }

    public long count(UUID report) {
        return count("report = ?1", report);
    }

    /** Lists what was ever handed in, oldest first. */
    public List<Review> reviews(UUID report) {
        return find("report = ?1 and handedInAt is not null order by revision", report).stream()
                .map(row -> new Review(row.revision, Objects.requireNonNull(row.handedInAt), row.decidedAt))
                .toList();
    }
}
