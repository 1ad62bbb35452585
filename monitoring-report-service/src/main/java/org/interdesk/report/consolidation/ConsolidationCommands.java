package org.interdesk.report.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.interdesk.kit.idempotency.Idempotency;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.identity.Viewer;
import org.interdesk.kit.problem.InvalidRequest;
import org.interdesk.kit.version.EntityVersion;
import org.interdesk.report.consolidation.model.Consolidated;
import org.interdesk.report.consolidation.model.Consolidated.Inclusion;
import org.interdesk.report.consolidation.store.Editions;
import org.interdesk.report.exchange.Moments;
import org.interdesk.report.exchange.Moments.Moment;
import org.interdesk.report.party.Commission;
import org.interdesk.report.period.PeriodCommands;
import org.interdesk.report.period.PeriodStatus;
import org.jspecify.annotations.Nullable;

/** Publishing a consolidated report, and correcting it by a further edition. */
@ApplicationScoped
@Transactional
public class ConsolidationCommands {

    private final Editions editions;
    private final ConsolidationQueries queries;
    private final PeriodCommands periods;
    private final Moments moments;
    private final Idempotency idempotency;
    private final CurrentViewer viewer;

    ConsolidationCommands(
            Editions editions,
            ConsolidationQueries queries,
            PeriodCommands periods,
            Moments moments,
            Idempotency idempotency,
            CurrentViewer viewer) {
        this.editions = editions;
        this.queries = queries;
        this.periods = periods;
        this.moments = moments;
        this.idempotency = idempotency;
        this.viewer = viewer;
    }

    /**
     * A publication that is asked for.
     *
     * @param without exactly the parties whose reports are not accepted
     * @param reason why the edition before is corrected; required from the second edition on
     */
    public record Publication(
            YearMonth month,
            Set<String> without,
            @Nullable String reason,
            @Nullable Instant occurredAt) {}

    /**
     * Publishes what is accepted at present as the next edition.
     *
     * @throws ReportsMissing if others are missing than the caller said
     */
    public EditionView publish(@Nullable String key, @Nullable String ifMatch, Publication asked) {
        return idempotency
                .once(key, asked, EditionView.class, () -> doPublish(ifMatch, asked))
                .value();
    }

    private EditionView doPublish(@Nullable String ifMatch, Publication asked) {
        Viewer by = viewer.get();
        Commission.require(by, asked.occurredAt() != null);
        PeriodStatus period = periods.lock(asked.month());
        EntityVersion.require(ifMatch, period.version());
        Moment moment = moments.of(asked.occurredAt(), period.lastAt(), period.importSession());
        if (period.edition() > 0 && asked.reason() == null) {
            throw new InvalidRequest("/reason", "Say why the published edition is corrected.");
        }
        Consolidated report = queries.compiled(asked.month());
        List<String> missing = parties(report, false);
        if (!Set.copyOf(missing).equals(asked.without())) {
            throw new ReportsMissing(missing);
        }
        EditionView edition = new EditionView(
                period.number(), asked.month().toString(), period.edition() + 1, moment.at(), asked.reason(), report);
        editions.add(period.id(), edition, by.name());
        periods.published(asked.month(), moment, parties(report, true), asked.reason());
        return edition;
    }

    private static List<String> parties(Consolidated report, boolean included) {
        return report.parties().stream()
                .filter(one -> (one.revision() != null) == included)
                .map(Inclusion::party)
                .toList();
    }
}
