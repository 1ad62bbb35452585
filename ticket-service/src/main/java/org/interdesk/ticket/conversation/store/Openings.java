package org.interdesk.ticket.conversation.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.interdesk.kit.page.Cursor;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.ticket.conversation.DisclosureView;

/** The log of what was opened to whom; the policies let a party read it for its cases. */
@ApplicationScoped
public class Openings implements PanacheRepositoryBase<OpeningEntity, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    public Page<DisclosureView> page(UUID ticket, PageRequest page) {
        long counted = count("ticket", ticket);
        List<OpeningEntity> rows = find("ticket = ?1 and id > ?2 order by id", ticket, after(page))
                .range(0, page.limit())
                .list();
        return Page.of(rows, page.limit(), counted, row -> new Cursor(List.of(row.id.toString())))
                .map(OpeningEntity::view);
    }

    private static UUID after(PageRequest page) {
        if (page.cursor() == null) {
            return BEFORE_ALL;
        }
        try {
            return UUID.fromString(String.join("/", page.cursor().keys()));
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.foreign();
        }
    }
}
