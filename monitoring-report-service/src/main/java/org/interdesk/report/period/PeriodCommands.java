package org.interdesk.report.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.interdesk.kit.audit.AuditJournal;
import org.interdesk.kit.id.UuidV7;
import org.interdesk.kit.idempotency.Idempotency;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.outbox.Outbox;
import org.interdesk.kit.outbox.OutgoingEvent;
import org.interdesk.kit.problem.InvalidRequest;
import org.interdesk.kit.problem.NotFound;
import org.interdesk.kit.time.Now;
import org.interdesk.report.exchange.ImportSessions;
import org.interdesk.report.exchange.Moments;
import org.interdesk.report.exchange.Moments.Moment;
import org.interdesk.report.party.Commission;
import org.interdesk.report.party.Parties;
import org.interdesk.report.period.event.PeriodFact;
import org.interdesk.report.period.model.PeriodState;
import org.interdesk.report.period.store.PeriodEntity;
import org.interdesk.report.period.store.Periods;
import org.interdesk.report.submission.OpeningCommands;
import org.jspecify.annotations.Nullable;

/** Opening months, and noting that they were published. */
@ApplicationScoped
@Transactional
public class PeriodCommands {

    private static final String TOPIC = "report";

    private final Periods periods;
    private final PeriodQueries queries;
    private final OpeningCommands reports;
    private final Parties parties;
    private final Moments moments;
    private final ImportSessions sessions;
    private final Outbox outbox;
    private final AuditJournal journal;
    private final Idempotency idempotency;
    private final CurrentViewer viewer;
    private final Now now;

    PeriodCommands(
            Periods periods,
            PeriodQueries queries,
            OpeningCommands reports,
            Parties parties,
            Moments moments,
            ImportSessions sessions,
            Outbox outbox,
            AuditJournal journal,
            Idempotency idempotency,
            CurrentViewer viewer,
            Now now) {
        this.periods = periods;
        this.queries = queries;
        this.reports = reports;
        this.parties = parties;
        this.moments = moments;
        this.sessions = sessions;
        this.outbox = outbox;
        this.journal = journal;
        this.idempotency = idempotency;
        this.viewer = viewer;
        this.now = now;
    }

    /**
     * A month to be opened.
     *
     * @param occurredAt when it was opened, if an integrator brings in history; its prefill still says all that is known
     * @param importSession the session of history it belongs to; only with {@code occurredAt}
     */
    public record NewPeriod(
            YearMonth month,
            @Nullable Instant occurredAt,
            @Nullable UUID importSession) {}

    /**
     * Opens a month that is over, with a prefilled report for every party.
     *
     * @throws PeriodExists if it is open already
     * @throws MonthNotOver if it is not over
     */
    public PeriodView open(@Nullable String key, NewPeriod asked) {
        return idempotency
                .once(key, asked, PeriodView.class, () -> doOpen(asked))
                .value();
    }

    private PeriodView doOpen(NewPeriod asked) {
        Moment moment = moments.ofBeginning(asked.occurredAt());
        Commission.require(viewer.get(), moment.reported());
        UUID session = asked.importSession();
        if (session != null) {
            if (!moment.reported()) {
                throw new InvalidRequest("/occurredAt", "A month of an import session says when it was opened.");
            }
            sessions.requireOpen(session);
        }
        if (!isOver(asked.month(), moment.at())) {
            throw new MonthNotOver(asked.month());
        }
        return queries.view(create(asked.month(), moment, session));
    }

    /**
     * Opens the months that are over and whose turn has come, under the caller's system identity. Of several processes one does
     * it and the others go on.
     *
     * @return how many were opened
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int openDue() {
        Instant present = now.instant();
        return periods.lockSchedule()
                .map(next -> {
                    YearMonth month = next.orElse(current(present));
                    int opened = 0;
                    for (; isOver(month, present); month = month.plusMonths(1)) {
                        if (periods.find(month).isEmpty()) {
                            create(month, new Moment(present, present, false), null);
                            opened++;
                        }
                    }
                    periods.schedule(month);
                    return opened;
                })
                .orElse(0);
    }

    /** Reads a month that is going to be published; whoever wants to publish it too waits. */
    @Transactional(Transactional.TxType.MANDATORY)
    public PeriodStatus lock(YearMonth month) {
        return periods.lock(month)
                .map(PeriodEntity::status)
                .orElseThrow(() -> new NotFound("The report month " + month));
    }

    /**
     * Notes that an edition of a month was published.
     *
     * @param included parties whose figures are in it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public PeriodView published(YearMonth month, Moment moment, List<String> included, @Nullable String reason) {
        PeriodEntity period = periods.lock(month).orElseThrow(() -> new NotFound("The report month " + month));
        period.publish(moment.at());
        periods.flush();
        PeriodStatus status = period.status();
        tell(status.edition() == 1 ? "period-published" : "period-corrected", status, moment, included);
        journal.record(
                "report.published",
                status.number(),
                reason == null
                        ? Map.of("edition", status.edition())
                        : Map.of("edition", status.edition(), "reason", reason));
        return queries.view(status);
    }

    private PeriodStatus create(YearMonth month, Moment moment, @Nullable UUID session) {
        PeriodStatus opened = new PeriodStatus(
                UuidV7.at(moment.receivedAt()),
                "CON-" + month,
                month,
                PeriodState.OPEN,
                0,
                moment.at(),
                null,
                moment.at(),
                session,
                1);
        if (!periods.add(opened)) {
            throw new PeriodExists(month);
        }
        for (String party : parties.codes()) {
            reports.open(month, party, moment, session);
        }
        tell("period-opened", opened, moment, List.of());
        String by = viewer.get().party();
        journal.record(
                by == null ? Parties.COMMISSION : by,
                "period.opened",
                opened.number(),
                Map.of("at", moment.at().toString()));
        return opened;
    }

    private void tell(String happened, PeriodStatus period, Moment moment, List<String> included) {
        outbox.publish(new OutgoingEvent(
                TOPIC,
                period.id(),
                period.version(),
                "org.interdesk.report." + happened + ".v1",
                period.number(),
                moment.at(),
                null,
                PeriodFact.of(period, moment, parties.codes(), included)));
    }

    private YearMonth current(Instant present) {
        return YearMonth.from(present.atZone(parties.zone(Parties.COMMISSION)));
    }

    private boolean isOver(YearMonth month, Instant at) {
        return month.isBefore(current(at));
    }
}
