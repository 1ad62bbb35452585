package org.interdesk.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A database full of closed and open requests, written past the application: six parties, every fifth request shared by two and
 * then held by the second, one in twenty not closed.
 *
 * <p>They have numbers of the year 2001, which no registration gets, and can be taken away again.
 */
final class ManyTickets {

    private static final int CHUNK = 50_000;

    private static final String CASES = """
            create temporary table made on commit drop as
            select n, gen_random_uuid() as id, 'EEC-2001-' || lpad(n::text, 7, '0') as number,
                   (array['EEC', 'AM', 'BY', 'KZ', 'KG', 'RU'])[1 + h % 6] as registrant,
                   (array['EEC', 'AM', 'BY', 'KZ', 'KG', 'RU'])[1 + (h + case when h / 6 % 5 = 0 then 1 else 0 end) % 6] as holder,
                   case when h / 30 % 20 > 0 then 'CLOSED'
                        else (array['IN_PROGRESS', 'REGISTERED', 'RESOLVED'])[1 + h / 600 % 3] end as state,
                   (array['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'])[1 + h / 1800 % 4] as priority,
                   now() - make_interval(mins => (n * 7) % 2000000) as registered_at,
                   (array['Шлюз не отвечает', 'Сертификат истекает', 'Сообщение отклонено проверкой', 'Запрос на доступ',
                          'Ошибка подписи', 'Message queue is full', 'Справочник не обновлён'])[1 + n % 7] as subject,
                   (array['утром', 'после обновления', 'в часы нагрузки', 'на тестовом контуре', 'при передаче сведений'])
                       [1 + (n / 3) % 5] as detail
            from generate_series(:from, :to) n cross join lateral (select abs(hashint4(n)::bigint) as h) r""";

    private static final String TICKETS = """
            insert into ticket (id, number, version, revision, type, impact, urgency, priority, scope, state, registrant, requester, holder,
                handovers, registered_at, resolved_at, closed_at, closed_automatically, changed_at, reported_at)
            select id, number, 1, 1, 'RESTORATION', priority, priority, priority, 'COMMON', state, registrant, 'bench', holder, 0,
                registered_at, case when state in ('CLOSED', 'RESOLVED') then registered_at + interval '1 day' end,
                case when state = 'CLOSED' then registered_at + interval '15 days' end, state = 'CLOSED',
                registered_at + interval '1 day', registered_at + interval '1 day' from made""";

    private static final String TEXTS = """
            insert into ticket_text (ticket, subject, description)
            select id, subject || ' ' || detail || ' ' || n, 'Обращение ' || n || ': ' || lower(subject) || ' ' || detail from made""";

    private static final String LEGS = """
            insert into leg (ticket, party, position, role, since, lasting)
            select id, registrant, 0, case when holder = registrant then 'HOLDER' else 'REGISTRANT' end, registered_at, true from made
            union all select id, holder, 1, 'HOLDER', registered_at, true from made where holder <> registrant""";

    private static final String INVOLVEMENTS = """
            insert into involvement (ticket, party, number, state, holder, requester, priority, due_at, registered_at, changed_at, parties)
            select id, party, number, state, holder, case when party = registrant then 'bench' end,
                array_position(array['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'], priority),
                case when state in ('CLOSED', 'RESOLVED') then '9999-12-31T00:00:00Z'
                     else now() + make_interval(secs => (n * 13) % 400000) end,
                registered_at, registered_at + interval '1 day',
                case when holder = registrant then array[registrant] else array[registrant, holder] end
            from made cross join lateral (select registrant as party union select holder) p""";

    private final Connection database;

    ManyTickets(Connection database) {
        this.database = database;
    }

    /** Adds what is missing to {@code wanted} and brings the planner's statistics up to date. */
    void fillUpTo(int wanted) throws SQLException {
        var there = Integer.parseInt(
                RawInserts.texts(database, "select count(*) from ticket where number like 'EEC-2001-%'")
                        .get(0));
        database.setAutoCommit(false);
        for (var from = there + 1; from <= wanted; from += CHUNK) {
            var to = Math.min(wanted, from + CHUNK - 1);
            run("set local session_replication_role = replica");
            for (var sql : new String[] {
                CASES.replace(":from", String.valueOf(from)).replace(":to", String.valueOf(to)),
                TICKETS,
                TEXTS,
                LEGS,
                INVOLVEMENTS
            }) {
                run(sql);
            }
            database.commit();
            System.out.println("  " + to + " requests in the database");
        }
        database.setAutoCommit(true);
        run("vacuum analyze ticket, ticket_text, leg, involvement");
        run("checkpoint");
    }

    /** Takes them all away. */
    Duration remove() throws SQLException {
        var start = System.nanoTime();
        database.setAutoCommit(false);
        run("set local session_replication_role = replica");
        for (var table : new String[] {"involvement", "leg", "ticket_text"}) {
            run("delete from " + table + " using ticket where ticket.id = " + table
                    + ".ticket and ticket.number like 'EEC-2001-%'");
        }
        run("delete from ticket where number like 'EEC-2001-%'");
        database.commit();
        database.setAutoCommit(true);
        run("vacuum analyze ticket, ticket_text, leg, involvement");
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
