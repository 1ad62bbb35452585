package org.interdesk.records.contact.store;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.interdesk.records.contact.model.Letter;
import org.interdesk.records.contact.model.LetterNumber;
import org.interdesk.records.obligation.ObligationBook;
import org.interdesk.records.obligation.model.Obligation;
import org.interdesk.records.party.model.Commission;

/** The letters. A party reaches its own, the Commission all. */
@ApplicationScoped
public class Letters implements PanacheRepositoryBase<LetterEntity, UUID> {

    private final EntityManager database;
    private final ObligationBook obligations;

    Letters(EntityManager database, ObligationBook obligations) {
        this.database = database;
        this.obligations = obligations;
    }

    public static boolean seesAll(String party) {
        return party.equals(Commission.CODE);
    }

    public void add(Letter letter) {
        persist(new LetterEntity(letter));
        database.flush();
    }

    public void keep(Letter letter) {
        find("id", letter.id()).singleResult().keep(letter);
    }

    public Optional<Letter> find(LetterNumber number, String viewer) {
        return query(number, viewer).firstResultOptional().map(this::letter);
    }

    /** Reads a letter that is going to be changed; whoever wants to change it too waits. */
    public Optional<Letter> lock(LetterNumber number, String viewer) {
        return query(number, viewer)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(this::letter);
    }

    private PanacheQuery<LetterEntity> query(LetterNumber number, String viewer) {
        return seesAll(viewer)
                ? find("number", number.value())
                : find("number = ?1 and party = ?2", number.value(), viewer);
    }

    public Map<UUID, Letter> find(Collection<UUID> ids, String viewer) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Obligation> owed = obligations.of(ids);
        return list("id in ?1", ids).stream()
                .filter(row -> seesAll(viewer) || row.party.equals(viewer))
                .map(row -> row.letter(Objects.requireNonNull(owed.get(row.id))))
                .collect(Collectors.toMap(Letter::id, one -> one));
    }

    private Letter letter(LetterEntity row) {
        return row.letter(obligations.of(row.id));
    }

    public LetterNumber nextNumber(int year) {
        long counter = database.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement("select nextval('contact_letter_number_" + year + "')");
                    var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
        return LetterNumber.of(year, counter);
    }
}
