package org.interdesk.portal.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.interdesk.portal.service.PageOf;
import org.interdesk.portal.service.Region;
import org.interdesk.portal.session.SignedIn;
import org.interdesk.portal.session.SignedInUser;
import org.interdesk.portal.shell.Pages;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Reports by month: a party's own, for the Commission everybody's, and for every desk what was published. */
@Path("/reports")
@Authenticated
public class ReportsPages {

    private static final int OWN = 24;
    private static final int PUBLISHED = 12;

    private final ReportApi reports;
    private final MonthApi months;
    private final Clocks clocks;
    private final MonthTable table;
    private final SignedInUser user;
    private final Pages pages;

    ReportsPages(
            @RestClient ReportApi reports,
            @RestClient MonthApi months,
            Clocks clocks,
            MonthTable table,
            SignedInUser user,
            Pages pages) {
        this.reports = reports;
        this.months = months;
        this.clocks = clocks;
        this.table = table;
        this.user = user;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance reports(Overview view);

        private Templates() {}
    }

    /**
     * What the page shows.
     *
     * @param own the party's reports; left out for whoever sees those of all parties, or none
     * @param all the months of all parties, for the Commission; left out for others
     * @param published the latest edition of each month
     * @param at the place in the list of reports or months that the address names; null at its beginning
     * @param publishedAt the place in the list of what was published; null at its beginning
     */
    public record Overview(
            SignedIn viewer,
            Region<PageOf<ReportRow>> own,
            Region<MonthTable.Table> all,
            Region<PageOf<Edition>> published,
            @Nullable String at,
            @Nullable String publishedAt) {}

    @GET
    public Response reports(@RestQuery @Nullable String cursor, @RestQuery @Nullable String published) {
        SignedIn viewer = user.get();
        if (!viewer.seesConsolidated()) {
            throw new ForbiddenException("roles without reports");
        }
        boolean everybodys = viewer.seesReportsOfAll();
        Overview view = Uni.combine()
                .all()
                .unis(
                        viewer.seesReports() && !everybodys
                                ? Region.of(own(viewer.party(), cursor))
                                : Region.<PageOf<ReportRow>>leftOut(),
                        everybodys ? Region.of(table.read(cursor)) : Region.<MonthTable.Table>leftOut(),
                        Region.of(months.published(PUBLISHED, published)))
                .asTuple()
                .map(parts ->
                        new Overview(viewer, parts.getItem1(), parts.getItem2(), parts.getItem3(), cursor, published))
                .await()
                .indefinitely();
        return pages.page(Templates.reports(view));
    }

    private Uni<PageOf<ReportRow>> own(String party, @Nullable String cursor) {
        return Uni.combine()
                .all()
                .unis(reports.reports(null, party, "-month", OWN, cursor), clocks.ofReports(null))
                .asTuple()
                .map(parts -> {
                    PageOf<Report> page = parts.getItem1();
                    List<ReportRow> rows = page.items().stream()
                            .map(report ->
                                    new ReportRow(report, parts.getItem2().of(report)))
                            .toList();
                    return new PageOf<>(rows, page.total(), page.totalIsLowerBound(), page.next());
                });
    }
}
