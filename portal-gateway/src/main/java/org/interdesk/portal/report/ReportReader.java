package org.interdesk.portal.report;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.interdesk.portal.form.FormState;
import org.interdesk.portal.service.PageOf;
import org.interdesk.portal.service.Region;
import org.interdesk.portal.session.SignedInUser;
import org.interdesk.portal.shell.PartyClock;
import org.interdesk.portal.shell.Wording;
import org.jspecify.annotations.Nullable;

/** Gathers what the page of a report shows. */
@RequestScoped
class ReportReader {

    private static final int REVISIONS = 50;

    private final ReportApi reports;
    private final Clocks clocks;
    private final SignedInUser user;
    private final Wording wording;

    ReportReader(@RestClient ReportApi reports, Clocks clocks, SignedInUser user, Wording wording) {
        this.reports = reports;
        this.clocks = clocks;
        this.user = user;
        this.wording = wording;
    }

    /** Reads a report as it stands; it cannot be done without. */
    ReportDetail detail(String number) {
        user.get();
        return Region.needed(reports.report(number)).await().indefinitely();
    }

    /** @throws org.interdesk.portal.service.ServiceRefusal with 404 when the viewer may not see the report */
    ReportView read(String number, FormState form) {
        ReportDetail detail = detail(number);
        Report report = detail.report();
        Revision shown = detail.revision();
        return Uni.combine()
                .all()
                .unis(
                        remarked(report, shown),
                        Region.of(reports.revisions(number, REVISIONS, null)),
                        availability(number, shown),
                        clocks.ofReports(number))
                .asTuple()
                .map(parts -> new ReportView(
                        report,
                        shown,
                        parts.getItem1(),
                        parts.getItem2(),
                        parts.getItem3(),
                        parts.getItem4().of(report),
                        form,
                        user.get(),
                        monthOf(report),
                        wording.in(ReportFormTexts.class)))
                .await()
                .indefinitely();
    }

    static Month monthOf(Report report) {
        return new Month(report.monthOf(), PartyClock.zoneOf(report.party()));
    }

    /** The revision before the one that is being filled in, if that was returned: its remarks are what is to be done. */
    Uni<Region<Revision>> remarked(Report report, @Nullable Revision shown) {
        if (shown == null || shown.revision() == 1 || shown.revision() != report.revision()) {
            return Region.<Revision>leftOut();
        }
        return report.state() == ReportState.RETURNED || report.state() == ReportState.WITH_APPROVER
                ? Region.of(reports.revision(report.number(), shown.revision() - 1))
                : Region.<Revision>leftOut();
    }

    private Uni<Region<List<Availability>>> availability(String number, @Nullable Revision shown) {
        return shown == null
                ? Region.<List<Availability>>leftOut()
                : Region.of(reports.availability(number, shown.revision()));
    }

    Uni<Region<PageOf<Revision>>> revisions(String number) {
        return Region.of(reports.revisions(number, REVISIONS, null));
    }
}
