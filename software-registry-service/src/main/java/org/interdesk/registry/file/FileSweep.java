package org.interdesk.registry.file;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.interdesk.kit.file.FileStore;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.registry.release.ReleaseFileCommands;
import org.jboss.logging.Logger;

/** Removes from the store what no release has: files taken out of drafts, and uploads that ended badly. */
@ApplicationScoped
public class FileSweep {

    static final String IDENTITY = "registry.file";

    /** Longer than any upload takes, so that a file received but not yet noted is safe. */
    static final Duration SAFE_AFTER = Duration.ofHours(24);

    private static final Logger LOG = Logger.getLogger(FileSweep.class);

    private final FileStore store;
    private final ReleaseFileCommands files;
    private final CurrentViewer viewer;

    FileSweep(FileStore store, ReleaseFileCommands files, CurrentViewer viewer) {
        this.store = store;
        this.files = files;
        this.viewer = viewer;
    }

    @Scheduled(every = "6h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void regularly() {
        sweep();
    }

    /** Removes everything that nobody needs and nobody can be about to note. */
    public int sweep() {
        int removed = viewer.asSystem(IDENTITY, () -> store.sweep(files::isKnown, SAFE_AFTER));
        if (removed > 0) {
            LOG.infof("swept %d files that no release has", removed);
        }
        return removed;
    }
}
