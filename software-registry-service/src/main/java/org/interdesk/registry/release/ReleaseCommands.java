package org.interdesk.registry.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.interdesk.kit.file.FileStore;
import org.interdesk.kit.id.UuidV7;
import org.interdesk.kit.idempotency.Idempotency;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.problem.NotFound;
import org.interdesk.kit.time.Now;
import org.interdesk.kit.version.EntityVersion;
import org.interdesk.registry.product.Product;
import org.interdesk.registry.product.ProductQueries;
import org.interdesk.registry.product.Sight;
import org.interdesk.registry.product.event.Importance;
import org.interdesk.registry.product.model.ProductCode;
import org.interdesk.registry.release.model.Content;
import org.interdesk.registry.release.model.FileRole;
import org.interdesk.registry.release.model.ReleaseMove;
import org.interdesk.registry.release.model.ReleaseVersion;
import org.interdesk.registry.release.store.ReleaseEntity;
import org.interdesk.registry.release.store.Releases;
import org.jspecify.annotations.Nullable;

/** Drafting, revising, publishing and withdrawing releases of the viewer's own products. */
@ApplicationScoped
@Transactional
public class ReleaseCommands {

    private final ProductQueries products;
    private final Releases releases;
    private final ReleaseNews news;
    private final Event<ReleasePublished> published;
    private final FileStore store;
    private final Idempotency idempotency;
    private final CurrentViewer viewer;
    private final Now now;

    ReleaseCommands(
            ProductQueries products,
            Releases releases,
            ReleaseNews news,
            Event<ReleasePublished> published,
            FileStore store,
            Idempotency idempotency,
            CurrentViewer viewer,
            Now now) {
        this.products = products;
        this.releases = releases;
        this.news = news;
        this.published = published;
        this.store = store;
        this.idempotency = idempotency;
        this.viewer = viewer;
        this.now = now;
    }

    /** A release to be drafted, without its files. */
    public record NewRelease(String product, String version, Content content) {}

    /** @throws VersionTaken if a release stands at the same place of the product's order */
    public ReleaseView draft(@Nullable String key, NewRelease wanted) {
        return idempotency
                .once(key, wanted, ReleaseView.class, () -> doDraft(wanted))
                .value();
    }

    private ReleaseView doDraft(NewRelease wanted) {
        Sight sight = new Sight(viewer.get());
        Product product = products.owned(new ProductCode(wanted.product()));
        ReleaseVersion version = ReleaseVersion.fromString(wanted.version());
        requireChannel(wanted.content(), version);
        releases.atSamePlace(product.id(), version).ifPresent(existing -> {
            throw new VersionTaken(existing);
        });
        Instant present = now.instant();
        ReleaseEntity release = new ReleaseEntity(
                UuidV7.at(present),
                product,
                version,
                wanted.content(),
                sight.viewer().subject(),
                present);
        releases.persistAndFlush(release);
        news.tell(release.release(), "drafted", present, Importance.ROUTINE, null);
        return ReleaseView.of(release.release(), sight);
    }

    private static void requireChannel(Content content, ReleaseVersion version) {
        if (!content.channel().takes(version)) {
            throw new ChannelRefused();
        }
    }

    /** Changes what a draft says of itself. */
    public ReleaseView revise(ProductCode code, ReleaseVersion version, @Nullable String ifMatch, Content content) {
        Sight sight = new Sight(viewer.get());
        ReleaseEntity release = own(code, version);
        EntityVersion.requireStated(ifMatch, release.version());
        requireOpen(release, ReleaseMove.REVISE);
        requireChannel(content, ReleaseVersion.fromString(release.release().label()));
        release.revise(content, sight.viewer().subject());
        releases.flush();
        news.tell(release.release(), "revised", now.instant(), Importance.ROUTINE, null);
        return ReleaseView.of(release.release(), sight);
    }

    /**
     * Lets a draft out. From now on nobody changes it.
     *
     * @throws SecondPersonRequired if the viewer had a hand in it
     * @throws NothingToPublish if a file is missing
     */
    public ReleaseView publish(ProductCode code, ReleaseVersion version, @Nullable String ifMatch) {
        Sight sight = new Sight(viewer.get());
        ReleaseEntity release = own(code, version);
        EntityVersion.require(ifMatch, release.version());
        requireOpen(release, ReleaseMove.PUBLISH);
        String publisher = sight.viewer().subject();
        if (!release.release().eyes().letPublish(publisher)) {
            throw new SecondPersonRequired();
        }
        requireComplete(release.release());
        Instant present = now.instant();
        release.publish(publisher, present);
        releases.flush();
        news.tell(release.release(), "published", present, Importance.IMPORTANT, null);
        published.fire(new ReleasePublished(release.release()));
        return ReleaseView.of(release.release(), sight);
    }

    private void requireComplete(Release release) {
        List<String> missing = new ArrayList<>();
        if (release.files().stream().noneMatch(file -> file.role() == FileRole.PACKAGE)) {
            missing.add("a package");
        }
        for (ReleaseFile file : release.files()) {
            if (file.signs() != null
                    && release.files().stream().noneMatch(other -> other.name().equals(file.signs()))) {
                missing.add(file.signs() + ", which " + file.name() + " signs");
            }
            if (!store.holds(file.stored())) {
                missing.add(file.name() + ", which is not in the store");
            }
        }
        if (!missing.isEmpty()) {
            throw new NothingToPublish(missing);
        }
    }

    /** Takes a published release back: it stays where it is with the reason beside it, and is not downloaded any more. */
    public ReleaseView withdraw(ProductCode code, ReleaseVersion version, @Nullable String ifMatch, String reason) {
        Sight sight = new Sight(viewer.get());
        ReleaseEntity release = own(code, version);
        EntityVersion.require(ifMatch, release.version());
        requireOpen(release, ReleaseMove.WITHDRAW);
        Instant present = now.instant();
        release.withdraw(sight.viewer().subject(), reason, present);
        releases.flush();
        news.tell(release.release(), "withdrawn", present, Importance.URGENT, null);
        return ReleaseView.of(release.release(), sight);
    }

    private ReleaseEntity own(ProductCode code, ReleaseVersion version) {
        return releases.lockOwned(code.value(), version, viewer.get().actingParty())
                .orElseThrow(() -> new NotFound("Release " + code + "/" + version));
    }

    private static void requireOpen(ReleaseEntity release, ReleaseMove move) {
        if (!move.isOpenIn(release.release().state())) {
            throw new ReleaseNotOpen(release.release().state());
        }
    }
}
