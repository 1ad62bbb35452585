package org.interdesk.portal.incident;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.interdesk.portal.component.Catalogue;
import org.interdesk.portal.component.Components;
import org.interdesk.portal.service.PageOf;
import org.interdesk.portal.service.Region;
import org.interdesk.portal.session.SignedIn;
import org.interdesk.portal.session.SignedInUser;
import org.interdesk.portal.shell.Pages;
import org.interdesk.portal.sla.SlaChip;
import org.interdesk.portal.text.PageAddress;
import org.interdesk.portal.ticket.Parties;
import org.jspecify.annotations.Nullable;

/** The list of incidents by filter and order: those that last, and of them first what is due next. */
@Path("/incidents")
@Authenticated
public class IncidentListPages {

    private static final int ROWS = 50;

    private final IncidentApi incidents;
    private final Catalogue catalogue;
    private final SignedInUser user;
    private final Pages pages;
    private final InstantSource time;

    IncidentListPages(
            @RestClient IncidentApi incidents,
            Catalogue catalogue,
            SignedInUser user,
            Pages pages,
            InstantSource time) {
        this.incidents = incidents;
        this.catalogue = catalogue;
        this.user = user;
        this.pages = pages;
        this.time = time;
    }

    @CheckedTemplate(basePath = "incident")
    static class Templates {
        static native TemplateInstance list(IncidentList list);

        private Templates() {}
    }

    /** A row: the incident and how its nearest clock stands. */
    public record Row(Incident incident, @Nullable SlaChip due) {}

    /**
     * What the page shows.
     *
     * @param rows missing when incident-service does not answer
     */
    public record IncidentList(
            IncidentFilter filter, Region<PageOf<Row>> rows, Region<Components> catalogue, SignedIn viewer) {

        public List<Stage> stages() {
            return Stage.WAY;
        }

        public List<Severity> severities() {
            return Severity.CHOICE;
        }

        public List<String> parties() {
            return Parties.CODES;
        }

        public List<String> orders() {
            return IncidentFilter.ORDERS;
        }

        public List<Components.Group> groups() {
            return catalogue.isMissing() ? List.of() : catalogue.getContent().groups(viewer.party());
        }
    }

    @GET
    public Response list(@BeanParam IncidentFilter filter) {
        SignedIn viewer = user.get();
        if (!viewer.seesIncidents()) {
            throw new ForbiddenException("roles without incidents");
        }
        IncidentList list = Uni.combine()
                .all()
                .unis(rows(filter), catalogue.inUse())
                .asTuple()
                .map(parts -> new IncidentList(filter, parts.getItem1(), parts.getItem2(), viewer))
                .await()
                .indefinitely();
        return pages.page(Templates.list(list));
    }

    private Uni<Region<PageOf<Row>>> rows(IncidentFilter filter) {
        Instant now = time.instant();
        return Region.of(incidents
                .list(
                        filter.stagesAsked(),
                        PageAddress.orNull(filter.severity()),
                        PageAddress.orNull(filter.owner()),
                        PageAddress.orNull(filter.awaiting()),
                        PageAddress.orNull(filter.component()),
                        filter.sort(),
                        ROWS,
                        filter.at())
                .map(page -> new PageOf<>(
                        page.items().stream()
                                .map(one -> new Row(one, SlaChip.of(one.dueAt(), now)))
                                .toList(),
                        page.total(),
                        page.totalIsLowerBound(),
                        page.next())));
    }
}
