package org.interdesk.records.delivery.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.interdesk.records.delivery.model.Patience;
import org.interdesk.records.subscription.model.Importance;
import org.jspecify.annotations.Nullable;

/**
 * The mail that is on its way. Whoever claims a mail has it until a moment; if nothing is heard of it by then, another may take it
 * (ADR 0036).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MailQueue {

    private static final String ADD = """
            insert into mail (notice, event_id, person, loudness, address, language, state, attempts, due_at)
            select t.notice, ?, t.person, ?, t.address, t.language, 'WAITING', 0, ?
            from unnest(?, ?, ?, ?) as t (notice, person, address, language)
            on conflict do nothing
            returning notice""";

    /** What is due is chosen once, ahead of the update: inside it the planner may choose anew for each row, and takes more than it should. */
    private static final String CLAIM = """
            with due as materialized (
                select notice from mail where state = 'WAITING' and due_at <= ?
                order by loudness desc, due_at limit ? for update skip locked)
            update mail set claim = ?, attempts = attempts + 1, due_at = ? from due where mail.notice = due.notice
            returning mail.notice""";

    private static final String CLAIMED = "select " + NoticeRows.COLUMNS + """
            , m.address, m.language, m.attempts
            from mail m join notice n on n.id = m.notice left join receipt r on r.notice = n.id and r.channel = 'MAIL'
            where m.claim = ? order by m.loudness desc, m.notice""";

    private static final String DELIVERED = """
            update mail set state = 'DELIVERED', settled_at = ?, trouble = null where notice = ? and state = 'WAITING'""";

    private static final String POSTPONED = """
            update mail set due_at = ?, trouble = ? where notice = ? and claim = ? and state = 'WAITING'""";

    private static final String GIVEN_BACK = """
            update mail set due_at = ?, attempts = attempts - 1 where notice = any (?) and claim = ? and state = 'WAITING'""";

    private static final String FAILED = """
            update mail set state = 'FAILED', settled_at = ?, trouble = ? where notice = ? and claim = ? and state = 'WAITING'""";

    private static final String NOTE_DELIVERED = """
            update receipt set state = 'DELIVERED', delivered_at = ? where notice = ? and channel = 'MAIL'""";

    private static final String NOTE_FAILED = """
            update receipt set state = 'FAILED', failed_at = ? where notice = ? and channel = 'MAIL'""";

    private final EntityManager database;

    MailQueue(EntityManager database) {
        this.database = database;
    }

    /** A mail that is to be sent. */
    public record NewMail(UUID notice, String person, String address, String language) {}

    /**
     * A mail that the caller may send until its claim runs out.
     *
     * @param attempts how often it was tried, with this time
     */
    public record ClaimedMail(NoticeRow notice, String address, String language, int attempts) {}

    /** Adds mails; answers the notices of those whose readers had not been written to about the same event. */
    public Set<UUID> add(UUID eventId, Importance importance, List<NewMail> mails, Instant at) {
        if (mails.isEmpty()) {
            return Set.of();
        }
        return database.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(ADD)) {
                statement.setObject(1, eventId);
                statement.setInt(2, importance.ordinal());
                statement.setObject(3, at.atOffset(ZoneOffset.UTC));
                statement.setArray(
                        4,
                        connection.createArrayOf(
                                "uuid", mails.stream().map(NewMail::notice).toArray()));
                statement.setArray(
                        5,
                        connection.createArrayOf(
                                "text", mails.stream().map(NewMail::person).toArray()));
                statement.setArray(
                        6,
                        connection.createArrayOf(
                                "text", mails.stream().map(NewMail::address).toArray()));
                statement.setArray(
                        7,
                        connection.createArrayOf(
                                "text", mails.stream().map(NewMail::language).toArray()));
                var added = new HashSet<UUID>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        added.add(rows.getObject(1, UUID.class));
                    }
                }
                return added;
            }
        });
    }

    /**
     * Takes mails that are due, the loudest first, passing over those that somebody else is taking at this moment.
     *
     * @param until when others may take them again
     */
    public List<ClaimedMail> claim(UUID claim, Instant now, Instant until, int most) {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            try (var take = connection.prepareStatement(CLAIM)) {
                take.setObject(1, now.atOffset(ZoneOffset.UTC));
                take.setInt(2, most);
                take.setObject(3, claim);
                take.setObject(4, until.atOffset(ZoneOffset.UTC));
                take.execute();
            }
            var claimed = new ArrayList<ClaimedMail>();
            try (var read = connection.prepareStatement(CLAIMED)) {
                read.setObject(1, claim);
                try (var rows = read.executeQuery()) {
                    while (rows.next()) {
                        claimed.add(new ClaimedMail(
                                NoticeRows.read(rows),
                                rows.getString("address"),
                                rows.getString("language"),
                                rows.getInt("attempts")));
                    }
                }
            }
            return claimed;
        });
    }

    /** Gives back mails that were taken and not tried: they are due at once, and no try is counted. */
    public void giveBack(List<UUID> notices, UUID claim, Instant at) {
        database.unwrap(Session.class).doWork(connection -> {
            try (var statement = connection.prepareStatement(GIVEN_BACK)) {
                statement.setObject(1, at.atOffset(ZoneOffset.UTC));
                statement.setArray(2, connection.createArrayOf("uuid", notices.toArray()));
                statement.setObject(3, claim);
                statement.executeUpdate();
            }
        });
    }

    /** Notes that the mail server has taken a mail, whoever had claimed it by then. */
    public void delivered(UUID notice, Instant at) {
        if (settle(DELIVERED, at, notice, null, null)) {
            note(NOTE_DELIVERED, notice, at);
        }
    }

    /**
     * Notes that a try failed: the mail is due again after a pause, or given up.
     *
     * @param trouble why, without addresses
     * @param patience null if trying again would not help
     * @return whether it was given up; false also if another round has taken the mail in the meantime
     */
    public boolean failed(ClaimedMail mail, UUID claim, String trouble, @Nullable Patience patience, Instant at) {
        var notice = mail.notice().id();
        if (patience != null && !patience.isExhausted(mail.attempts())) {
            settle(POSTPONED, at.plus(patience.pauseAfter(mail.attempts())), notice, trouble, claim);
            return false;
        }
        var givenUp = settle(FAILED, at, notice, trouble, claim);
        if (givenUp) {
            note(NOTE_FAILED, notice, at);
        }
        return givenUp;
    }

    private boolean settle(String sql, Instant at, UUID notice, @Nullable String trouble, @Nullable UUID claim) {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                var place = 1;
                statement.setObject(place++, at.atOffset(ZoneOffset.UTC));
                if (trouble != null) {
                    statement.setString(place++, trouble);
                }
                statement.setObject(place++, notice);
                if (claim != null) {
                    statement.setObject(place, claim);
                }
                return statement.executeUpdate() == 1;
            }
        });
    }

    private void note(String sql, UUID notice, Instant at) {
        database.unwrap(Session.class).doWork(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                statement.setObject(1, at.atOffset(ZoneOffset.UTC));
                statement.setObject(2, notice);
                statement.executeUpdate();
            }
        });
    }
}
