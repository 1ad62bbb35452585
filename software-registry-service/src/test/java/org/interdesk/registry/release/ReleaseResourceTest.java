package org.interdesk.registry.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.interdesk.kit.testing.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.interdesk.kit.identity.Roles;
import org.interdesk.kit.testing.BadInput;
import org.interdesk.kit.testing.BadInputs;
import org.interdesk.kit.testing.PublishedEvents;
import org.interdesk.kit.testing.TestUsers;
import org.interdesk.registry.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ReleaseResourceTest {

    private static final Caller MAKER = Caller.publisher("EEC");
    private static final Caller CHECKER = Caller.secondPublisher("EEC");
    private static final byte[] CONTENT = {1, 2, 3};

    @Test
    void aDraftIsSeenByItsOwnersPublishersAndByWhoChecks() {
        String code = MAKER.registered();
        MAKER.grants(code, "KZ").then().statusCode(201);

        Response draft = MAKER.drafts(code, "2.4.0");

        assertThat(draft.statusCode()).isEqualTo(201);
        assertThat(draft.header("Location")).endsWith(Caller.path(code, "2.4.0"));
        assertThat(draft.<String>path("number")).isEqualTo(code + "/2.4.0");
        assertThat(draft.<String>path("state")).isEqualTo("DRAFT");
        assertThat(draft.<List<String>>path("may")).containsExactly("revision", "files");
        for (Caller sees : List.of(CHECKER, Caller.with("EEC", Roles.AUDITOR), Caller.with("EEC", Roles.COORDINATOR))) {
            assertThat(sees.get(Caller.path(code, "2.4.0")).statusCode()).isEqualTo(200);
        }
        for (Caller sees : List.of(
                Caller.with("EEC", Roles.DESK_AGENT),
                Caller.officer("KZ"),
                Caller.integrator("KZ"),
                Caller.publisher("KZ"))) {
            assertProblem(sees.get(Caller.path(code, "2.4.0"))).is(404, "not-found");
        }
    }

    @Test
    void aReleaseGoesFromDraftToPublishedToWithdrawn() {
        String code = MAKER.registered();
        MAKER.drafts(code, "2.4.0");
        MAKER.puts(code, "2.4.0", "gateway.tar.gz", CONTENT).then().statusCode(201);

        Response published = CHECKER.publishes(code, "2.4.0");
        assertThat(published.statusCode()).isEqualTo(200);
        assertThat(published.<String>path("state")).isEqualTo("PUBLISHED");
        assertThat(published.<String>path("publishedAt")).isNotNull();
        assertThat(published.<List<String>>path("may")).containsExactly("withdrawal");

        Response withdrawn = MAKER.withdraws(code, "2.4.0");
        assertThat(withdrawn.<String>path("state")).isEqualTo("WITHDRAWN");
        assertThat(withdrawn.<String>path("withdrawalReason")).isEqualTo("Теряет сообщения");
        assertThat(withdrawn.<List<String>>path("may")).isEmpty();
        assertThat(withdrawn.<List<Object>>path("files")).as("never deleted").hasSize(1);
        assertThat(PublishedEvents.typesAbout(code + "/2.4.0"))
                .containsExactly(
                        "org.interdesk.release.drafted.v1",
                        "org.interdesk.release.file-added.v1",
                        "org.interdesk.release.published.v1",
                        "org.interdesk.release.withdrawn.v1");
    }

    @Test
    void whoeverHadAHandInADraftDoesNotPublishIt() {
        String code = MAKER.registered();
        MAKER.drafts(code, "1.0");
        CHECKER.puts(code, "1.0", "gateway.tar.gz", CONTENT).then().statusCode(201);

        assertProblem(MAKER.publishes(code, "1.0")).is(409, "second-person-required");
        assertProblem(CHECKER.publishes(code, "1.0")).is(409, "second-person-required");
        assertThat(MAKER.get(Caller.path(code, "1.0")).<List<String>>path("may"))
                .doesNotContain("publication");
        Caller third = new Caller("EEC", TestUsers.named("third", "EEC", Roles.SOFTWARE_PUBLISHER));
        assertThat(third.get(Caller.path(code, "1.0")).<List<String>>path("may"))
                .contains("publication");
        assertThat(third.publishes(code, "1.0").statusCode()).isEqualTo(200);
    }

    @Test
    void aReleaseGoesOutCompleteOrNotAtAll() {
        String code = MAKER.registered();
        MAKER.drafts(code, "1.0");

        assertProblem(CHECKER.publishes(code, "1.0")).is(409, "nothing-to-publish");
        MAKER.puts(code, "1.0", "gateway.tar.gz.sig?role=SIGNATURE&signs=gateway.tar.gz", CONTENT)
                .then()
                .statusCode(201);
        assertProblem(CHECKER.publishes(code, "1.0")).is(409, "nothing-to-publish");
        MAKER.puts(code, "1.0", "other.bin", CONTENT).then().statusCode(201);
        assertProblem(CHECKER.publishes(code, "1.0")).is(409, "nothing-to-publish");
        MAKER.puts(code, "1.0", "gateway.tar.gz", CONTENT).then().statusCode(201);
        assertThat(CHECKER.publishes(code, "1.0").statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsPublishedCannotBeChanged() {
        String code = MAKER.registered();
        MAKER.hasPublished(code, "1.0", CONTENT);
        long before = PublishedEvents.count();

        assertProblem(revise(code, "1.0", "*", words())).is(409, "release-not-open");
        assertProblem(MAKER.puts(code, "1.0", "more.bin", CONTENT)).is(409, "release-not-open");
        assertProblem(MAKER.call().delete(Caller.API + Caller.path(code, "1.0") + "/files/package.bin"))
                .is(409, "release-not-open");
        assertProblem(CHECKER.publishes(code, "1.0")).is(409, "release-not-open");
        MAKER.withdraws(code, "1.0").then().statusCode(200);
        assertProblem(MAKER.withdraws(code, "1.0")).is(409, "release-not-open");
        assertProblem(CHECKER.publishes(code, "1.0")).is(409, "release-not-open");
        assertThat(PublishedEvents.count()).isEqualTo(before + 1);
    }

    private static Map<String, Object> words() {
        Map<String, Object> words = new HashMap<>(Caller.release("1.0"));
        words.remove("version");
        words.put("notesEn", "New words");
        words.put("fixes", List.of("EEC-2026-000123"));
        words.put("compatibility", List.of(Map.of("component", "dts", "versions", "3.2 and later")));
        return words;
    }

    private static Response revise(String code, String version, String ifMatch, Map<String, Object> body) {
        return MAKER.call()
                .contentType("application/json")
                .header("If-Match", ifMatch)
                .body(body)
                .put(Caller.API + Caller.path(code, version));
    }

    @Test
    void aDraftIsRevisedByWhoHasSeenIt() {
        String code = MAKER.registered();
        String tag = MAKER.drafts(code, "1.0").header("ETag");

        Response revised = revise(code, "1.0", tag, words());

        assertThat(revised.statusCode()).isEqualTo(200);
        assertThat(revised.<String>path("notesEn")).isEqualTo("New words");
        assertThat(revised.<String>path("compatibility[0].versions")).isEqualTo("3.2 and later");
        assertThat(revised.<List<String>>path("fixes")).containsExactly("EEC-2026-000123");
        assertProblem(revise(code, "1.0", tag, words())).is(412, "stale-version");
    }

    @Test
    void aProductHasEachPlaceOfTheOrderOnce() {
        String code = MAKER.registered();
        MAKER.drafts(code, "1.2.0").then().statusCode(201);

        assertProblem(MAKER.drafts(code, "1.2.0")).is(409, "version-taken").has("existing", "1.2.0");
        assertProblem(MAKER.drafts(code, "1.2")).is(409, "version-taken");
        assertProblem(MAKER.drafts(code, "1.2.0+build.7")).is(409, "version-taken");
        assertThat(MAKER.drafts(MAKER.registered(), "1.2.0").statusCode()).isEqualTo(201);
    }

    @Test
    void theHighestVersionIsFirst() {
        String code = MAKER.registered();
        for (String version : List.of("1.10.0", "1.2.0", "1.2.0-rc.2", "1.2.0-rc.10", "2.0.0-beta", "1.9.9")) {
            MAKER.drafts(code, version).then().statusCode(201);
        }

        String list = "/products/" + code + "/releases";
        assertThat(MAKER.get(list).<List<String>>path("items.releaseVersion"))
                .containsExactly("2.0.0-beta", "1.10.0", "1.9.9", "1.2.0", "1.2.0-rc.10", "1.2.0-rc.2");
        Response page = MAKER.get(list + "?limit=4");
        assertThat(MAKER.get(list + "?cursor=" + page.path("next")).<List<String>>path("items.releaseVersion"))
                .containsExactly("1.2.0-rc.10", "1.2.0-rc.2");
        assertThat(MAKER.get(list + "?channel=PREVIEW").<Integer>path("total")).isEqualTo(3);
        assertThat(MAKER.get(list + "?state=PUBLISHED").<Integer>path("total")).isZero();
    }

    @Test
    void newsComeLatestFirst() {
        String code = MAKER.registered();
        MAKER.grants(code, "KZ").then().statusCode(201);
        MAKER.hasPublished(code, "1.0", CONTENT);
        MAKER.hasPublished(code, "1.1", CONTENT);
        MAKER.withdraws(code, "1.0").then().statusCode(200);
        MAKER.drafts(code, "1.2").then().statusCode(201);
        Caller officer = Caller.officer("KZ");

        String news = "/releases?product=" + code;
        assertThat(officer.get(news).<List<String>>path("items.releaseVersion")).containsExactly("1.0", "1.1");
        assertThat(officer.get(news + "&state=PUBLISHED").<List<String>>path("items.releaseVersion"))
                .containsExactly("1.1");
        Response page = officer.get(news + "&limit=1");
        assertThat(officer.get(news + "&limit=1&cursor=" + page.path("next")).<String>path("items[0].releaseVersion"))
                .isEqualTo("1.1");
        assertThat(Caller.officer("BY").get(news).<Integer>path("total")).isZero();
        assertThat(MAKER.get(news).<Integer>path("total")).isEqualTo(3);
    }

    @Test
    void onlyThePreviewTakesWhatIsNotFinal() {
        String code = MAKER.registered();
        Map<String, Object> body = Caller.release("1.0-rc.1");
        body.put("channel", "STABLE");

        assertProblem(MAKER.post("/products/" + code + "/releases", body))
                .is(400, "invalid-request")
                .pointsTo("/channel");
    }

    @Test
    void othersCannotTouchIt() {
        String code = MAKER.registered();
        MAKER.drafts(code, "1.0").then().statusCode(201);
        Caller stranger = Caller.publisher("BY");

        assertProblem(stranger.drafts(code, "2.0")).is(404, "not-found");
        assertProblem(stranger.puts(code, "1.0", "x.bin", CONTENT)).is(404, "not-found");
        assertProblem(stranger.publishes(code, "1.0")).is(404, "not-found");
        assertProblem(stranger.withdraws(code, "1.0")).is(404, "not-found");
        assertProblem(stranger.get(Caller.path(code, "1.0"))).is(404, "not-found");
        for (String role : List.of(Roles.DESK_LEAD, Roles.DOWNLOAD_OFFICER, Roles.COORDINATOR, Roles.AUDITOR)) {
            assertProblem(Caller.with("EEC", role).publishes(code, "1.0")).is(403, "forbidden");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v1", "1.", "1/2", "1.0 beta", "latest", "1.2.3.4.5.6.7"})
    void aVersionHasItsForm(String version) {
        Map<String, Object> body = Caller.release("1.0");
        body.put("version", version);

        assertProblem(MAKER.post("/products/" + MAKER.registered() + "/releases", body))
                .is(400, "invalid-request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/products/Nope/releases/1.0",
                "/products/nope/releases/x",
                "/products/nope/releases/1.0/files/.x"
            })
    void anAddressOfNothingIsNotFound(String path) {
        assertProblem(MAKER.get(path)).is(404, "not-found");
    }

    static Stream<BadInput> badInputs() {
        String valid = "{\"version\": \"1.0\", \"channel\": \"STABLE\", \"notesRu\": \"а\", \"notesEn\": \"a\"}";
        return BadInputs.ofPost(
                "/api/v1/products/nothing-of-mine/releases",
                valid,
                () -> TestUsers.token("EEC", Roles.SOFTWARE_PUBLISHER))
                .stream();
    }

    @ParameterizedTest
    @MethodSource("badInputs")
    void badInputIsRefusedAndChangesNothing(BadInput input) {
        input.isRefused();
    }
}
