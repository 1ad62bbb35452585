package org.interdesk.registry.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.page.Cursor;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.registry.adoption.MatrixRow.EnvironmentCell;
import org.interdesk.registry.adoption.MatrixRow.PartyCell;
import org.interdesk.registry.adoption.model.Entry;
import org.interdesk.registry.adoption.model.Stage;
import org.interdesk.registry.adoption.store.AdoptionEntries;
import org.interdesk.registry.adoption.store.AdoptionEntries.PartyEntry;
import org.interdesk.registry.adoption.store.OwnEnvironments;
import org.interdesk.registry.product.Sight;
import org.interdesk.registry.product.model.ProductCode;
import org.interdesk.registry.release.Release;
import org.interdesk.registry.release.ReleaseQueries;
import org.interdesk.registry.release.ReleaseQueries.Filter;
import org.interdesk.registry.release.model.ReleaseVersion;
import org.jspecify.annotations.Nullable;

/** Reading the ledger: as a matrix of releases and parties, and line by line. */
@ApplicationScoped
@Transactional
public class AdoptionQueries {

    private final ReleaseQueries releases;
    private final AdoptionEntries entries;
    private final OwnEnvironments own;
    private final CurrentViewer viewer;

    AdoptionQueries(ReleaseQueries releases, AdoptionEntries entries, OwnEnvironments own, CurrentViewer viewer) {
        this.releases = releases;
        this.entries = entries;
        this.own = own;
        this.viewer = viewer;
    }

    /**
     * Which lines are wanted; null asks for any.
     *
     * @param environment of the party
     */
    public record LedgerFilter(
            @Nullable String party, @Nullable String environment) {}

    /** Shows where the parties are with a page of releases; everything about the page is asked at once. */
    public Page<MatrixRow> matrix(Filter filter, PageRequest request) {
        Sight sight = new Sight(viewer.get());
        Page<Release> page = releases.releases(filter, request);
        Map<UUID, List<PartyEntry>> latest =
                entries.latest(page.items().stream().map(Release::id).toList(), sight);
        return page.map(release -> row(release, latest.getOrDefault(release.id(), List.of()), sight));
    }

    /**
     * Tells what the viewer's party runs of products, by the product's id and then by name; all of it is asked at once.
     *
     * @param products those that the viewer was seen to see
     */
    public Map<UUID, List<OwnEnvironment>> ownEnvironments(Collection<UUID> products) {
        return own.of(products, viewer.get().actingParty());
    }

    private static MatrixRow row(Release release, List<PartyEntry> latest, Sight sight) {
        Map<String, List<Entry>> byParty = new TreeMap<>();
        latest.forEach(one ->
                byParty.computeIfAbsent(one.party(), party -> new ArrayList<>()).add(one.entry()));
        return new MatrixRow(
                release.number(),
                release.productCode(),
                release.owner(),
                release.label(),
                release.content().channel(),
                release.state(),
                release.publishedAt(),
                byParty.entrySet().stream()
                        .map(party -> cell(party.getKey(), party.getValue()))
                        .toList(),
                sight.reports() ? List.of("adoption") : List.of());
    }

    private static PartyCell cell(String party, List<Entry> latest) {
        return new PartyCell(
                party,
                moment(latest, Stage.OFFERED),
                moment(latest, Stage.DOWNLOADED),
                latest.stream()
                        .filter(entry -> entry.environment() != null)
                        .map(AdoptionQueries::cell)
                        .toList());
    }

    private static EnvironmentCell cell(Entry entry) {
        return new EnvironmentCell(
                String.valueOf(entry.environment()), entry.stage(), entry.at(), entry.until(), entry.reason());
    }

    private static @Nullable Instant moment(List<Entry> latest, Stage stage) {
        return latest.stream()
                .filter(entry -> entry.stage() == stage)
                .map(Entry::at)
                .findFirst()
                .orElse(null);
    }

    /** Lists the lines of one release, the latest first. */
    public Page<EntryView> ledger(ProductCode code, ReleaseVersion version, LedgerFilter filter, PageRequest request) {
        Release release = releases.visible(code, version);
        var scope = new AdoptionEntries.Scope(new Sight(viewer.get()), release.id(), filter);
        List<PartyEntry> rows = entries.page(scope, before(request.cursor()), request.limit() + 1);
        return Page.of(
                        rows,
                        request.limit(),
                        entries.countUpTo(scope),
                        row -> new Cursor(List.of(String.valueOf(row.entry().position()))))
                .map(row -> view(release, row));
    }

    private static EntryView view(Release release, PartyEntry row) {
        Entry entry = row.entry();
        return new EntryView(
                entry.id(),
                release.number(),
                row.party(),
                entry.environment(),
                entry.stage(),
                entry.at(),
                entry.recordedAt(),
                entry.reason(),
                entry.until());
    }

    private static long before(@Nullable Cursor cursor) {
        try {
            return cursor == null
                    ? Long.MAX_VALUE
                    : Long.parseLong(cursor.keys().get(0));
        } catch (NumberFormatException junk) {
            throw Cursor.foreign();
        }
    }
}
