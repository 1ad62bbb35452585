package org.interdesk.registry.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.interdesk.kit.identity.Roles;
import org.interdesk.registry.Caller;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CatalogueTest {

    private static final Caller KZ = Caller.officer("KZ");
    private static final byte[] CONTENT = {1, 2, 3};

    private final String owner =
            "M" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private final Caller maker = Caller.publisher(owner);

    @Inject
    SessionFactory sessions;

    private String offered(String... versions) {
        String code = maker.registered();
        maker.grants(code, "KZ").then().statusCode(201);
        for (String version : versions) {
            maker.hasPublished(code, version, CONTENT);
        }
        return code;
    }

    private Response list(Caller caller) {
        return caller.get("/products?limit=200&owner=" + owner);
    }

    private Map<String, Object> row(Caller caller, String code) {
        return list(caller).path("items.find { it.code == '%s' }".formatted(code));
    }

    private List<Map<String, Object>> environments(Caller caller, String code) {
        return list(caller).path("items.find { it.code == '%s' }.environments".formatted(code));
    }

    private static void has(String code, String version, String environment, String... stages) {
        for (String stage : stages) {
            Map<String, Object> step = new HashMap<>(Map.of("environment", environment, "stage", stage));
            if (stage.equals("DEFERRED")) {
                step.put("until", Instant.now().plus(10, ChronoUnit.DAYS).toString());
            }
            if (stage.equals("DEFERRED") || stage.equals("ROLLED_BACK")) {
                step.put("reason", "Закрытие периода");
            }
            KZ.reports(code, version, step).then().statusCode(201);
        }
    }

    @Test
    void aRowSaysAllThatTheProductSaysAlone() {
        String code = offered("1.0");

        Map<String, Object> alone = KZ.get("/products/" + code).path("$");

        assertThat(row(KZ, code)).containsAllEntriesOf(alone).containsKeys("newest", "environments");
        assertThat(alone.get("may")).isEqualTo(List.of("adoption"));
        assertThat(row(maker, code).get("may")).isEqualTo(List.of("revision", "releases", "entitlements"));
    }

    @Test
    void theHighestPublishedReleaseOfEachChannelIsThere() {
        String code = offered("1.0", "1.10", "1.9", "2.0-rc.1");
        maker.drafts(code, "3.0").then().statusCode(201);
        String newest = "items.find { it.code == '%s' }.newest".formatted(code);

        for (Caller caller : List.of(KZ, maker)) {
            assertThat(list(caller).<List<String>>path(newest + ".releaseVersion"))
                    .containsExactly("2.0-rc.1", "1.10");
            assertThat(list(caller).<List<String>>path(newest + ".channel")).containsExactly("PREVIEW", "STABLE");
        }
        maker.withdraws(code, "1.10").then().statusCode(200);
        assertThat(list(KZ).<List<String>>path(newest + ".releaseVersion")).containsExactly("2.0-rc.1", "1.9");
    }

    @Test
    void whereNothingIsOutAndNothingReportedTheListsAreEmpty() {
        String code = offered();

        assertThat(row(KZ, code)).containsEntry("newest", List.of()).containsEntry("environments", List.of());
    }

    @Test
    void whatRunsIsToldForEachEnvironmentAndHowFarItIsBehind() {
        String code = offered("1.0", "1.1", "2.0-rc.1");
        has(code, "1.0", "PRODUCTION", "INSTALLED", "ACCEPTED");
        has(code, "1.1", "TEST", "INSTALLED");
        has(code, "1.1", "PRODUCTION", "DEFERRED");

        List<Map<String, Object>> told = environments(KZ, code);

        assertThat(told).extracting("environment").containsExactly("PRODUCTION", "TEST");
        assertThat(told).extracting("releaseVersion").containsExactly("1.0", "1.1");
        assertThat(told).extracting("stage").containsExactly("ACCEPTED", "INSTALLED");
        assertThat(told).extracting("behind").containsExactly(1, 0);
        assertThat(told).extracting("withdrawn").containsExactly(false, false);
        assertThat(told).extracting("newest.stage").containsExactly("DEFERRED", "INSTALLED");
        assertThat(told).extracting("newest.reason").containsExactly("Закрытие периода", null);
    }

    @Test
    void whatWasTakenOutAgainDoesNotRunAndTheOneBeforeDoes() {
        String code = offered("1.0", "1.1");
        has(code, "1.0", "TEST", "INSTALLED");
        has(code, "1.1", "TEST", "INSTALLED", "ROLLED_BACK");
        has(code, "1.1", "TRIAL", "INSTALLED", "ROLLED_BACK");

        List<Map<String, Object>> told = environments(KZ, code);

        assertThat(told).extracting("releaseVersion").containsExactly("1.0", null);
        assertThat(told).extracting("behind").containsExactly(1, null);
        assertThat(told).extracting("newest.stage").containsExactly("ROLLED_BACK", "ROLLED_BACK");
    }

    @Test
    void aVersionThatRunsAlthoughItWasWithdrawnSaysSo() {
        String code = offered("1.0", "1.1");
        has(code, "1.1", "TEST", "INSTALLED");
        maker.withdraws(code, "1.1").then().statusCode(200);

        List<Map<String, Object>> told = environments(KZ, code);

        assertThat(told).extracting("withdrawn").containsExactly(true);
        assertThat(told).extracting("releaseVersion").containsExactly("1.1");
        assertThat(told).extracting("newest").containsExactly((Object) null);
    }

    @Test
    void environmentsAreThePartysOwn() {
        String code = offered("1.0");
        maker.grants(code, "BY").then().statusCode(201);
        has(code, "1.0", "TEST", "INSTALLED");

        assertThat(environments(KZ, code)).hasSize(1);
        for (Caller other : List.of(maker, Caller.officer("BY"), Caller.with("EEC", Roles.COORDINATOR))) {
            assertThat(environments(other, code)).as(other.party()).isEmpty();
        }
        assertThat(list(Caller.officer("AM")).<List<Object>>path("items")).isEmpty();
    }

    @Test
    void aPageCostsTheSameHoweverManyProductsAreOnIt() {
        has(offered("1.0", "1.1"), "1.0", "TEST", "INSTALLED");
        long one = queriesOfAPage(1);
        for (int i = 0; i < 4; i++) {
            has(offered("1.0", "1.1"), "1.0", "TEST", "INSTALLED");
        }

        assertThat(queriesOfAPage(5)).isEqualTo(one).isEqualTo(4);
    }

    /** What a timer asks in between counts too, so the least of several times is the page's own. */
    private long queriesOfAPage(int products) {
        var statistics = sessions.getStatistics();
        boolean before = statistics.isStatisticsEnabled();
        statistics.setStatisticsEnabled(true);
        try {
            return LongStream.range(0, 5)
                    .map(time -> {
                        long asked = statistics.getPrepareStatementCount();
                        assertThat(list(KZ).<List<Object>>path("items")).hasSize(products);
                        return statistics.getPrepareStatementCount() - asked;
                    })
                    .min()
                    .orElseThrow();
        } finally {
            statistics.setStatisticsEnabled(before);
        }
    }
}
