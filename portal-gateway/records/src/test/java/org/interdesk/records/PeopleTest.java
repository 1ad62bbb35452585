package org.interdesk.records;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.interdesk.kit.testing.ProblemAssert.assertProblem;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interdesk.kit.identity.CurrentViewer;
import org.interdesk.kit.identity.Roles;
import org.interdesk.kit.testing.RealServers;
import org.interdesk.kit.testing.TestUsers;
import org.interdesk.records.people.PeopleCopy;
import org.interdesk.records.people.PeopleQueries;
import org.interdesk.records.people.model.Language;
import org.interdesk.records.people.model.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The copy of the people that Keycloak owns. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(Neighbours.class)
class PeopleTest {

    private static final String ANNA =
            "{\"id\":\"anna\",\"username\":\"a.anna\",\"enabled\":true,\"firstName\":\"Анна\",\"lastName\":\"Кузнецова\","
                    + "\"email\":\"a.anna@by.interdesk.example\",\"attributes\":{\"locale\":[\"en\"]},\"unheard\":{}}";
    private static final String BORIS = "{\"id\":\"boris\",\"username\":\"b.boris\",\"enabled\":true}";
    private static final String GONE = "{\"id\":\"gone\",\"username\":\"g.gone\",\"enabled\":false}";

    @Inject
    PeopleCopy copy;

    @Inject
    PeopleQueries people;

    @Inject
    CurrentViewer viewer;

    @BeforeEach
    void keycloakKnowsThreePeople() {
        Neighbours.forgetPeople();
        Neighbours.organizations(Map.of("BY", "org-by"));
        Neighbours.members("org-by", 0, "[" + ANNA + "," + BORIS + "," + GONE + "]");
        Neighbours.roles("anna", "desk-agent", "duty-officer", "offline_access");
        Neighbours.roles("boris", "requester");
        assertThat(copy.refresh()).isTrue();
    }

    private List<Person> members(String... parties) {
        return viewer.asSystem("records.test", () -> people.of(List.of(parties), Set.of()));
    }

    private static Response list(String party, String query) {
        return given().header("Authorization", "Bearer " + TestUsers.token(party, Roles.DESK_LEAD))
                .get("/api/v1/people" + query);
    }

    @Test
    void aMemberIsCopiedWithNameMailLanguageAndRoles() {
        assertThat(members("BY"))
                .containsExactly(
                        new Person("BY", "boris", "b.boris", null, Language.RU, Set.of("requester")),
                        new Person(
                                "BY",
                                "anna",
                                "Анна Кузнецова",
                                "a.anna@by.interdesk.example",
                                Language.EN,
                                Set.of("desk-agent", "duty-officer")));
    }

    @Test
    void whoBelongsToTwoPartiesIsAMemberOfBoth() {
        Neighbours.organizations(Map.of("BY", "org-by", "RU", "org-ru"));
        Neighbours.members("org-ru", 0, "[" + ANNA + "]");

        assertThat(copy.refresh()).isTrue();

        assertThat(members("RU")).extracting(Person::subject).containsExactly("anna");
        assertThat(members("BY", "RU")).hasSize(3);
    }

    @Test
    void whatChangedIsTakenOverAndWhoLeftIsTakenOut() {
        Neighbours.members("org-by", 0, "[" + ANNA.replace("Кузнецова", "Орлова") + "]");
        Neighbours.roles("anna", "desk-lead");

        assertThat(copy.refresh()).isTrue();

        assertThat(members("BY"))
                .containsExactly(new Person(
                        "BY", "anna", "Анна Орлова", "a.anna@by.interdesk.example", Language.EN, Set.of("desk-lead")));
    }

    @Test
    void membersBeyondOnePageAreReadToo() {
        Neighbours.members("org-by", 0, Neighbours.fullPageOf("crowd"));
        Neighbours.members("org-by", 100, "[" + ANNA + "]");
        Neighbours.keycloak()
                .stubFor(WireMock.get(WireMock.urlPathMatching("/admin/realms/interdesk/users/crowd-.*"))
                        .willReturn(Neighbours.json("[]")));

        assertThat(copy.refresh()).isTrue();

        assertThat(members("BY")).hasSize(101);
        Response page = list("BY", "?limit=60");
        assertThat(page.<Integer>path("total")).isEqualTo(101);
        assertThat(list("BY", "?limit=60&cursor=" + page.path("next")).<List<String>>path("items.subject"))
                .hasSize(41)
                .doesNotContainAnyElementsOf(page.path("items.subject"));
    }

    @Test
    void theLastGoodCopyStaysWhenKeycloakAnswersHalf() {
        Neighbours.members("org-by", 0, "[" + ANNA.replace("anna", "other") + "]");

        assertThat(copy.refresh()).as("the roles of one are missing").isFalse();

        assertThat(members("BY")).extracting(Person::subject).containsExactly("boris", "anna");
    }

    @Test
    void theLastGoodCopyStaysWhenKeycloakNamesNobody() {
        Neighbours.organizations("[]");

        assertThat(copy.refresh()).isFalse();

        assertThat(members("BY")).hasSize(2);
    }

    @Test
    void theLastGoodCopyStaysWhenThereAreTooMany() {
        Neighbours.organizations(Map.of("BY", "org-by"));
        for (int page = 0; page < 20; page++) {
            Neighbours.members("org-by", page * 100, Neighbours.fullPageOf("many"));
        }
        Neighbours.members("org-by", 2000, "[" + ANNA + "]");
        Neighbours.keycloak()
                .stubFor(WireMock.get(WireMock.urlPathMatching("/admin/realms/interdesk/users/many-.*"))
                        .willReturn(Neighbours.json("[]")));

        assertThat(copy.refresh()).isFalse();

        assertThat(members("BY")).hasSize(2);
    }

    @Test
    void aDeskReadsItsOwnPeopleByNameAndRole() {
        Response all = list("BY", "");

        assertThat(all.statusCode()).isEqualTo(200);
        assertThat(all.<List<String>>path("items.name")).containsExactly("b.boris", "Анна Кузнецова");
        assertThat(all.<String>path("items[1].language")).isEqualTo("en");
        assertThat(all.<List<String>>path("items[1].roles")).containsExactly("desk-agent", "duty-officer");
        assertThat(list("BY", "?role=duty-officer").<List<String>>path("items.subject"))
                .containsExactly("anna");
        assertThat(list("RU", "").<Integer>path("total")).isZero();
    }

    @Test
    void theCopySaysHowFreshItIs() {
        Response answer = given().header("Authorization", "Bearer " + TestUsers.token("BY", Roles.AUDITOR))
                .get("/api/v1/people/copy");

        assertThat(answer.<Integer>path("people")).isEqualTo(2);
        assertThat(Instant.parse(answer.path("refreshedAt"))).isBefore(Instant.now());
    }

    @Test
    void whoIsNoStaffOfADeskReadsNobody() {
        assertProblem(given().header("Authorization", "Bearer " + TestUsers.token("BY", Roles.REQUESTER))
                        .get("/api/v1/people"))
                .is(403, "forbidden");
        assertProblem(given().get("/api/v1/people")).is(401, "unauthenticated");
        assertProblem(list("BY", "?limit=0")).is(400, "invalid-request");
        assertProblem(list("BY", "?cursor=x")).is(400, "invalid-request");
    }
}
