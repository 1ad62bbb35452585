package org.interdesk.registry.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.page.Cursor;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.kit.problem.NotFound;
import org.interdesk.kit.time.Now;
import org.interdesk.registry.product.Sight;
import org.interdesk.registry.product.model.ProductCode;
import org.interdesk.registry.release.model.Channel;
import org.interdesk.registry.release.model.ReleaseState;
import org.interdesk.registry.release.model.ReleaseVersion;
import org.interdesk.registry.release.store.ReleaseEntity;
import org.interdesk.registry.release.store.Releases;
import org.jspecify.annotations.Nullable;

/** Looking releases up: published ones of products that the viewer may see, drafts for those who publish or check. */
@ApplicationScoped
@Transactional
public class ReleaseQueries {

    private final Releases releases;
    private final CurrentViewer viewer;
    private final Now now;

    ReleaseQueries(Releases releases, CurrentViewer viewer, Now now) {
        this.releases = releases;
        this.viewer = viewer;
        this.now = now;
    }

    /** Which releases are wanted; null asks for any. */
    public record Filter(
            @Nullable String product,
            @Nullable ReleaseState state,
            @Nullable Channel channel) {}

    public ReleaseView release(ProductCode code, ReleaseVersion version) {
        return ReleaseView.of(visible(code, version), sight());
    }

    /** @throws NotFound if there is none that the viewer may see */
    public Release visible(ProductCode code, ReleaseVersion version) {
        return releases.visible(code.value(), version, sight(), now.instant())
                .map(ReleaseEntity::release)
                .orElseThrow(() -> new NotFound("Release " + code + "/" + version));
    }

    /**
     * Finds a release that is out and that the viewer's party may have: its own, or one it is entitled to.
     *
     * @throws NotFound also for those who only look on
     */
    public Release received(ProductCode code, ReleaseVersion version) {
        Release release = visible(code, version);
        if (release.state() == ReleaseState.DRAFT || !mayHave(release)) {
            throw new NotFound("Release " + code + "/" + version);
        }
        return release;
    }

    /** Whether the viewer's party may have what is published of a product, whatever the viewer's roles. */
    public boolean mayHave(Release release) {
        String party = viewer.get().actingParty();
        return release.owner().equals(party) || releases.isEntitled(release.product(), party, now.instant());
    }

    /** Finds a release by its id, as far as the fence shows it. */
    public Optional<Release> known(UUID id) {
        return releases.findByIdOptional(id).map(ReleaseEntity::release);
    }

    /** Lists what changed last first. */
    public Page<ReleaseView> latest(Filter filter, PageRequest request) {
        return releases(filter, request).map(release -> ReleaseView.of(release, sight()));
    }

    /** Lists what changed last first, as it is kept. */
    public Page<Release> releases(Filter filter, PageRequest request) {
        var scope = new Releases.Scope(sight(), now.instant(), filter);
        List<Release> rows = releases.latest(scope, place(request.cursor()), request.limit() + 1).stream()
                .map(ReleaseEntity::release)
                .toList();
        return Page.of(
                rows,
                request.limit(),
                releases.countUpTo(scope),
                row -> new Cursor(List.of(row.moment().toString(), row.id().toString())));
    }

    /** Lists the releases of one product, the highest version first. */
    public Page<ReleaseView> ofProduct(ProductCode code, Filter filter, PageRequest request) {
        Sight sight = sight();
        var scope =
                new Releases.Scope(sight, now.instant(), new Filter(code.value(), filter.state(), filter.channel()));
        String below = request.cursor() == null ? null : request.cursor().keys().get(0);
        List<Release> rows = releases.byVersion(scope, below, request.limit() + 1).stream()
                .map(ReleaseEntity::release)
                .toList();
        return Page.of(rows, request.limit(), releases.countUpTo(scope), row -> new Cursor(List.of(row.precedence())))
                .map(release -> ReleaseView.of(release, sight));
    }

    /**
     * Finds the highest published release of each channel of products, by the product's id, the highest version first.
     *
     * @param products those that the viewer was seen to see
     */
    public Map<UUID, List<NewestRelease>> newest(Collection<UUID> products) {
        return releases.newest(products);
    }

    private Sight sight() {
        return new Sight(viewer.get());
    }

    private static Releases.@Nullable Place place(@Nullable Cursor cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            return new Releases.Place(
                    Instant.parse(cursor.keys().get(0)),
                    UUID.fromString(cursor.keys().get(1)));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException junk) {
            throw Cursor.foreign();
        }
    }
}
