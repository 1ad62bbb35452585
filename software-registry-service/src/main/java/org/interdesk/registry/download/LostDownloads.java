package org.interdesk.registry.download;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.interdesk.kit.identity.CurrentViewer;
import org.jboss.logging.Logger;

/** Ends the records of downloads that nobody will end any more. */
@ApplicationScoped
public class LostDownloads {

    static final String IDENTITY = "registry.download";
    private static final Logger LOG = Logger.getLogger(LostDownloads.class);

    private final DownloadCommands commands;
    private final CurrentViewer viewer;

    LostDownloads(DownloadCommands commands, CurrentViewer viewer) {
        this.commands = commands;
        this.viewer = viewer;
    }

    @Scheduled(every = "1h", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void hourly() {
        giveUp();
    }

    public int giveUp() {
        int lost = viewer.asSystem(IDENTITY, commands::giveUpLost);
        if (lost > 0) {
            LOG.infof("%d downloads ended unseen", lost);
        }
        return lost;
    }
}
