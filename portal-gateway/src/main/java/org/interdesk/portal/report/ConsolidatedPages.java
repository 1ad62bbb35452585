package org.interdesk.portal.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.interdesk.portal.service.FilePass;
import org.interdesk.portal.service.Region;
import org.interdesk.portal.service.ServiceRefusal;
import org.interdesk.portal.session.SignedIn;
import org.interdesk.portal.session.SignedInUser;
import org.interdesk.portal.shell.Pages;
import org.interdesk.portal.shell.Shell;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The consolidated report of a month: as it was published, edition by edition, and for the Commission as it would be. */
@Path("/reports/consolidated/{month: [0-9]{4}-(0[1-9]|1[0-2])}")
@Authenticated
public class ConsolidatedPages {

    private static final int NOT_FOUND = 404;

    private final MonthApi months;
    private final FilePass files;
    private final SignedInUser user;
    private final Shell shell;
    private final Pages pages;

    ConsolidatedPages(@RestClient MonthApi months, FilePass files, SignedInUser user, Shell shell, Pages pages) {
        this.months = months;
        this.files = files;
        this.user = user;
        this.shell = shell;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance consolidated(ConsolidatedView view);

        private Templates() {}
    }

    /**
     * What the page shows.
     *
     * @param edition what was published; null for a look at what would be
     * @param latest number of the latest edition
     * @param difference from the edition before; left out for the first
     */
    public record ConsolidatedView(
            String month,
            Consolidated report,
            @Nullable Edition edition,
            int latest,
            Region<EditionDifference> difference,
            SignedIn viewer) {

        public YearMonth monthOf() {
            return YearMonth.parse(month);
        }

        /** All editions, the latest first. */
        public List<Integer> editions() {
            return IntStream.rangeClosed(1, latest)
                    .mapToObj(number -> latest + 1 - number)
                    .toList();
        }

        /** Begins the addresses of its files. */
        public String fileAddress() {
            return "/reports/consolidated/" + month + "/export/";
        }

        public boolean isPreview() {
            return edition == null;
        }

        public boolean isNewest() {
            return edition != null && edition.edition() == latest;
        }

        /** Figures worth a picture: several parties know them, and not all of them zero. */
        public List<Consolidated.Line> drawn() {
            return List.of("requests.registered", "downtime.unplanned").stream()
                    .map(report::line)
                    .filter(line -> line != null && line.isDrawable())
                    .map(Objects::requireNonNull)
                    .toList();
        }
    }

    /** Before the first edition whoever is to publish it comes to the month's board instead; others find nothing. */
    @GET
    public Response show(@RestPath String month, @RestQuery @Nullable Integer edition) {
        SignedIn viewer = user.get();
        Edition latest;
        try {
            latest = Region.needed(months.edition(month)).await().indefinitely();
        } catch (ServiceRefusal refusal) {
            if (refusal.status() == NOT_FOUND && viewer.seesReportsOfAll()) {
                return Response.seeOther(URI.create("/reports/months/" + month)).build();
            }
            throw refusal;
        }
        Edition shown = edition == null || edition == latest.edition()
                ? latest
                : Region.needed(months.edition(month, edition)).await().indefinitely();
        Region<EditionDifference> difference = (shown.edition() > 1
                        ? Region.of(months.difference(month, shown.edition()))
                        : Region.<EditionDifference>leftOut())
                .await()
                .indefinitely();
        return pages.page(Templates.consolidated(
                new ConsolidatedView(month, shown.report(), shown, latest.edition(), difference, viewer)));
    }

    /** What the Commission would publish at present. */
    @GET
    @Path("preview")
    public Response preview(@RestPath String month) {
        SignedIn viewer = user.get();
        Consolidated report = Region.needed(months.preview(month)).await().indefinitely();
        Region<EditionDifference> nothing =
                Region.<EditionDifference>leftOut().await().indefinitely();
        return pages.page(Templates.consolidated(new ConsolidatedView(month, report, null, 0, nothing, viewer)));
    }

    @GET
    @Path("export/{format: json|csv|xlsx}")
    public Uni<Response> export(@RestPath String month, @RestPath String format, @RestQuery @Nullable Integer edition) {
        String path = "/api/v1/consolidated-reports/" + month + "/export/" + format + "?lang=" + shell.getLang();
        return files.pass("report", edition == null ? path : path + "&edition=" + edition);
    }
}
