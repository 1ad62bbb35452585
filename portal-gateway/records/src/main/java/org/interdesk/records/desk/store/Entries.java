package org.interdesk.records.desk.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.interdesk.records.desk.EntryView;
import org.interdesk.records.desk.model.Desk;
import org.interdesk.records.desk.model.Entry;
import org.interdesk.records.desk.model.Source;

/** Contacts, present and past. Nothing is ever deleted. */
@ApplicationScoped
public class Entries implements PanacheRepositoryBase<EntryEntity, UUID> {

    /** Reads the published contacts of several desks, by desk, in their order. */
    public Map<String, List<EntryView>> published(Collection<String> desks) {
        return desks.isEmpty()
                ? Map.of()
                : list("desk in ?1 and until is null order by desk, position, id", desks).stream()
                        .collect(Collectors.groupingBy(
                                row -> row.desk, Collectors.mapping(EntryEntity::view, Collectors.toList())));
    }

    public Map<UUID, EntryView> find(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream()
                        .map(EntryEntity::view)
                        .collect(Collectors.toMap(EntryView::id, one -> one));
    }

    /** Reads what a letter added or took out. */
    public List<EntryEntity> changedBy(UUID letter) {
        return list("letter = ?1 or endLetter = ?1 order by position, id", letter);
    }

    public void replace(Desk desk, List<Entry> after, Source source, Instant at) {
        List<EntryEntity> present =
                new ArrayList<>(list("desk = ?1 and until is null order by position, id", desk.code()));
        for (int i = 0; i < after.size(); i++) {
            Entry entry = after.get(i);
            int position = i + 1;
            present.stream()
                    .filter(row -> row.entry().equals(entry))
                    .findFirst()
                    .ifPresentOrElse(
                            row -> {
                                row.position = position;
                                present.remove(row);
                            },
                            () -> persist(new EntryEntity(desk, entry, position, source, at)));
        }
        present.forEach(row -> row.end(source, at));
    }
}
