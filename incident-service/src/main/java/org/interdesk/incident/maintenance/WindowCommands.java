package org.interdesk.incident.maintenance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.interdesk.incident.change.Acting;
import org.interdesk.incident.change.Call;
import org.interdesk.incident.change.model.Act;
import org.interdesk.incident.component.ComponentQueries;
import org.interdesk.incident.component.model.Component;
import org.interdesk.incident.maintenance.model.LeadTime;
import org.interdesk.incident.maintenance.model.Period;
import org.interdesk.incident.maintenance.model.PeriodRefused;
import org.interdesk.incident.maintenance.model.Proposal;
import org.interdesk.incident.maintenance.model.Verdict;
import org.interdesk.incident.maintenance.model.Window;
import org.interdesk.incident.maintenance.model.WindowNumber;
import org.interdesk.incident.maintenance.store.LeadTimeRules;
import org.interdesk.incident.maintenance.store.Windows;
import org.interdesk.incident.party.Desks;
import org.interdesk.incident.party.Standing;
import org.interdesk.kit.id.UuidV7;
import org.interdesk.kit.idempotency.Idempotency;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.problem.InvalidRequest;
import org.interdesk.kit.problem.ProblemException;
import org.interdesk.kit.time.Now;
import org.jspecify.annotations.Nullable;

/** What the owner of a window does with it, what touched parties answer, and what the Commission decides. */
@ApplicationScoped
@Transactional
public class WindowCommands {

    private final WindowWork work;
    private final Windows windows;
    private final LeadTimeRules leadTimes;
    private final ComponentQueries components;
    private final Desks desks;
    private final Idempotency idempotency;
    private final CurrentViewer viewer;
    private final Now now;

    WindowCommands(
            WindowWork work,
            Windows windows,
            LeadTimeRules leadTimes,
            ComponentQueries components,
            Desks desks,
            Idempotency idempotency,
            CurrentViewer viewer,
            Now now) {
        this.work = work;
        this.windows = windows;
        this.leadTimes = leadTimes;
        this.components = components;
        this.desks = desks;
        this.idempotency = idempotency;
        this.viewer = viewer;
        this.now = now;
    }

    /** Declares a window, or answers again what was answered to the same call before. */
    public WindowView declare(Proposal asked, Call call) {
        return idempotency
                .once(call.idempotencyKey(), call.fingerprint(), WindowView.class, () -> doDeclare(asked))
                .value();
    }

    private WindowView doDeclare(Proposal asked) {
        Standing standing = new Standing(viewer.get());
        Instant present = now.instant();
        Act act = Acting.of(standing, null, present, Instant.EPOCH);
        desks.require("/parties", asked.named());
        List<Component> found = components.require("/components", asked.components());
        LeadTime leadTime = leadTimes.applied(present);
        int year = present.atOffset(ZoneOffset.UTC).getYear();
        try {
            return work.add(Window.declare(
                    UuidV7.at(present),
                    windows.nextNumber(year),
                    asked,
                    Component.touched(found, asked.named(), standing.party()),
                    leadTime,
                    act));
        } catch (PeriodRefused refused) {
            throw explained(refused, leadTime);
        }
    }

    public WindowView consent(WindowNumber number, Call call, @Nullable String comment) {
        return work.change(number, call, (window, act) -> window.consent(act, comment));
    }

    public WindowView object(WindowNumber number, Call call, String reason) {
        return work.change(number, call, (window, act) -> window.object(act, reason));
    }

    /** @throws ExtensionRefused if the window would become longer although less than the lead time is left */
    public WindowView change(WindowNumber number, Call call, Period period, String reason) {
        LeadTime leadTime = leadTimes.applied(now.instant());
        return work.change(number, call, (window, act) -> {
            try {
                window.change(act, period, leadTime, reason);
            } catch (PeriodRefused refused) {
                throw explained(refused, leadTime);
            }
        });
    }

    public WindowView start(WindowNumber number, Call call, @Nullable String comment) {
        return work.change(number, call, (window, act) -> window.start(act, comment));
    }

    public WindowView complete(WindowNumber number, Call call, @Nullable String comment) {
        return work.change(number, call, (window, act) -> window.complete(act, comment));
    }

    public WindowView cancel(WindowNumber number, Call call, String reason) {
        return work.change(number, call, (window, act) -> window.cancel(act, reason));
    }

    public WindowView decide(WindowNumber number, Call call, Verdict verdict, String reason) {
        return work.change(number, call, (window, act) -> window.decide(act, verdict, reason));
    }

    private static ProblemException explained(PeriodRefused refused, LeadTime leadTime) {
        return switch (refused.reason()) {
            case TOO_FAR_BACK ->
                new InvalidRequest(
                        "/startsAt",
                        "A window may be declared at most " + Window.BACKDATING.toHours() + " hours after its start.");
            case EXTENDED_INSIDE_LEAD_TIME -> new ExtensionRefused(leadTime);
            case UNCHANGED -> new InvalidRequest("/startsAt", "The window has this period already.");
        };
    }
}
