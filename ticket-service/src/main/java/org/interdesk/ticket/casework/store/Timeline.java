package org.interdesk.ticket.casework.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.interdesk.kit.id.UuidV7;
import org.interdesk.ticket.casework.model.Happened;
import org.interdesk.ticket.casework.model.Happening;

/** Appends to the story of a case, and to the log of what was opened to whom. Nothing is ever taken out. */
@ApplicationScoped
public class Timeline implements PanacheRepositoryBase<TimelineEntryEntity, UUID> {

    private final EntityManager database;

    Timeline(EntityManager database) {
        this.database = database;
    }

    /** Adds a fact, marks what it takes back, and names the new entry. */
    public UUID append(Happened fact) {
        UUID id = UuidV7.at(fact.act().receivedAt());
        Happening effect = fact.supersedes();
        if (effect != null) {
            find(
                            "ticket = ?1 and kind = ?2 and automatic and supersededBy is null order by position desc",
                            fact.after().id(),
                            effect)
                    .firstResultOptional()
                    .ifPresent(entry -> entry.supersededBy = id);
        }
        persist(new TimelineEntryEntity(id, fact));
        return id;
    }

    public void disclose(UUID entry, Happened fact, String what, String openedTo) {
        database.persist(new DisclosureEntity(UuidV7.at(fact.act().receivedAt()), entry, fact, what, openedTo));
    }
}
