package org.interdesk.records.subscription.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.interdesk.records.subscription.model.Choices;
import org.interdesk.records.subscription.model.MailChoice;
import org.interdesk.records.subscription.model.NoticeKind;

/** The rows of what people chose: one for each person, party and kind, and one version for all of a person's. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Subscriptions {

    private static final String FIND = """
            select s.person, s.version, c.kind, c.mail
            from subscription s join subscription_choice c on c.person = s.person and c.party = s.party
            where s.party = ? and s.person = any(?)""";

    private static final String FIRST = """
            insert into subscription (person, party, version) values (?, ?, 1) on conflict do nothing""";

    private static final String AGAIN = """
            update subscription set version = version + 1 where person = ? and party = ? and version = ?""";

    private static final String CHOICE = """
            insert into subscription_choice (person, party, kind, mail) values (?, ?, ?, ?)
            on conflict (person, party, kind) do update set mail = excluded.mail""";

    private final EntityManager database;

    Subscriptions(EntityManager database) {
        this.database = database;
    }

    /** What somebody chose, and how often they have. */
    public record Chosen(long version, Choices choices) {}

    public Optional<Chosen> find(String person, String party) {
        return Optional.ofNullable(all(party, List.of(person)).get(person));
    }

    public Map<String, Choices> choices(String party, Collection<String> people) {
        var choices = new HashMap<String, Choices>();
        all(party, people).forEach((person, chosen) -> choices.put(person, chosen.choices()));
        return choices;
    }

    /** Replaces somebody's choices; false, with nothing changed, if they are not at {@code version} any more. */
    public boolean keep(String person, String party, long version, Choices choices) {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            if (!claim(connection, person, party, version)) {
                return false;
            }
            try (var statement = connection.prepareStatement(CHOICE)) {
                for (var choice : choices.mail().entrySet()) {
                    statement.setString(1, person);
                    statement.setString(2, party);
                    statement.setString(3, choice.getKey().name());
                    statement.setString(4, choice.getValue().name());
                    statement.addBatch();
                }
                statement.executeBatch();
            }
            return true;
        });
    }

    private static boolean claim(Connection connection, String person, String party, long version) throws SQLException {
        try (var statement = connection.prepareStatement(version == 0 ? FIRST : AGAIN)) {
            statement.setString(1, person);
            statement.setString(2, party);
            if (version > 0) {
                statement.setLong(3, version);
            }
            return statement.executeUpdate() == 1;
        }
    }

    private Map<String, Chosen> all(String party, Collection<String> people) {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(FIND)) {
                statement.setString(1, party);
                statement.setArray(2, connection.createArrayOf("text", people.toArray()));
                try (var rows = statement.executeQuery()) {
                    return read(rows);
                }
            }
        });
    }

    private static Map<String, Chosen> read(ResultSet rows) throws SQLException {
        var versions = new HashMap<String, Long>();
        var chosen = new HashMap<String, Map<NoticeKind, MailChoice>>();
        while (rows.next()) {
            versions.put(rows.getString(1), rows.getLong(2));
            chosen.computeIfAbsent(rows.getString(1), person -> new EnumMap<>(NoticeKind.class))
                    .put(NoticeKind.valueOf(rows.getString(3)), MailChoice.valueOf(rows.getString(4)));
        }
        var all = new HashMap<String, Chosen>();
        chosen.forEach(
                (person, mail) -> all.put(person, new Chosen(versions.getOrDefault(person, 0L), new Choices(mail))));
        return all;
    }
}
