package org.interdesk.portal.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.interdesk.portal.service.PageOf;
import org.interdesk.portal.service.Region;
import org.interdesk.portal.shell.Pages;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One revision of a report: what it says otherwise than an earlier one, and what was decided about it. */
@Path(ReportPages.PATH + "/revisions/{revision: [1-9][0-9]{0,4}}")
@Authenticated
public class RevisionPages {

    private final ReportApi reports;
    private final ReportReader reader;
    private final Pages pages;

    RevisionPages(@RestClient ReportApi reports, ReportReader reader, Pages pages) {
        this.reports = reports;
        this.reader = reader;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance revision(RevisionView view);

        private Templates() {}
    }

    /**
     * What the page shows.
     *
     * @param from the revision it is compared with; 0 for none before it
     */
    public record RevisionView(
            Report report,
            Revision revision,
            Region<Difference> difference,
            Region<PageOf<Revision>> revisions,
            int from) {

        /** Revisions to compare with. */
        public List<Integer> earlier() {
            return revisions.isMissing()
                    ? List.of()
                    : revisions.getContent().items().stream()
                            .map(Revision::revision)
                            .filter(number -> number < revision.revision())
                            .toList();
        }

        /** What kind of figure a key stands for. */
        public FieldType type(String key) {
            Figure figure = revision.figure(key);
            return figure == null ? FieldType.QUANTITY : figure.type();
        }

        public @Nullable String remark(String place) {
            return revision.remark(place);
        }
    }

    @GET
    public Response show(@RestPath String number, @RestPath int revision, @RestQuery @Nullable Integer from) {
        Report report = reader.detail(number).report();
        int before = from == null || from < 1 || from >= revision ? revision - 1 : from;
        var parts = Uni.combine()
                .all()
                .unis(
                        Region.needed(reports.revision(number, revision)),
                        Region.of(reports.difference(number, revision, before)),
                        reader.revisions(number))
                .asTuple()
                .await()
                .indefinitely();
        return pages.page(Templates.revision(
                new RevisionView(report, parts.getItem1(), parts.getItem2(), parts.getItem3(), before)));
    }
}
