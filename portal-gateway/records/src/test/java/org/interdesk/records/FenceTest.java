package org.interdesk.records;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.interdesk.kit.testing.FenceCheck;
import org.interdesk.kit.testing.RealServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The second fence, without the first: straight to the database as the application's role. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class FenceTest {

    @Test
    void everyTableHasAForcedPolicyAndTheApplicationOwnsNothing() throws SQLException {
        FenceCheck.everyTableIsFencedExcept();
        FenceCheck.applicationRoleIsPowerless();
    }

    @ParameterizedTest
    @ValueSource(strings = {"party"})
    void nobodyInParticularReadsNothing(String table) throws SQLException {
        FenceCheck.raisesWithoutViewer(table);
    }
}
