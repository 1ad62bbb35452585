package org.interdesk.incident.maintenance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.interdesk.incident.change.Acting;
import org.interdesk.incident.change.Call;
import org.interdesk.incident.change.IllegalMove;
import org.interdesk.incident.change.model.Act;
import org.interdesk.incident.change.model.MoveRefused;
import org.interdesk.incident.maintenance.event.WindowData;
import org.interdesk.incident.maintenance.model.Happened;
import org.interdesk.incident.maintenance.model.Window;
import org.interdesk.incident.maintenance.model.WindowFacts;
import org.interdesk.incident.maintenance.model.WindowNumber;
import org.interdesk.incident.maintenance.store.WindowEntity;
import org.interdesk.incident.maintenance.store.Windows;
import org.interdesk.incident.obligation.ObligationBook;
import org.interdesk.incident.obligation.model.Clock;
import org.interdesk.incident.party.Standing;
import org.interdesk.incident.story.Chronicle;
import org.interdesk.incident.story.Fact;
import org.interdesk.incident.story.model.Visibility;
import org.interdesk.kit.idempotency.Idempotency;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.problem.NotFound;
import org.interdesk.kit.time.Now;
import org.interdesk.kit.version.EntityVersion;
import org.jspecify.annotations.Nullable;

/**
 * The one way to change a maintenance window: read it under a lock, let it decide, keep what it says, tell everybody.
 *
 * <p>Two desks that act at once are put in order by the lock; whoever sent {@code If-Match} and comes second is refused.
 */
@ApplicationScoped
public class WindowWork {

    private static final String TOPIC = "maintenance";

    private final Windows windows;
    private final ObligationBook obligations;
    private final Chronicle chronicle;
    private final Idempotency idempotency;
    private final CurrentViewer viewer;
    private final Now now;

    WindowWork(
            Windows windows,
            ObligationBook obligations,
            Chronicle chronicle,
            Idempotency idempotency,
            CurrentViewer viewer,
            Now now) {
        this.windows = windows;
        this.obligations = obligations;
        this.chronicle = chronicle;
        this.idempotency = idempotency;
        this.viewer = viewer;
        this.now = now;
    }

    /**
     * Changes a window that the viewer's party sees.
     *
     * @param doing what an act does with the window
     * @throws NotFound if the viewer sees no window of this number
     * @throws IllegalMove if the window does not allow it at present
     */
    @Transactional
    public WindowView change(WindowNumber number, Call call, BiConsumer<Window, Act> doing) {
        return idempotency
                .once(call.idempotencyKey(), call.fingerprint(), WindowView.class, () -> doChange(number, call, doing))
                .value();
    }

    private WindowView doChange(WindowNumber number, Call call, BiConsumer<Window, Act> doing) {
        Standing standing = new Standing(viewer.get());
        WindowEntity row =
                windows.lock(number, standing.party()).orElseThrow(() -> new NotFound("Maintenance window " + number));
        WindowFacts before = row.facts(obligations.of(row.id()));
        EntityVersion.require(call.ifMatch(), before.version());
        Act act = Acting.of(standing, null, now.instant(), before.changedAt());
        Window window = new Window(before);
        try {
            doing.accept(window, act);
        } catch (MoveRefused refused) {
            throw new IllegalMove(refused, standing);
        }
        keep(row, window, null);
        return view(window, standing);
    }

    /** Keeps a new window. */
    @Transactional(Transactional.TxType.MANDATORY)
    public WindowView add(Window window) {
        keep(windows.add(window.facts()), window, null);
        return view(window, new Standing(viewer.get()));
    }

    private WindowView view(Window window, Standing standing) {
        WindowFacts after = window.facts();
        return WindowView.of(
                after, obligations.promises(List.of(after.id())).getOrDefault(after.id(), List.of()), standing);
    }

    private void keep(WindowEntity row, Window window, @Nullable UUID cause) {
        WindowFacts after = window.facts();
        row.keep(after);
        obligations.keep(after.obligations());
        windows.share(after.id());
        chronicle.write(window.happened().stream().map(WindowWork::fact).toList(), cause);
    }

    private static Fact fact(Happened happened) {
        WindowFacts after = happened.after();
        return new Fact(
                TOPIC,
                WindowData.subject(after),
                after.version(),
                after.owner(),
                happened.kind().name(),
                happened.act(),
                happened.text(),
                Visibility.PARTIES,
                happened.detail(),
                WindowData.of(happened));
    }

    /** Lets a window begin or end if its time has come, under the caller's system identity. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void passTime(UUID id) {
        WindowEntity row = windows.lock(id);
        Window window = new Window(row.facts(obligations.of(id)));
        if (window.passTime(now.instant())) {
            keep(row, window, null);
        }
    }

    /** Keeps what was told about a clock, and brings the lists of the parties up to date. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void noticeClock(UUID id, Clock clock) {
        windows.lock(id);
        if (obligations.keep(id, clock)) {
            windows.share(id);
        }
    }

    /**
     * Keeps what was told about a clock that ran out; where it measured a party's answer, silence counts as consent.
     *
     * @param dueAt when it ran out
     * @param cause the event that told it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void runOut(UUID id, Clock clock, Instant dueAt, UUID cause) {
        WindowEntity row = windows.lock(id);
        if (!obligations.keep(id, clock)) {
            return;
        }
        Window window = new Window(row.facts(obligations.of(id)));
        if (window.deemConsent(Act.automatic(dueAt, now.instant()), clock.obligation())) {
            keep(row, window, cause);
        } else {
            windows.share(id);
        }
    }
}
