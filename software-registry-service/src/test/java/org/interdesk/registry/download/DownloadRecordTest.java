package org.interdesk.registry.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interdesk.registry.download.OfferedFile.CONTENT;
import static org.interdesk.registry.download.OfferedFile.EEC;
import static org.interdesk.registry.download.OfferedFile.KZ;
import static org.interdesk.registry.download.OfferedFile.offered;
import static org.interdesk.registry.download.OfferedFile.records;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.interdesk.kit.identity.Roles;
import org.interdesk.kit.testing.SettableNow;
import org.interdesk.kit.testing.TestEnvironment;
import org.interdesk.registry.Caller;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DownloadRecordTest {

    @Inject
    LostDownloads lost;

    @Inject
    SettableNow now;

    @Test
    void aDownloadWhoseEndNobodySawIsLostAfterADay() throws SQLException {
        String code = offered(CONTENT);
        KZ.hasFetched(code, "1.0");
        String id = records(KZ, code).path("items[0].id");
        try (var connection = TestEnvironment.asSuperuser();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("update download set outcome = 'RUNNING', ended_at = null where id = '" + id + "'");
        }

        lost.giveUp();
        assertThat(records(KZ, code).<String>path("items[0].outcome")).isEqualTo("RUNNING");
        now.advance(Duration.ofHours(25));
        try {
            lost.giveUp();
        } finally {
            now.letRun();
        }

        assertThat(records(KZ, code).<String>path("items[0].outcome")).isEqualTo("LOST");
    }

    @Test
    void theRecordIsReadByBothSidesAndNobodyElse() {
        String code = offered(CONTENT);
        EEC.grants(code, "AM").then().statusCode(201);
        KZ.hasFetched(code, "1.0");
        Caller.officer("AM").hasFetched(code, "1.0");

        assertThat(records(EEC, code).<List<String>>path("items.party")).containsExactly("AM", "KZ");
        assertThat(records(Caller.with("EEC", Roles.COORDINATOR), code).<Integer>path("total"))
                .isEqualTo(2);
        assertThat(records(KZ, code).<List<String>>path("items.party")).containsExactly("KZ");
        assertThat(records(Caller.with("KZ", Roles.AUDITOR), code).<Integer>path("total"))
                .isOne();
        assertThat(records(Caller.officer("BY"), code).<Integer>path("total")).isZero();
        assertThat(EEC.get("/downloads?product=" + code + "&version=1.0&party=KZ&outcome=COMPLETED")
                        .<Integer>path("total"))
                .isOne();
        Response page = records(EEC, code + "&limit=1");
        assertThat(records(EEC, code + "&limit=1&cursor=" + page.path("next")).<String>path("items[0].party"))
                .isEqualTo("KZ");
    }
}
