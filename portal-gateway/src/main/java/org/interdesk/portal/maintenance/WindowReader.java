package org.interdesk.portal.maintenance;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.interdesk.portal.component.Catalogue;
import org.interdesk.portal.form.FormState;
import org.interdesk.portal.service.PageOf;
import org.interdesk.portal.service.Region;
import org.interdesk.portal.service.ServiceRefusal;
import org.interdesk.portal.session.SignedIn;
import org.interdesk.portal.session.SignedInUser;
import org.interdesk.portal.shell.Wording;
import org.interdesk.portal.sla.Commitment;
import org.interdesk.portal.sla.SlaApi;
import org.jspecify.annotations.Nullable;

/** Gathers what the page of a window shows: first the window, then at the same time all that belongs to it. */
@RequestScoped
class WindowReader {

    private static final int ENTRIES = 200;
    private static final int CLASHES = 20;

    private final MaintenanceApi windows;
    private final Catalogue catalogue;
    private final SlaApi sla;
    private final SignedInUser user;
    private final Wording wording;

    WindowReader(
            @RestClient MaintenanceApi windows,
            Catalogue catalogue,
            @RestClient SlaApi sla,
            SignedInUser user,
            Wording wording) {
        this.windows = windows;
        this.catalogue = catalogue;
        this.sla = sla;
        this.user = user;
        this.wording = wording;
    }

    /** @throws ServiceRefusal with 404 when the viewer may not see the window */
    WindowView read(String number, @Nullable String cursor, FormState form) {
        SignedIn viewer = user.get();
        Window window = Region.needed(windows.get(number)).await().indefinitely();
        return Uni.combine()
                .all()
                .unis(
                        Region.of(windows.timeline(number, ENTRIES, cursor)),
                        clocks(viewer, number),
                        clashes(window, form),
                        catalogue.whole())
                .asTuple()
                .map(parts -> new WindowView(
                        window,
                        parts.getItem1(),
                        parts.getItem2(),
                        parts.getItem3(),
                        parts.getItem4(),
                        viewer,
                        form,
                        wording.app(),
                        wording.in(MaintenanceTexts.class)))
                .await()
                .indefinitely();
    }

    private Uni<Region<PageOf<Commitment>>> clocks(SignedIn viewer, String number) {
        return viewer.seesClocks()
                ? Region.of(sla.commitments(Commitment.WINDOW, number, null, null, null, ENTRIES))
                : Region.leftOut();
    }

    /**
     * What the window meets, at the time that is typed or else at its own; nothing is asked about one that is over, or of a
     * period that is none. A component that has left the catalogue meanwhile makes the question unanswerable, which is no
     * failure either.
     */
    private Uni<Region<PageOf<Window>>> clashes(Window window, FormState form) {
        boolean typed = form.isFor(WindowMove.CHANGE.resource());
        Instant start = typed ? form.moment("startsAt") : window.startsAt();
        Instant end = typed ? form.moment("endsAt") : window.endsAt();
        if (!window.state().isStanding() || start == null || end == null || !start.isBefore(end)) {
            return Region.leftOut();
        }
        return Region.of(
                windows.clashes(window.components(), window.namedParties(), start, end, window.number(), CLASHES)
                        .onFailure(ServiceRefusal.class)
                        .recoverWithItem(() -> new PageOf<>(List.of(), 0, false, null)));
    }
}
