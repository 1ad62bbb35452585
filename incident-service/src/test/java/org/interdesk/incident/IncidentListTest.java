package org.interdesk.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interdesk.kit.testing.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class IncidentListTest {

    private static final Desk AM = Desk.integrator("AM");

    /** A component that only three incidents name, so that a test finds them and nothing else. */
    private static String threeIncidents() {
        String code = "L-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        AM.create(
                Desk.COMPONENTS,
                Map.of(
                        "code",
                        code,
                        "kind",
                        "OTHER",
                        "owner",
                        "AM",
                        "nameRu",
                        code,
                        "nameEn",
                        code,
                        "users",
                        List.of("KG")));
        String[][] rows = {
            {"2026-01-12T09:00:00Z", "LOW"}, {"2026-01-14T09:00:00Z", "CRITICAL"}, {"2026-01-13T09:00:00Z", "MEDIUM"}
        };
        for (String[] row : rows) {
            Map<String, Object> body = Desk.incident("Список", code);
            body.put("startedAt", row[0]);
            body.put("severity", row[1]);
            AM.declares(body);
        }
        return code;
    }

    private static List<String> pages(String query, String member) {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Response page = AM.get(Desk.INCIDENTS + "?limit=1&" + query + "&cursor=" + cursor);
            assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
            assertThat(page.<Integer>path("total")).isEqualTo(3);
            assertThat(page.<Boolean>path("totalIsLowerBound")).isFalse();
            seen.addAll(page.path("items." + member));
            cursor = page.path("next");
        }
        return seen;
    }

    @ParameterizedTest
    @ValueSource(strings = {"declaredAt", "startedAt", "changedAt", "number"})
    void pagesFollowTheOrderBothWays(String sort) {
        String code = threeIncidents();

        assertThat(pages("component=" + code + "&sort=" + sort, sort))
                .isSorted()
                .hasSize(3);
        assertThat(pages("component=" + code + "&sort=-" + sort, sort))
                .isSortedAccordingTo(Comparator.reverseOrder())
                .hasSize(3);
    }

    @Test
    void severityAndDueTimeAreOrdersToo() {
        String code = threeIncidents();

        assertThat(pages("component=" + code + "&sort=-severity", "severity"))
                .containsExactly("CRITICAL", "MEDIUM", "LOW");
        assertThat(pages("component=" + code, "number")).doesNotHaveDuplicates().hasSize(3);
    }

    private static int total(Desk desk, String query) {
        return desk.get(Desk.INCIDENTS + "?" + query).<Integer>path("total");
    }

    @Test
    void filtersNarrowTheList() {
        String code = threeIncidents();
        List<String> numbers = pages("component=" + code + "&sort=startedAt", "number");
        AM.does(
                numbers.get(0),
                "resolution",
                Map.of("text", "готово", "occurredAt", Instant.now().toString()));
        Desk.agent("KG").does(numbers.get(1), "acknowledgement", Map.of());
        String ours = "component=" + code;

        assertThat(total(AM, ours + "&stage=RESOLVED")).isEqualTo(1);
        assertThat(total(AM, ours + "&stage=INVESTIGATING,RESOLVED")).isEqualTo(3);
        assertThat(total(AM, ours + "&severity=LOW&severity=CRITICAL")).isEqualTo(2);
        assertThat(total(AM, ours + "&kind=OTHER")).isZero();
        assertThat(total(AM, ours + "&impact=OUTAGE")).isEqualTo(3);
        assertThat(total(AM, ours + "&owner=KG")).isZero();
        assertThat(total(AM, ours + "&party=KG")).isEqualTo(3);
        assertThat(total(AM, ours + "&party=RU")).isZero();
        assertThat(total(AM, ours + "&awaiting=KG")).isEqualTo(1);
        assertThat(total(Desk.agent("KG"), ours)).isEqualTo(3);
        assertThat(total(Desk.agent("RU"), ours)).isZero();
        assertThat(total(AM, ours + "&to=2026-01-13T09:00:01Z")).isEqualTo(2);
        assertThat(total(AM, ours + "&from=2026-01-15T00:00:00Z&to=2026-01-16T00:00:00Z"))
                .isEqualTo(3);
        assertThat(total(AM, ours + "&from=2026-12-31T00:00:00Z")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "stage=OPEN, stage",
        "severity=high, severity",
        "kind=FIRE, kind",
        "impact=NONE, impact",
        "owner=by, owner",
        "party=b, party",
        "awaiting=x, awaiting",
        "from=yesterday, from",
        "to=3000-01-01T00:00:00Z, to",
        "from=2026-02-01T00:00:00Z&to=2026-01-01T00:00:00Z, to",
        "sort=colour, sort",
        "limit=201, limit",
        "cursor=junk!, cursor"
    })
    void aParameterThatMeansNothingIsRefused(String query, String pointer) {
        assertProblem(AM.get(Desk.INCIDENTS + "?" + query))
                .is(400, "invalid-request")
                .pointsTo(pointer);
    }

    @Test
    void aComponentIsNamedByAtMost100Characters() {
        assertProblem(AM.get(Desk.INCIDENTS + "?component=" + "X".repeat(101)))
                .is(400, "invalid-request")
                .pointsTo("component");
        assertThat(total(AM, "component=" + "X".repeat(100))).isZero();
    }

    @Test
    void aCursorBelongsToItsOrder() {
        String code = threeIncidents();
        String cursor = AM.get(Desk.INCIDENTS + "?limit=1&sort=number&component=" + code)
                .path("next");

        assertProblem(AM.get(Desk.INCIDENTS + "?limit=1&sort=-number&cursor=" + cursor))
                .is(400, "invalid-request");
        assertProblem(AM.get(Desk.INCIDENTS + "?limit=1&sort=dueAt&cursor=" + cursor))
                .is(400, "invalid-request");
    }
}
