package org.interdesk.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.interdesk.kit.testing.FenceCheck;
import org.interdesk.kit.testing.RealServers;
import org.interdesk.kit.testing.TestEnvironment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The second fence, without the first: straight to the database as the application's role. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(Neighbours.class)
class FenceTest {

    @BeforeAll
    static void somebodyIsThere() throws SQLException {
        try (var connection = TestEnvironment.asSuperuser();
                var statement = connection.createStatement()) {
            statement.execute("insert into person (party, subject, name, mail, language, roles) values"
                    + " ('AM', 'fence', 'За забором', 'fence@am.interdesk.example', 'ru', '{desk-agent}')"
                    + " on conflict do nothing");
        }
    }

    @Test
    void peopleAreReadByTheirOwnPartyAlone() throws SQLException {
        FenceCheck.shows("AM", "person", "subject = 'fence'");
        FenceCheck.hidesFrom("EEC", "person", "subject = 'fence'");
    }

    /** A letter of KG, a designation that only KG knows of, and one that the Commission was told of. */
    private static Map<String, String> things() {
        Caller kg = Caller.lead("KG");
        String letter = kg.writes(Caller.letter("KG-DESK", "F-1"));
        String secret = kg.names(Caller.operator("KG", "ОсОО «Забор»"));
        String told = kg.names(Caller.operator("KG", "ОсОО «Калитка»"));
        kg.does(told, "notification", Caller.notice("F-2"));
        return Map.of(
                "letter", kg.sees(letter).path("id"),
                "secret", kg.sees(secret).path("id"),
                "told", kg.sees(told).path("id"));
    }

    private static int updated(String party, String sql) throws SQLException {
        try (Connection connection = TestEnvironment.asApplication()) {
            connection.setAutoCommit(false);
            try (var viewer = connection.prepareStatement("select set_config('interdesk.party', ?, true)")) {
                viewer.setString(1, party);
                viewer.execute();
            }
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
                return statement.getUpdateCount();
            }
        }
    }

    @Test
    void aLetterIsSeenByItsPartyAndTheCommission() throws SQLException {
        String id = things().get("letter");

        for (String seen : List.of("contact_letter|id", "obligation|subject")) {
            String table = seen.substring(0, seen.indexOf('|'));
            String condition = seen.substring(seen.indexOf('|') + 1) + " = '" + id + "'";
            FenceCheck.shows("KG", table, condition);
            FenceCheck.shows("EEC", table, condition);
            FenceCheck.hidesFrom("RU", table, condition);
        }
    }

    @Test
    void aDesignationIsSeenByTheCommissionOnceItIsTold() throws SQLException {
        Map<String, String> things = things();

        for (String seen : List.of("designation|id", "obligation|subject")) {
            String table = seen.substring(0, seen.indexOf('|'));
            String column = seen.substring(seen.indexOf('|') + 1);
            String secret = column + " = '" + things.get("secret") + "'";
            String told = column + " = '" + things.get("told") + "'";
            FenceCheck.shows("KG", table, secret);
            FenceCheck.hidesFrom("EEC", table, secret);
            FenceCheck.shows("EEC", table, told);
            FenceCheck.hidesFrom("RU", table, told);
        }
    }

    @Test
    void whoIsResponsibleIsHiddenFromTheOtherDesks() throws SQLException {
        FenceCheck.shows("EEC", "contact_entry", "answers = 'EEC' and kind = 'RESPONSIBLE'");
        FenceCheck.hidesFrom("KZ", "contact_entry", "answers = 'EEC' and kind = 'RESPONSIBLE'");
        FenceCheck.shows("KZ", "contact_entry", "answers = 'EEC' and kind = 'HOTLINE'");
    }

    @Test
    void nobodyWritesInAnothersNameOrPublishesInsteadOfTheCommission() throws SQLException {
        Map<String, String> things = things();

        for (String none : List.of(
                "update contact_letter set reason = 'x' where id = '" + things.get("letter") + "'",
                "update designation set reason = 'x' where id = '" + things.get("told") + "'",
                "update obligation set state = 'CANCELLED', ended_at = now() where subject = '" + things.get("letter")
                        + "'",
                "update desk set version = 99 where party = 'RU'",
                "update party set version = 99 where code = 'RU'",
                "update contact_entry set position = 9 where answers = 'RU'",
                "update person_copy set refreshed_at = now()",
                "delete from person where party = 'RU'")) {
            assertThat(updated("RU", none)).as(none).isZero();
        }
        for (String attempt : List.of(
                "insert into contact_entry (id, desk, answers, kind, value, position, since)"
                        + " values (gen_random_uuid(), 'RU-DESK', 'RU', 'HOTLINE', '+7', 1, now())",
                "insert into designation (id, number, version, party, functions, name_ru, name_en, state, named_at,"
                        + " entered_at, entered_by, entered_for, changed_at) values (gen_random_uuid(), 'OPR-2020-000001', 1,"
                        + " 'AM', '{SEGMENT}', 'x', 'x', 'NAMED', now(), now(), 'x', 'RU', now())",
                "insert into person (party, subject, name, language, roles) values ('RU', 'x', 'x', 'ru', '{}')",
                "update contact_entry set value = '+7 000'",
                "insert into party (code, kind, position, name_ru, name_en, zone, version)"
                        + " values ('XX', 'SEGMENT', 1, 'x', 'x', 'UTC', 1)",
                "delete from contact_letter",
                "delete from contact_entry",
                "delete from designation",
                "delete from obligation",
                "delete from desk")) {
            assertThatThrownBy(() -> updated("RU", attempt)).as(attempt).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void everyTableHasAForcedPolicyAndTheApplicationOwnsNothing() throws SQLException {
        FenceCheck.everyTableIsFencedExcept();
        FenceCheck.applicationRoleIsPowerless();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "party",
                "desk",
                "contact_entry",
                "contact_letter",
                "designation",
                "obligation",
                "person",
                "person_copy"
            })
    void nobodyInParticularReadsNothing(String table) throws SQLException {
        things();

        FenceCheck.raisesWithoutViewer(table);
    }
}
