package org.interdesk.portal.report;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.interdesk.portal.service.PageOf;
import org.interdesk.portal.service.Region;
import org.interdesk.portal.sla.Commitment;
import org.interdesk.portal.sla.SlaApi;
import org.jspecify.annotations.Nullable;

/**
 * The running clocks of reports and months, with the working time that is left, as their owner counts it.
 *
 * <p>When the owner does not answer, the due instants that the report's service has heard of stand in, without working time.
 */
@ApplicationScoped
class Clocks {

    private static final String REPORT = "REPORT";
    private static final String MONTH = "REPORT_PERIOD";
    private static final int MOST = 200;

    private final SlaApi sla;
    private final InstantSource time;

    Clocks(@RestClient SlaApi sla, InstantSource time) {
        this.sla = sla;
        this.time = time;
    }

    /** @param number of one report; null for all that the viewer sees */
    Uni<Running> ofReports(@Nullable String number) {
        return running(REPORT, number);
    }

    Uni<Running> ofMonths() {
        return running(MONTH, null);
    }

    private Uni<Running> running(String type, @Nullable String number) {
        return Region.of(sla.commitments(type, number, null, "RUNNING", "dueAt", MOST))
                .map(clocks -> new Running(clocks, time.instant()));
    }

    /** The clocks that run at a moment. */
    record Running(Region<PageOf<Commitment>> clocks, Instant now) {

        /** Whether their owner answered. */
        boolean isKnown() {
            return !clocks.isMissing();
        }

        Due of(Report report) {
            String kind = report.clockKind();
            return kind == null
                    ? Due.NOTHING
                    : find(report.number(), kind).orElseGet(() -> Due.of(report.dueAt(), now));
        }

        Due of(Period month) {
            return month.isPublished()
                    ? Due.NOTHING
                    : find(month.number(), "report-publication").orElseGet(() -> Due.of(month.dueAt(), now));
        }

        private Optional<Due> find(String number, String kind) {
            List<Commitment> known =
                    clocks.isMissing() ? List.of() : clocks.getContent().items();
            return known.stream()
                    .filter(clock -> clock.subject().number().equals(number)
                            && clock.kind().equals(kind))
                    .findFirst()
                    .map(Due::of);
        }
    }
}
