package org.interdesk.report.period.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.interdesk.report.exchange.Moments.Moment;
import org.interdesk.report.obligation.Obligation;
import org.interdesk.report.obligation.Subject;
import org.interdesk.report.party.Parties;
import org.interdesk.report.period.PeriodStatus;
import org.jspecify.annotations.Nullable;

/**
 * Data of every event about a month: where it stands after the fact. When publication is due says the owner of the clocks.
 *
 * @param included parties whose figures are in the edition; empty before the first
 * @param missing parties whose figures are not; empty before the first edition
 * @param receivedAt when it became known; later than the event's time where it was reported after the fact
 */
public record PeriodFact(
        Subject subject,
        long version,
        List<String> parties,
        List<Obligation> obligations,
        String title,
        String importance,
        String month,
        String state,
        int edition,
        List<String> included,
        List<String> missing,
        @Nullable UUID importSession,
        Instant receivedAt) {

    /** @param all the parties that report */
    public static PeriodFact of(PeriodStatus period, Moment moment, List<String> all, List<String> included) {
        String month = period.month().toString();
        boolean published = period.edition() > 0;
        return new PeriodFact(
                new Subject(period.id(), "REPORT_PERIOD", period.number()),
                period.version(),
                all,
                List.of(Obligation.of(
                        period.id(),
                        "REPORT_PUBLICATION",
                        1,
                        Parties.COMMISSION,
                        period.openedAt(),
                        month,
                        period.publishedAt())),
                month,
                published ? "IMPORTANT" : "ROUTINE",
                month,
                period.state().name(),
                period.edition(),
                included,
                published
                        ? all.stream()
                                .filter(party -> !included.contains(party))
                                .toList()
                        : List.of(),
                period.importSession(),
                moment.receivedAt());
    }
}
