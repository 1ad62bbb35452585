package org.interdesk.registry.download;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.page.Cursor;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.kit.problem.NotFound;
import org.interdesk.registry.download.store.DownloadEntity;
import org.interdesk.registry.download.store.Downloads;
import org.interdesk.registry.product.Sight;
import org.interdesk.registry.product.model.ProductCode;
import org.interdesk.registry.release.Release;
import org.interdesk.registry.release.ReleaseQueries;
import org.interdesk.registry.release.model.FileName;
import org.interdesk.registry.release.model.ReleaseState;
import org.interdesk.registry.release.model.ReleaseVersion;
import org.jspecify.annotations.Nullable;

/** Deciding who may fetch a file, and looking up who did. */
@ApplicationScoped
@Transactional
public class DownloadQueries {

    private final ReleaseQueries releases;
    private final Downloads downloads;
    private final CurrentViewer viewer;

    DownloadQueries(ReleaseQueries releases, Downloads downloads, CurrentViewer viewer) {
        this.releases = releases;
        this.downloads = downloads;
        this.viewer = viewer;
    }

    /** Which downloads are wanted; null asks for any. */
    public record Filter(
            @Nullable String number,
            @Nullable String product,
            @Nullable String party,
            @Nullable String outcome) {}

    /**
     * Finds a file that the viewer may fetch. The owner's publishers fetch in every state, because they check what they
     * publish; receivers fetch what is published. Looking on, as the coordinator does, opens no file.
     *
     * @throws NotFound if the viewer's party has no entitlement in force, or there is no such file
     * @throws ReleaseWithdrawn if the receiver would have had it before
     */
    public Fetch fetchable(ProductCode code, ReleaseVersion version, FileName name) {
        Sight sight = new Sight(viewer.get());
        Release release = releases.visible(code, version);
        boolean publisher = sight.publishesFor(release.owner());
        if (!publisher && (release.state() == ReleaseState.DRAFT || !releases.mayHave(release))) {
            throw new NotFound("Release " + code + "/" + version);
        }
        Fetch fetch = release.files().stream()
                .filter(file -> file.name().equals(name.value()))
                .findFirst()
                .map(file -> new Fetch(release, file))
                .orElseThrow(() -> new NotFound("File " + name));
        if (!publisher && release.state() == ReleaseState.WITHDRAWN) {
            throw new ReleaseWithdrawn(release);
        }
        return fetch;
    }

    /** Lists the latest first: what the viewer's party fetched, and what was fetched of its own software. */
    public Page<DownloadView> downloads(Filter filter, PageRequest request) {
        var scope = new Downloads.Scope(new Sight(viewer.get()), filter);
        List<DownloadView> rows = downloads.page(scope, before(request.cursor()), request.limit() + 1).stream()
                .map(DownloadEntity::view)
                .toList();
        return Page.of(
                rows,
                request.limit(),
                downloads.countUpTo(scope),
                row -> new Cursor(List.of(row.id().toString())));
    }

    private static @Nullable UUID before(@Nullable Cursor cursor) {
        try {
            return cursor == null ? null : UUID.fromString(cursor.keys().get(0));
        } catch (IllegalArgumentException junk) {
            throw Cursor.foreign();
        }
    }
}
