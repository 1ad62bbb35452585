package org.interdesk.ticket.conversation.store;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.interdesk.kit.page.Cursor;
import org.interdesk.kit.page.Page;
import org.interdesk.kit.page.PageRequest;
import org.interdesk.ticket.casework.model.Visibility;
import org.interdesk.ticket.conversation.TimelineEntryView;

/** The timeline of a case, as far as a party may read it. */
@ApplicationScoped
public class Entries implements PanacheRepositoryBase<EntryEntity, UUID> {

    private static final String READABLE = "ticket = :ticket and (visibility <> :desk or party = :party)"
            + " and (:onlyRequester = false or visibility = :requester)";
    private static final String LATER = " and (at > :at or at = :at and position > :position) order by at, position";

    /** @param onlyRequester whether only what was said to requesters is wanted */
    public Page<TimelineEntryView> page(UUID ticket, String party, boolean onlyRequester, PageRequest page) {
        Place after = Place.before(page);
        long counted = count(READABLE, readable(ticket, party, onlyRequester));
        PanacheQuery<EntryEntity> query = find(
                READABLE + LATER,
                readable(ticket, party, onlyRequester).and("at", after.at()).and("position", after.position()));
        return Page.of(query.range(0, page.limit()).list(), page.limit(), counted, Place::of)
                .map(EntryEntity::view);
    }

    private static Parameters readable(UUID ticket, String party, boolean onlyRequester) {
        return Parameters.with("ticket", ticket)
                .and("party", party)
                .and("desk", Visibility.DESK)
                .and("onlyRequester", onlyRequester)
                .and("requester", Visibility.REQUESTER);
    }

    private record Place(Instant at, long position) {

        private static final Place START = new Place(Instant.EPOCH, 0);
        private static final int KEYS = 2;

        static Cursor of(EntryEntity entry) {
            return new Cursor(List.of(entry.at.toString(), Long.toString(entry.position)));
        }

        static Place before(PageRequest page) {
            if (page.cursor() == null) {
                return START;
            }
            List<String> keys = page.cursor().keys();
            if (keys.size() != KEYS) {
                throw Cursor.foreign();
            }
            try {
                Place place = new Place(Instant.parse(keys.get(0)), Long.parseLong(keys.get(1)));
                if (place.at().isBefore(Instant.EPOCH) || place.at().isAfter(Instant.parse("9999-12-31T00:00:00Z"))) {
                    throw Cursor.foreign();
                }
                return place;
            } catch (DateTimeException | NumberFormatException notOurs) {
                throw Cursor.foreign();
            }
        }
    }
}
