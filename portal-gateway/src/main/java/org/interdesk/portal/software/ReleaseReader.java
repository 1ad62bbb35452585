package org.interdesk.portal.software;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.interdesk.portal.form.FormState;
import org.interdesk.portal.service.FileIntake;
import org.interdesk.portal.service.PageOf;
import org.interdesk.portal.service.Region;
import org.interdesk.portal.session.SignedInUser;
import org.interdesk.portal.shell.Wording;
import org.interdesk.portal.software.Release.Role;
import org.interdesk.portal.software.ReleaseView.ReleaseAdoption;
import org.interdesk.portal.software.ReleaseView.Upload;

/** Gathers what the page of a release shows. */
@RequestScoped
class ReleaseReader {

    private static final int LINES = 50;
    private static final int MOST = 200;

    private final RegistryApi registry;
    private final FileIntake intake;
    private final SignedInUser user;
    private final Wording wording;

    ReleaseReader(@RestClient RegistryApi registry, FileIntake intake, SignedInUser user, Wording wording) {
        this.registry = registry;
        this.intake = intake;
        this.user = user;
        this.wording = wording;
    }

    /** What the address of the page says of the next file. */
    record Wanted(Role role, String signs, String refusal) {

        static final Wanted NOTHING_SPECIAL = new Wanted(Role.PACKAGE, "", "");
    }

    /** @throws org.interdesk.portal.service.ServiceRefusal with 404 when the viewer may not see the release */
    ReleaseView read(String product, String version, Wanted wanted, FormState form) {
        Rights rights = new Rights(user.get());
        return Region.needed(registry.release(product, version))
                .flatMap(release -> around(release, rights, wanted, form))
                .await()
                .indefinitely();
    }

    private Uni<ReleaseView> around(Release release, Rights rights, Wanted wanted, FormState form) {
        String product = release.product();
        return Uni.combine()
                .all()
                .unis(
                        Region.of(registry.product(product)),
                        adoption(release, rights),
                        ledger(release),
                        downloads(release, rights),
                        acts(product, rights))
                .asTuple()
                .map(parts -> new ReleaseView(
                        release,
                        parts.getItem1(),
                        parts.getItem2(),
                        parts.getItem3(),
                        parts.getItem4(),
                        parts.getItem5(),
                        rights,
                        upload(release, wanted),
                        form,
                        wording.in(SoftwareFormTexts.class)));
    }

    /** A signature of a file that is not there is a package that somebody is about to send. */
    private Upload upload(Release release, Wanted wanted) {
        boolean signs = release.file(wanted.signs()).isPresent();
        Role alone = Role.ALONE.contains(wanted.role()) ? wanted.role() : Role.PACKAGE;
        return new Upload(
                signs ? Role.SIGNATURE : alone,
                signs ? wanted.signs() : "",
                wanted.refusal(),
                intake.most(UploadRoute.ROOM));
    }

    private Uni<Region<ReleaseAdoption>> adoption(Release release, Rights rights) {
        return release.isDraft()
                ? Region.leftOut()
                : Region.of(registry.adoption(release.product(), release.state().name(), MOST)
                        .map(rows -> ReleaseAdoption.of(rows.items(), release.number(), rights.party())));
    }

    private Uni<Region<PageOf<LedgerLine>>> ledger(Release release) {
        return release.isDraft()
                ? Region.leftOut()
                : Region.of(registry.ledger(release.product(), release.releaseVersion(), LINES));
    }

    private Uni<Region<PageOf<Download>>> downloads(Release release, Rights rights) {
        return release.isDraft() || !rights.seesDownloads()
                ? Region.leftOut()
                : Region.of(registry.downloads(release.product(), release.releaseVersion(), LINES));
    }

    private Uni<Region<PageOf<Entitlement>>> acts(String product, Rights rights) {
        return rights.seesEntitlements()
                ? Region.of(registry.entitlements(product, rights.party(), true, 1, null))
                : Region.leftOut();
    }
}
