package org.interdesk.lending;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.interdesk.kit.testing.FenceCheck;
import org.interdesk.kit.testing.RealServers;
import org.interdesk.kit.testing.TestEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class FenceTest {

    private final Library library = Library.some();

    @Test
    void everyTableIsFenced() throws SQLException {
        FenceCheck.everyTableIsFencedExcept();
    }

    @Test
    void theApplicationRoleIsPowerless() throws SQLException {
        FenceCheck.applicationRoleIsPowerless();
    }

    @ParameterizedTest
    @ValueSource(strings = {"loan", "audit_entry", "idempotency_key"})
    void rowsAreSeenByTheirPartyOnlyAndByNobodyOnly(String table) throws SQLException {
        library.hasLent("Emma");
        var own = "party = '%s'".formatted(library.party());

        FenceCheck.raisesWithoutViewer(table);
        FenceCheck.hidesFrom("SOMEBODY", table, own);
        FenceCheck.shows(library.party(), table, own);
    }

    @Test
    void aTableWithoutAPolicyIsReported() throws SQLException {
        try (var connection = TestEnvironment.asOwner();
                var statement = connection.createStatement()) {
            statement.execute("create table open_to_all (id int)");
            try {
                assertThatThrownBy(FenceCheck::everyTableIsFencedExcept)
                        .isInstanceOf(AssertionError.class)
                        .hasMessageContaining("open_to_all");
                FenceCheck.everyTableIsFencedExcept("open_to_all");
            } finally {
                statement.execute("drop table open_to_all");
            }
        }
    }
}
