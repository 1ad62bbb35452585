package org.interdesk.incident.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.interdesk.incident.story.store.StoryEntries;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;

/** Reading timelines. The caller has checked that the party sees the subject. */
@ApplicationScoped
public class StoryQueries {

    private final StoryEntries entries;

    StoryQueries(StoryEntries entries) {
        this.entries = entries;
    }

    /** Lists what happened, oldest first, as far as a party may read it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Page<StoryEntryView> page(UUID subject, String party, PageRequest page) {
        return entries.page(subject, party, page);
    }
}
