package org.interdesk.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.interdesk.kit.testing.FenceCheck;
import org.interdesk.kit.testing.TestEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The second fence, without the first: straight to the database as the application's role. */
@QuarkusTest
class FenceTest {

    private static final byte[] CONTENT = {1, 2, 3};

    /** A product of RU with a published release that KZ has fetched, and a draft. */
    private static String code() {
        Caller ru = Caller.publisher("RU");
        String code = ru.registered();
        ru.hasPublished(code, "1.0", CONTENT);
        ru.drafts(code, "2.0").then().statusCode(201);
        ru.puts(code, "2.0", "secret.bin", CONTENT).then().statusCode(201);
        ru.grants(code, "KZ").then().statusCode(201);
        Caller.officer("KZ").hasFetched(code, "1.0");
        return code;
    }

    private static Connection as(String party) throws SQLException {
        Connection connection = TestEnvironment.asApplication();
        connection.setAutoCommit(false);
        try (var statement = connection.prepareStatement("select set_config('interdesk.party', ?, true)")) {
            statement.setString(1, party);
            statement.execute();
        }
        return connection;
    }

    private static int updated(String party, String sql) throws SQLException {
        try (Connection connection = as(party);
                var statement = connection.createStatement()) {
            statement.execute(sql);
            return statement.getUpdateCount();
        }
    }

    @Test
    void everyTableHasAForcedPolicyAndTheApplicationOwnsNothing() throws SQLException {
        FenceCheck.everyTableIsFencedExcept();
        FenceCheck.applicationRoleIsPowerless();
    }

    @ParameterizedTest
    @ValueSource(strings = {"product", "entitlement", "release", "release_file", "download", "adoption_entry"})
    void nobodyInParticularReadsNothing(String table) throws SQLException {
        code();

        FenceCheck.raisesWithoutViewer(table);
    }

    @Test
    void softwareIsSeenByOwnerReceiverAndCoordinatorOnly() throws SQLException {
        String code = code();
        String id = idOf(code);

        for (String table : List.of("release", "release_file", "entitlement", "download", "adoption_entry")) {
            String rows = "product = '" + id + "'";
            FenceCheck.shows("RU", table, rows);
            FenceCheck.shows("KZ", table, rows);
            FenceCheck.shows("EEC", table, rows);
            FenceCheck.hidesFrom("BY", table, rows);
        }
        FenceCheck.hidesFrom("BY", "product", "code = '" + code + "'");
        FenceCheck.hidesFrom("KZ", "release", "product = '" + id + "' and state = 'DRAFT'");
        FenceCheck.hidesFrom("KZ", "release_file", "product = '" + id + "' and name = 'secret.bin'");
    }

    @Test
    void aRevokedReceiverKeepsItsOwnRecordsAndSeesNothingElse() throws SQLException {
        String code = code();
        String rows = "product = '" + idOf(code) + "'";
        Caller ru = Caller.publisher("RU");
        String entitlement = ru.get("/entitlements?product=" + code).path("items[0].id");
        ru.post("/entitlements/" + entitlement + "/revocation", Map.of("reason", "Акт отозван"));

        FenceCheck.hidesFrom("KZ", "product", "code = '" + code + "'");
        FenceCheck.hidesFrom("KZ", "release", rows);
        FenceCheck.hidesFrom("KZ", "release_file", rows);
        FenceCheck.shows("KZ", "download", rows);
        FenceCheck.shows("KZ", "adoption_entry", rows);
    }

    @Test
    void nobodyWritesInAnothersNameOrPast() throws SQLException {
        String code = code();
        String id = idOf(code);
        assertThat(updated("KZ", "update product set name_ru = 'x' where id = '" + id + "'"))
                .isZero();
        assertThat(updated("KZ", "update release set notes_ru = 'x' where product = '" + id + "'"))
                .isZero();
        assertThat(updated("KZ", "delete from release_file where product = '" + id + "'"))
                .isZero();
        assertThat(updated("BY", "update download set outcome = 'CUT', ended_at = now() where product = '" + id + "'"))
                .isZero();
        String grantToItself = "insert into entitlement (id, product, owner, party, transfer_act, act_date, valid_from,"
                + " granted_at, granted_by, version) values (gen_random_uuid(), '" + id + "', 'RU', 'BY', 'x', now(),"
                + " now(), now(), 'x', 0)";
        for (String attempt : List.of(
                grantToItself,
                "update adoption_entry set stage = 'ACCEPTED'",
                "delete from adoption_entry",
                "delete from download",
                "delete from release",
                "delete from entitlement",
                "update entitlement set valid_until = null",
                "update product set owner = 'BY'",
                "select * from fact_count",
                "update coordinating_party set party = 'BY'")) {
            assertThatThrownBy(() -> updated("BY", attempt)).as(attempt).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void whatIsPublishedCannotBeChangedEvenByItsOwner() throws SQLException {
        String code = code();
        String published = " where product = '" + idOf(code) + "' and state = 'PUBLISHED'";
        for (String attempt : List.of(
                "update release set notes_ru = 'x'" + published,
                "update release set channel = 'HOTFIX'" + published,
                "update release set state = 'DRAFT', published_at = null, published_by = null" + published,
                "update release set published_by = 'someone'" + published,
                "delete from release_file where release in (select id from release" + published + ")",
                "update download set outcome = 'CUT' where product = '" + idOf(code) + "'")) {
            String party = attempt.startsWith("update download") ? "KZ" : "RU";
            assertThatThrownBy(() -> updated(party, attempt)).as(attempt).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void theDatabaseTooRefusesOnePersonForBoth() throws SQLException {
        String code = code();
        assertThatThrownBy(() -> updated(
                        "RU",
                        "update release set state = 'PUBLISHED', published_at = now(), published_by = editors[1]"
                                + " where product = '" + idOf(code) + "' and state = 'DRAFT'"))
                .isInstanceOf(SQLException.class);
    }

    private static String idOf(String code) {
        return Caller.publisher("RU").get("/products/" + code).path("id");
    }
}
