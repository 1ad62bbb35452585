package org.interdesk.registry.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import org.interdesk.kit.file.Announcement;
import org.interdesk.kit.file.FileStore;
import org.interdesk.registry.release.ReleaseFileCommands;
import org.interdesk.registry.release.ReleaseFileCommands.Added;
import org.interdesk.registry.release.ReleaseFileCommands.NewFile;

/**
 * Takes a file of a draft in: asks whether there is a place for it, receives it, and adds it.
 *
 * <p>No transaction is open while the bytes arrive. If the draft was published or the file added by somebody else meanwhile,
 * the file is refused at the end; what lies in the store for nobody is swept later.
 */
@ApplicationScoped
public class Uploading {

    private final ReleaseFileCommands drafts;
    private final FileStore store;

    Uploading(ReleaseFileCommands drafts, FileStore store) {
        this.drafts = drafts;
        this.store = store;
    }

    public Added upload(NewFile wanted, InputStream content, Announcement announcement) {
        drafts.requirePlaceFor(wanted);
        return drafts.add(wanted, store.keep(content, announcement));
    }
}
