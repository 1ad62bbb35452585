package org.interdesk.incident.maintenance;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.interdesk.incident.maintenance.store.Windows;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.time.Now;
import org.jboss.logging.Logger;

/**
 * Lets agreed windows begin at their start and running ones end at their end. Several processes may look at once: each
 * window is looked at again under its lock. One that fails holds back no other.
 */
@ApplicationScoped
public class WindowWatch {

    static final String IDENTITY = "incident.watch";

    private static final Logger LOG = Logger.getLogger(WindowWatch.class);

    private final Windows windows;
    private final WindowWork work;
    private final WatchConfig config;
    private final CurrentViewer viewer;
    private final Now now;

    WindowWatch(Windows windows, WindowWork work, WatchConfig config, CurrentViewer viewer, Now now) {
        this.windows = windows;
        this.work = work;
        this.config = config;
        this.viewer = viewer;
        this.now = now;
    }

    @Scheduled(every = "${incident.watch.interval}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void regularly() {
        if (config.enabled()) {
            look();
        }
    }

    /** Looks once. */
    public void look() {
        List<UUID> due = viewer.asSystem(
                IDENTITY,
                () -> QuarkusTransaction.requiringNew().call(() -> windows.due(now.instant(), config.batchSize())));
        due.forEach(this::look);
    }

    private void look(UUID window) {
        try {
            viewer.asSystem(IDENTITY, () -> QuarkusTransaction.requiringNew().run(() -> work.passTime(window)));
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "Maintenance window %s cannot start or end; it is tried again", window);
        }
    }
}
