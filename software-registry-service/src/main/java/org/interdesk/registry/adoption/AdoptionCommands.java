package org.interdesk.registry.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.interdesk.kit.id.UuidV7;
import org.interdesk.kit.idempotency.Idempotency;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.problem.InvalidRequest;
import org.interdesk.kit.time.Now;
import org.interdesk.registry.adoption.model.Entry;
import org.interdesk.registry.adoption.model.Ledger;
import org.interdesk.registry.adoption.model.Stage;
import org.interdesk.registry.adoption.store.AdoptionEntity;
import org.interdesk.registry.adoption.store.AdoptionEntries;
import org.interdesk.registry.product.Sight;
import org.interdesk.registry.product.event.Importance;
import org.interdesk.registry.product.model.ProductCode;
import org.interdesk.registry.release.Release;
import org.interdesk.registry.release.ReleaseNews;
import org.interdesk.registry.release.ReleasePublished;
import org.interdesk.registry.release.ReleaseQueries;
import org.interdesk.registry.release.event.ReleaseFact;
import org.interdesk.registry.release.event.ReleaseFact.AdoptionPart;
import org.interdesk.registry.release.model.ReleaseVersion;
import org.jspecify.annotations.Nullable;

/** Adding to the ledger: what parties report of themselves, and what comes by itself. */
@ApplicationScoped
@Transactional
public class AdoptionCommands {

    private final ReleaseQueries releases;
    private final ReleaseNews news;
    private final AdoptionEntries entries;
    private final Idempotency idempotency;
    private final CurrentViewer viewer;
    private final Now now;

    AdoptionCommands(
            ReleaseQueries releases,
            ReleaseNews news,
            AdoptionEntries entries,
            Idempotency idempotency,
            CurrentViewer viewer,
            Now now) {
        this.releases = releases;
        this.news = news;
        this.entries = entries;
        this.idempotency = idempotency;
        this.viewer = viewer;
        this.now = now;
    }

    /**
     * A step that a party reports of one of its environments.
     *
     * @param occurredAt when it happened, if an integrator reports it; null for now
     */
    public record Report(
            String product,
            String version,
            String environment,
            Stage stage,
            @Nullable Instant occurredAt,
            @Nullable String reason,
            @Nullable Instant until) {}

    /**
     * Notes a step of the viewer's own party.
     *
     * @throws AdoptionNotOpen if the step does not follow where the environment stands
     * @throws AdoptionOutOfOrder if it happened before the previous one
     */
    public EntryView report(@Nullable String key, Report report) {
        return idempotency
                .once(key, report, EntryView.class, () -> doReport(report))
                .value();
    }

    private EntryView doReport(Report report) {
        Sight sight = new Sight(viewer.get());
        Instant present = now.instant();
        requireSense(report, sight, present);
        Instant at = report.occurredAt() == null ? present : report.occurredAt();
        Release release =
                releases.received(new ProductCode(report.product()), ReleaseVersion.fromString(report.version()));
        long count = news.next(release);
        requireOpen(entries.ledger(release.id(), sight.party()), report, at, release);
        Entry entry = new Entry(
                UuidV7.at(present),
                report.environment(),
                count,
                report.stage(),
                at,
                present,
                report.reason(),
                report.until());
        return add(release, sight.party(), entry);
    }

    private static void requireSense(Report report, Sight sight, Instant present) {
        if (report.occurredAt() != null && !sight.isIntegrator()) {
            throw new ReportingReserved();
        }
        if (report.occurredAt() != null && report.occurredAt().isAfter(present)) {
            throw new InvalidRequest("/occurredAt", "What has not happened yet cannot be reported.");
        }
        if (report.stage().comesByItself()) {
            throw new InvalidRequest("/stage", "Offers and downloads enter the ledger by themselves.");
        }
        if (report.stage().needsReason() && report.reason() == null) {
            throw new InvalidRequest("/reason", "Say why.");
        }
        if ((report.stage() == Stage.DEFERRED) != (report.until() != null)) {
            throw new InvalidRequest("/until", "What is put off has a moment until when, and nothing else does.");
        }
        if (report.until() != null && !report.until().isAfter(present)) {
            throw new InvalidRequest("/until", "It must lie in the future.");
        }
    }

    private static void requireOpen(Ledger ledger, Report report, Instant at, Release release) {
        Instant publishedAt = release.publishedAt() == null ? Instant.MAX : release.publishedAt();
        ledger.refusal(report.environment(), report.stage(), at, publishedAt, release.withdrawnAt())
                .ifPresent(refusal -> {
                    switch (refusal) {
                        case NOT_NEXT ->
                            throw AdoptionNotOpen.after(
                                    ledger.latest(report.environment())
                                            .map(Entry::stage)
                                            .orElse(null),
                                    report.stage());
                        case OUT_OF_ORDER -> throw new AdoptionOutOfOrder();
                        case WITHDRAWN -> throw AdoptionNotOpen.withdrawn();
                    }
                });
    }

    /** Notes that a party has fetched a package as a whole; the first time counts. */
    public void downloaded(Release release, String party, Instant at) {
        comesByItself(release, party, Stage.DOWNLOADED, at);
    }

    void offerWhatIsOut(@Observes ReleasePublished published) {
        Release release = published.release();
        Instant present = now.instant();
        for (String party : entries.entitledParties(release.product(), present)) {
            comesByItself(release, party, Stage.OFFERED, present);
        }
    }

    /** Offers a party the highest release of each channel of a product that it may have from now on. */
    public void offerTo(String party, UUID product) {
        offer(entries.dueOffersTo(party, product, now.instant()));
    }

    /**
     * Offers what became due by time: entitlements that have begun.
     *
     * @return how many offers were looked at; fewer than a batch if no more are due
     */
    public int offerWhatIsDue() {
        var due = entries.dueOffers(now.instant());
        offer(due);
        return due.size();
    }

    private void offer(Iterable<AdoptionEntries.Offer> due) {
        Instant present = now.instant();
        for (var offer : due) {
            releases.known(offer.release())
                    .ifPresent(release -> comesByItself(release, offer.party(), Stage.OFFERED, present));
        }
    }

    private void comesByItself(Release release, String party, Stage stage, Instant at) {
        if (entries.ledger(release.id(), party).has(stage)) {
            return;
        }
        long count = news.next(release);
        if (!entries.ledger(release.id(), party).has(stage)) {
            Instant present = now.instant();
            add(release, party, new Entry(UuidV7.at(present), null, count, stage, at, present, null, null));
        }
    }

    private EntryView add(Release release, String party, Entry entry) {
        entries.persistAndFlush(
                new AdoptionEntity(release, party, entry, viewer.get().subject()));
        AdoptionPart part = new AdoptionPart(
                entry.id(),
                party,
                entry.environment(),
                entry.stage().name(),
                entry.at(),
                entry.until(),
                ReleaseFact.shortened(entry.reason()));
        news.tell(release, entry.position(), past(entry.stage()), entry.at(), importance(entry.stage()), part);
        return new EntryView(
                entry.id(),
                release.number(),
                party,
                entry.environment(),
                entry.stage(),
                entry.at(),
                entry.recordedAt(),
                entry.reason(),
                entry.until());
    }

    private static String past(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Importance importance(Stage stage) {
        return switch (stage) {
            case DOWNLOADED, INSTALLED, ACCEPTED -> Importance.ROUTINE;
            case OFFERED, DEFERRED, ROLLED_BACK -> Importance.IMPORTANT;
        };
    }
}
