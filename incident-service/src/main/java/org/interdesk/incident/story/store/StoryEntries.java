package org.interdesk.incident.story.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.interdesk.incident.story.Fact;
import org.interdesk.incident.story.StoryEntryView;
import org.interdesk.incident.story.model.Visibility;
import org.interdesk.kit.page.Cursor;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;

/** The timelines. Nothing is ever taken out. */
@ApplicationScoped
public class StoryEntries implements PanacheRepositoryBase<StoryEntryEntity, UUID> {

    private static final String READABLE = "subject = :subject and (visibility <> :desk or party = :party)";

    public void append(Fact fact) {
        persist(new StoryEntryEntity(fact));
    }

    public Page<StoryEntryView> page(UUID subject, String party, PageRequest page) {
        Parameters readable =
                Parameters.with("subject", subject).and("desk", Visibility.DESK).and("party", party);
        long counted = count(READABLE, readable);
        List<StoryEntryEntity> rows = find(
                        READABLE + " and position > :after order by position", readable.and("after", after(page)))
                .range(0, page.limit())
                .list();
        return Page.of(rows, page.limit(), counted, row -> new Cursor(List.of(Long.toString(row.position))))
                .map(StoryEntryEntity::view);
    }

    private static long after(PageRequest page) {
        if (page.cursor() == null) {
            return 0;
        }
        List<String> keys = page.cursor().keys();
        try {
            if (keys.size() == 1) {
                return Long.parseLong(keys.get(0));
            }
        } catch (NumberFormatException notOurs) {
            throw Cursor.foreign();
        }
        throw Cursor.foreign();
    }
}
