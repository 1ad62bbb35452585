package org.interdesk.records.people.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.interdesk.records.people.model.Person;

/** The copy of the people. */
@ApplicationScoped
public class People implements PanacheRepositoryBase<PersonEntity, PersonEntity.Key> {

    private static final String CLAIM = "update person_copy set refreshed_at = ? where id = 1";
    private static final String REFRESHED = "select refreshed_at from person_copy where id = 1";

    private final EntityManager database;

    People(EntityManager database) {
        this.database = database;
    }

    /** Notes when the copy was made; whoever wants to make one at the same time waits for the end of this transaction. */
    public void claim(Instant at) {
        database.unwrap(Session.class).doWork(connection -> {
            try (var update = connection.prepareStatement(CLAIM)) {
                update.setObject(1, at.atOffset(ZoneOffset.UTC));
                update.executeUpdate();
            }
        });
    }

    public Optional<Instant> refreshedAt() {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(REFRESHED);
                    var row = statement.executeQuery()) {
                return row.next()
                        ? Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                        : Optional.<Instant>empty();
            }
        });
    }

    public void replace(List<Person> people) {
        Map<PersonEntity.Key, PersonEntity> known = new HashMap<>();
        listAll().forEach(row -> known.put(row.key(), row));
        for (Person person : people) {
            PersonEntity row = known.remove(new PersonEntity.Key(person.party(), person.subject()));
            if (row == null) {
                persist(new PersonEntity(person));
            } else {
                row.keep(person);
            }
        }
        known.values().forEach(this::delete);
    }

    public long countOf(String party) {
        return count("party", party);
    }

    public List<Person> of(Collection<String> parties) {
        return parties.isEmpty()
                ? List.of()
                : list("party in ?1 order by party, name, subject", parties).stream()
                        .map(PersonEntity::person)
                        .toList();
    }

    /** Finds members of a party by their subjects. */
    public Map<String, Person> of(String party, Collection<String> subjects) {
        return subjects.isEmpty()
                ? Map.of()
                : list("party = ?1 and subject in ?2", party, subjects).stream()
                        .map(PersonEntity::person)
                        .collect(Collectors.toMap(Person::subject, one -> one));
    }
}
