package org.interdesk.portal.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.interdesk.portal.report.ReportCards;
import org.interdesk.portal.session.SignedIn;
import org.interdesk.portal.session.Visitor;
import org.interdesk.portal.shell.Pages;
import org.jspecify.annotations.Nullable;

/** The first page: what waits today, or the way in. */
@Path("/")
@PermitAll
public class HomePages {

    private final Visitor visitor;
    private final Overview overview;
    private final ReportCards reports;
    private final Pages pages;

    HomePages(Visitor visitor, Overview overview, ReportCards reports, Pages pages) {
        this.visitor = visitor;
        this.overview = overview;
        this.reports = reports;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "home")
    static class Templates {
        static native TemplateInstance home(Home home);

        private Templates() {}
    }

    /**
     * What the page shows: a part for each of the person's tasks, and first the part in which something waits for the person.
     *
     * @param today requests; null for roles that have nothing to do with them
     */
    public record Home(SignedIn viewer, Overview.@Nullable Today today, ReportCards.Cards reports) {

        /** Whether there is nothing for the person's roles on this page. */
        public boolean isNothing() {
            return today == null && reports.isNothing() && !viewer.seesIncidents() && !viewer.seesSoftware();
        }
    }

    @GET
    public Response home() {
        return visitor.find()
                .map(viewer -> pages.page(Templates.home(of(viewer).await().indefinitely())))
                .orElseGet(() -> Response.seeOther(URI.create(visitor.isSignedIn() ? "/session/party" : "/sign-in"))
                        .build());
    }

    private Uni<Home> of(SignedIn viewer) {
        Uni<Optional<Overview.Today>> today = viewer.seesRequests()
                ? overview.of(viewer).map(Optional::of)
                : Uni.createFrom().item(Optional.empty());
        return Uni.combine()
                .all()
                .unis(today, reports.of(viewer))
                .asTuple()
                .map(parts -> new Home(viewer, parts.getItem1().orElse(null), parts.getItem2()));
    }
}
