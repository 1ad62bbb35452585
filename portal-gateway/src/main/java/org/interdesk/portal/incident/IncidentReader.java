package org.interdesk.portal.incident;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.interdesk.portal.component.Catalogue;
import org.interdesk.portal.form.FormState;
import org.interdesk.portal.service.PageOf;
import org.interdesk.portal.service.Region;
import org.interdesk.portal.session.SignedIn;
import org.interdesk.portal.session.SignedInUser;
import org.interdesk.portal.shell.Wording;
import org.interdesk.portal.sla.Commitment;
import org.interdesk.portal.sla.SlaApi;
import org.jspecify.annotations.Nullable;

/** Gathers what the page of an incident shows, asking for all of it at the same time. */
@RequestScoped
class IncidentReader {

    private static final int ENTRIES = 200;

    private final IncidentApi incidents;
    private final Catalogue catalogue;
    private final SlaApi sla;
    private final SignedInUser user;
    private final Wording wording;

    IncidentReader(
            @RestClient IncidentApi incidents,
            Catalogue catalogue,
            @RestClient SlaApi sla,
            SignedInUser user,
            Wording wording) {
        this.incidents = incidents;
        this.catalogue = catalogue;
        this.sla = sla;
        this.user = user;
        this.wording = wording;
    }

    /** @throws org.interdesk.portal.service.ServiceRefusal with 404 when the viewer may not see the incident */
    IncidentView read(String number, @Nullable String cursor, FormState form) {
        SignedIn viewer = user.get();
        return Uni.combine()
                .all()
                .unis(
                        Region.needed(incidents.get(number)),
                        Region.of(incidents.timeline(number, ENTRIES, cursor)),
                        clocks(viewer, number),
                        catalogue.whole())
                .asTuple()
                .map(parts -> new IncidentView(
                        parts.getItem1(),
                        parts.getItem2(),
                        parts.getItem3(),
                        parts.getItem4(),
                        viewer,
                        form,
                        wording.app(),
                        wording.in(IncidentTexts.class)))
                .await()
                .indefinitely();
    }

    private Uni<Region<PageOf<Commitment>>> clocks(SignedIn viewer, String number) {
        return viewer.seesClocks()
                ? Region.of(sla.commitments(Commitment.INCIDENT, number, null, null, null, ENTRIES))
                : Region.leftOut();
    }
}
