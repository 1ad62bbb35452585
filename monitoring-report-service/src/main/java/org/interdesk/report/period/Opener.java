package org.interdesk.report.period;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.interdesk.kit.identity.CurrentViewer;
import org.jboss.logging.Logger;

/** Opens each month when the one before is over, whoever watches. The first is the one in which the service was started first. */
@ApplicationScoped
public class Opener {

    static final String IDENTITY = "report.period";
    private static final Logger LOG = Logger.getLogger(Opener.class);

    private final PeriodCommands periods;
    private final OpeningConfig config;
    private final CurrentViewer viewer;

    Opener(PeriodCommands periods, OpeningConfig config, CurrentViewer viewer) {
        this.periods = periods;
        this.config = config;
        this.viewer = viewer;
    }

    @Scheduled(every = "${report.opening.interval:1m}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void regularly() {
        if (config.enabled()) {
            look();
        }
    }

    /** Looks once. */
    public void look() {
        int opened = viewer.asSystem(
                IDENTITY, () -> QuarkusTransaction.requiringNew().call(periods::openDue));
        if (opened > 0) {
            LOG.infof("%d report months opened", opened);
        }
    }
}
