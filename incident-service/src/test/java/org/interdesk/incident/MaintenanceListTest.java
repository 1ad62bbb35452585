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
class MaintenanceListTest {

    private static final Desk AM = Desk.integrator("AM");
    private static final Desk KG = Desk.agent("KG");
    private static final Instant MONDAY = Instant.parse("2090-01-09T09:00:00Z");

    private static String freshComponent(String owner, String... users) {
        String code = "W-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        Desk.integrator(owner)
                .create(
                        Desk.COMPONENTS,
                        Map.of(
                                "code",
                                code,
                                "kind",
                                "OTHER",
                                "owner",
                                owner,
                                "nameRu",
                                code,
                                "nameEn",
                                code,
                                "users",
                                List.of(users)));
        return code;
    }

    /** A component on which three windows of four hours are planned, in three days; no other window names it. */
    private static String threeWindows() {
        String code = freshComponent("AM", "KG");
        for (int day : new int[] {0, 2, 1}) {
            AM.plans(Desk.window("Список", MONDAY.plusSeconds(86_400L * day), code));
        }
        return code;
    }

    private static List<String> pages(String query, String member) {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Response page = AM.get(Desk.WINDOWS + "?limit=1&" + query + "&cursor=" + cursor);
            assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
            assertThat(page.<Integer>path("total")).isEqualTo(3);
            seen.addAll(page.path("items." + member));
            cursor = page.path("next");
        }
        return seen;
    }

    @ParameterizedTest
    @ValueSource(strings = {"startsAt", "endsAt", "declaredAt", "changedAt", "number"})
    void pagesFollowTheOrderBothWays(String sort) {
        String code = threeWindows();

        assertThat(pages("component=" + code + "&sort=" + sort, sort))
                .isSorted()
                .hasSize(3);
        assertThat(pages("component=" + code + "&sort=-" + sort, sort))
                .isSortedAccordingTo(Comparator.reverseOrder())
                .hasSize(3);
        assertThat(pages("component=" + code + "&sort=dueAt", "number")).doesNotHaveDuplicates();
    }

    private static int total(Desk desk, String query) {
        return desk.get(Desk.WINDOWS + "?" + query).<Integer>path("total");
    }

    @Test
    void filtersNarrowTheList() {
        String code = threeWindows();
        List<String> numbers = pages("component=" + code, "number");
        KG.does(numbers.get(0), "consent", Map.of());
        KG.does(numbers.get(1), "objection", Map.of("reason", "нет"));
        String ours = "component=" + code;

        assertThat(total(AM, ours + "&state=AGREED")).isEqualTo(1);
        assertThat(total(AM, ours + "&state=AGREED,DISPUTED")).isEqualTo(2);
        assertThat(total(AM, ours + "&urgency=URGENT")).isZero();
        assertThat(total(AM, ours + "&impact=OUTAGE&impact=DEGRADED")).isEqualTo(3);
        assertThat(total(AM, ours + "&owner=KG")).isZero();
        assertThat(total(AM, ours + "&party=KG")).isEqualTo(3);
        assertThat(total(AM, ours + "&awaiting=KG")).isEqualTo(1);
        assertThat(total(KG, ours)).isEqualTo(3);
        assertThat(total(Desk.agent("RU"), ours)).isZero();
        assertThat(total(AM, ours + "&from=2090-01-10T13:00:00Z")).isEqualTo(1);
        assertThat(total(AM, ours + "&from=2090-01-10T12:59:59Z&to=2090-01-11T09:00:00Z"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "state=OPEN, state",
        "urgency=soon, urgency",
        "impact=NONE, impact",
        "owner=by, owner",
        "awaiting=x, awaiting",
        "from=yesterday, from",
        "from=2026-02-01T00:00:00Z&to=2026-01-01T00:00:00Z, to",
        "sort=colour, sort",
        "limit=x, limit"
    })
    void aParameterThatMeansNothingIsRefused(String query, String pointer) {
        Response answer = AM.get(Desk.WINDOWS + "?" + query);

        if (pointer.equals("limit")) {
            assertProblem(answer).is(400, "invalid-request");
        } else {
            assertProblem(answer).is(400, "invalid-request").pointsTo(pointer);
        }
    }

    private static List<String> clashes(Desk desk, String query) {
        Response answer = desk.get(Desk.WINDOWS + "/clashes?" + query);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.path("items.number");
    }

    private static String at(String start, String end) {
        return "&startsAt=2090-01-" + start + ":00Z&endsAt=2090-01-" + end + ":00Z";
    }

    @Test
    void clashesAreAtTheSameTimeOnTheSameComponent() {
        String code = threeWindows();
        List<String> numbers = pages("component=" + code + "&sort=startsAt", "number");

        assertThat(clashes(AM, "component=" + code + at("09T08:00", "10T10:00")))
                .contains(numbers.get(0), numbers.get(1))
                .doesNotContain(numbers.get(2));
        assertThat(clashes(AM, "component=" + code + at("09T13:00", "10T09:00")))
                .as("windows that only meet at their edges")
                .doesNotContainAnyElementsOf(numbers);
        assertThat(clashes(AM, "component=" + code + at("09T08:00", "09T10:00") + "&except=" + numbers.get(0)))
                .doesNotContain(numbers.get(0));
        AM.does(numbers.get(0), "cancellation", Map.of("reason", "нет"));
        assertThat(clashes(AM, "component=" + code + at("09T08:00", "09T10:00")))
                .doesNotContain(numbers.get(0));
    }

    @Test
    void clashesAreAlsoAtTheSamePartyButNeverWhatTheCallerDoesNotSee() {
        String ours = freshComponent("AM", "KG");
        String theirs = freshComponent("KG", "AM");
        String hidden = freshComponent("KG", "KZ");
        Instant start = Instant.parse("2091-03-05T09:00:00Z");
        String seen = Desk.integrator("KG").plans(Desk.window("У соседей", start, theirs));
        String notSeen = Desk.integrator("KG").plans(Desk.window("Не наше", start, hidden));
        String query = "component=" + ours + "&startsAt=2091-03-05T10:00:00Z&endsAt=2091-03-05T11:00:00Z";

        assertThat(clashes(AM, query)).contains(seen).doesNotContain(notSeen);
        assertThat(clashes(Desk.agent("KZ"), query)).contains(notSeen).doesNotContain(seen);
    }

    @ParameterizedTest
    @CsvSource({
        "component=PUMP&startsAt=2090-01-01T00:00:00Z&endsAt=2090-01-02T00:00:00Z, component/0",
        "party=XX&startsAt=2090-01-01T00:00:00Z&endsAt=2090-01-02T00:00:00Z, party/0",
        "endsAt=2090-01-02T00:00:00Z, startsAt",
        "startsAt=2090-01-02T00:00:00Z, endsAt",
        "startsAt=2090-01-02T00:00:00Z&endsAt=2090-01-02T00:00:00Z, endsAt",
        "startsAt=2090-01-01T00:00:00Z&endsAt=2090-01-02T00:00:00Z&except=7, except"
    })
    void aPlanThatMeansNothingIsRefused(String query, String pointer) {
        assertProblem(AM.get(Desk.WINDOWS + "/clashes?" + query))
                .is(400, "invalid-request")
                .pointsTo(pointer);
    }
}
