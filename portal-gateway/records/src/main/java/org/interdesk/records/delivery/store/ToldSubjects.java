package org.interdesk.records.delivery.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.hibernate.Session;
import org.interdesk.records.delivery.model.Subject;
import org.jspecify.annotations.Nullable;

/** What is known of the subjects of notices, as the services told it last. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ToldSubjects {

    private static final String KEEP = """
            insert into told_subject as known (number, type, owner, title, title_en, version) values (?, ?, ?, ?, ?, ?)
            on conflict (number) do update
            set owner = excluded.owner, title = coalesce(excluded.title, known.title),
                title_en = coalesce(excluded.title_en, known.title_en), version = excluded.version
            where excluded.version > known.version""";

    private static final String FIND = "select owner, title, title_en from told_subject where number = ?";

    private final EntityManager database;

    ToldSubjects(EntityManager database) {
        this.database = database;
    }

    /** What is known of a subject. */
    public record Known(
            String owner, @Nullable String title, @Nullable String titleEn) {}

    /** @param version of the subject; 0 for what is only guessed, which never replaces what was told */
    public void keep(Subject subject, long version) {
        database.unwrap(Session.class).doWork(connection -> {
            try (var statement = connection.prepareStatement(KEEP)) {
                statement.setString(1, subject.number());
                statement.setString(2, subject.type());
                statement.setString(3, subject.owner());
                statement.setString(4, subject.title());
                statement.setString(5, subject.titleEn());
                statement.setLong(6, version);
                statement.executeUpdate();
            }
        });
    }

    public Optional<Known> find(String number) {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(FIND)) {
                statement.setString(1, number);
                try (var row = statement.executeQuery()) {
                    return row.next()
                            ? Optional.of(new Known(row.getString(1), row.getString(2), row.getString(3)))
                            : Optional.<Known>empty();
                }
            }
        });
    }
}
