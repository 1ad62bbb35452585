package org.interdesk.ticket.casework.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.Session;
import org.interdesk.ticket.casework.model.CaseFacts;
import org.interdesk.ticket.casework.model.Response;
import org.jspecify.annotations.Nullable;

/**
 * How a case comes into being: one statement for its number, one for all its rows. Registration is the one place where
 * round trips decide.
 */
@ApplicationScoped
public class NewCases {

    /** Takes the next number of a year. The year is ours, no input. */
    private static final String NUMBER = "select nextval('case_number_%d'), null";

    /** The same, and looks whether an import session runs. */
    private static final String NUMBER_IN_SESSION = "select nextval('case_number_%d'), import_session_state(?)";

    /** Writes case, text, leg and the registering party's queue row. */
    private static final String REGISTER = """
        with new_case (id, number, version, type, impact, urgency, priority, rank, scope, registrant, requester,
                       registered_at, responded_at, responded_by, changed_at, reported_at, import_session,
                       subject, description, own_number) as (
            values (cast(? as uuid), ?, cast(? as bigint), ?, ?, ?, ?, cast(? as smallint), ?, ?, ?,
                    cast(? as timestamptz), cast(? as timestamptz), ?, cast(? as timestamptz),
                    cast(? as timestamptz), cast(? as uuid), ?, ?, ?)
        ), case_row as (
            insert into ticket (id, number, version, revision, type, impact, urgency, priority, scope, state,
                                registrant, requester, holder, handovers, registered_at, responded_at, responded_by,
                                closed_automatically, changed_at, reported_at, import_session)
            select id, number, version, 0, type, impact, urgency, priority, scope, 'REGISTERED',
                   registrant, requester, registrant, 0, registered_at, responded_at, responded_by,
                   false, changed_at, reported_at, import_session
            from new_case
        ), text_row as (
            insert into ticket_text (ticket, subject, description) select id, subject, description from new_case
        ), leg_row as (
            insert into leg (ticket, party, position, role, own_number, since, lasting)
            select id, registrant, 1, 'HOLDER', own_number, registered_at, true from new_case
        )
        insert into involvement (ticket, party, number, state, holder, requester, priority, registered_at, changed_at,
                                 import_session, parties)
        select id, registrant, number, 'REGISTERED', registrant, requester, rank, registered_at, changed_at,
               import_session, array[registrant]
        from new_case\
        """;

    private final EntityManager database;

    NewCases(EntityManager database) {
        this.database = database;
    }

    /**
     * What is known before a case is made.
     *
     * @param counter number within the year
     * @param sessionState state of the import session asked for; null if there is none such
     */
    public record Opening(long counter, @Nullable String sessionState) {}

    public Opening open(int year, @Nullable UUID session) {
        String sql = String.format(Locale.ROOT, session == null ? NUMBER : NUMBER_IN_SESSION, year);
        return database.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                if (session != null) {
                    select.setObject(1, session);
                }
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                    return new Opening(row.getLong(1), row.getString(2));
                }
            }
        });
    }

    public void add(CaseFacts facts) {
        database.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(REGISTER)) {
                bind(insert, values(facts));
                insert.executeUpdate();
            }
        });
    }

    private static void bind(PreparedStatement insert, List<@Nullable Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            insert.setObject(i + 1, value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value);
        }
    }

    private static List<@Nullable Object> values(CaseFacts facts) {
        Response response = facts.response();
        return Arrays.asList(
                facts.id(),
                facts.number().value(),
                facts.version(),
                facts.request().type().name(),
                facts.request().impact().name(),
                facts.request().urgency().name(),
                facts.priority().name(),
                facts.priority().rank(),
                facts.request().scope().name(),
                facts.origin().registrant(),
                facts.origin().requester(),
                facts.origin().registeredAt(),
                response == null ? null : response.at(),
                response == null ? null : response.by(),
                facts.changedAt(),
                facts.reportedAt(),
                facts.origin().importSession(),
                facts.request().subject(),
                facts.request().description(),
                facts.holderLeg().ownNumber());
    }
}
