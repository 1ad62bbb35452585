package org.interdesk.portal.software;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.interdesk.portal.testing.Browser;
import org.interdesk.portal.testing.PortalTest;
import org.interdesk.portal.testing.RegistryAnswers;
import org.interdesk.portal.testing.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@PortalTest
class ReleasePagesTest {

    private static final String PAGE = RegistryAnswers.RELEASE;
    private static final String DRAFT = RegistryAnswers.DRAFT;
    private static final String API = RegistryAnswers.API + "/releases/2.4.0";
    private static final String DRAFT_API = RegistryAnswers.API + "/releases/2.6.0";

    private final Browser officer = Browser.of("karpovich", "BY", "download-officer");
    private final Browser publisher = Browser.of("lebedev", "EEC", "software-publisher");

    @BeforeEach
    void servicesUp() {
        RegistryAnswers.toReceiver();
        officer.signIn();
        publisher.signIn();
    }

    private static void everyChangeIsAgreed() {
        Services.registry()
                .stubFor(any(urlPathMatching("/api/v1/products/.+"))
                        .atPriority(9)
                        .willReturn(aResponse()
                                .withHeader("Content-Type", "application/json")
                                .withBody(Services.fixture("software/draft.json"))));
    }

    @Test
    void everyFileIsThereWithSizeAndChecksumAndSignaturesStandBesideWhatTheySign() {
        var files = officer.get(PAGE).page().select("#t-files .file");

        assertThat(files.eachText())
                .hasSize(3)
                .allMatch(text -> text.contains("9f86d081884c7d65"))
                .anyMatch(text -> text.contains("1,4 МБ"));
        assertThat(files.select(".file-name").eachText())
                .containsExactly("gateway-2.4.0.tar.gz", "gateway-2.4.0.tar.gz.sig", "Руководство (ред. 3).pdf");
    }

    @Test
    void whoeverIsEntitledDownloadsThroughThePortal() {
        assertThat(officer.get(PAGE).page().select("#t-files a.btn").eachAttr("href"))
                .containsExactly(
                        PAGE + "/files/gateway-2.4.0.tar.gz",
                        PAGE + "/files/gateway-2.4.0.tar.gz.sig",
                        PAGE
                                + "/files/%D0%A0%D1%83%D0%BA%D0%BE%D0%B2%D0%BE%D0%B4%D1%81%D1%82%D0%B2%D0%BE%20%28%D1%80%D0%B5%D0%B4.%203%29.pdf");
    }

    @Test
    void whoHasNotTheRoleIsToldWhomToAsk() {
        var agent = Browser.of("kovalev", "BY", "desk-agent").signIn();

        var page = agent.get(PAGE).page();

        assertThat(page.select("#t-files .offer").text()).contains("ответственный за получение программ вашей стороны");
        assertThat(page.select("#t-files a[href*=/files/]")).isEmpty();
        assertThat(page.select("[aria-labelledby=downloads-title]")).isEmpty();
        Services.registry().verify(0, getRequestedFor(urlPathEqualTo("/api/v1/downloads")));
    }

    @Test
    void whoLooksOnWithoutAnActIsToldWhyAndWhomToAsk() {
        var coordinator =
                Browser.of("vasilieva", "AM", "coordinator", "download-officer").signIn();

        var page = coordinator.get(PAGE).page();

        assertThat(page.select("#t-files .offer").text()).contains("не передан", "Комиссия");
        assertThat(page.select("#t-files a[href*=/files/]")).isEmpty();
    }

    @Test
    void whatWasWithdrawnSaysWhyAndIsNotDownloaded() {
        var page = officer.get(RegistryAnswers.PRODUCT + "/2.3.1").page();

        assertThat(page.select("#t-head .offer-late").text()).contains("Теряет подтверждения");
        assertThat(page.select("#t-files a[href*=/files/]")).isEmpty();
        assertThat(page.select("#t-files .offer").text()).contains("отозвана");
    }

    @Test
    void aReceiverIsOfferedToReportAndNothingElse() {
        assertThat(officer.get(PAGE).page().select("form[action^=" + PAGE + "]").eachAttr("action"))
                .containsExactly(PAGE + "/adoption");
    }

    @Test
    void aPublisherIsOfferedWhatTheServiceAllows() {
        RegistryAnswers.toOwner();

        var page = publisher.get(PAGE).page();

        assertThat(page.select("form[action^=" + PAGE + "]").eachAttr("action")).containsExactly(PAGE + "/withdrawal");
        assertThat(page.select(".adoption-list").text()).contains("Казахстан", "отложена", "Закрытие года");
    }

    @Test
    void whoFetchedWhatIsToldWithThePart() {
        var rows = officer.get(PAGE)
                .page()
                .select("[aria-labelledby=downloads-title] tbody tr")
                .eachText();

        assertThat(rows.get(0)).contains("Юрий Карпович", "444 КБ", "целиком").contains("из");
        assertThat(rows.get(1)).contains("1 МБ", "оборвано");
    }

    @Test
    void aStepIsReportedOnceInTheZoneThatWasShown() {
        everyChangeIsAgreed();

        var answer = officer.post(
                PAGE + "/adoption",
                Map.of(
                        "environment", "production",
                        "stage", "DEFERRED",
                        "until", "2026-12-15T10:30",
                        "reason", "Закрытие года",
                        "zone", "Europe/Minsk",
                        "key", "key-12345"));

        assertThat(answer.address().getPath()).isEqualTo(PAGE);
        assertThat(answer.page().select(".flash").text()).isEqualTo("Отмечено в ходе внедрения.");
        Services.registry()
                .verify(postRequestedFor(urlEqualTo(API + "/adoption"))
                        .withHeader("Idempotency-Key", equalTo("key-12345"))
                        .withRequestBody(equalToJson("""
                                {"environment": "PRODUCTION", "stage": "DEFERRED", "until": "2026-12-15T07:30:00Z",
                                 "reason": "Закрытие года"}""")));
    }

    @ParameterizedTest
    @CsvSource({
        "409, adoption-not-open, Этот шаг не следует",
        "409, event-out-of-order, Последний шаг",
        "403, forbidden, Вашей роли"
    })
    void aStepThatIsRefusedComesAgainAsItWas(int status, String slug, String said) {
        Services.registry().stubFor(post(API + "/adoption").atPriority(1).willReturn(Services.problem(status, slug)));

        var answer = officer.post(PAGE + "/adoption", Map.of("environment", "TEST", "stage", "ACCEPTED"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#t-actions .refusal").text()).startsWith(said);
        assertThat(answer.page().select("#act-adoption[open] #f-environment").val())
                .isEqualTo("TEST");
        assertThat(answer.page().select("input[name=stage][checked]").val()).isEqualTo("ACCEPTED");
    }

    @Test
    void whatIsWrongWithAStepIsSaidAtItsField() {
        Services.registry()
                .stubFor(post(API + "/adoption")
                        .atPriority(1)
                        .willReturn(Services.problem(400, "invalid-request")
                                .withBody("{\"type\":\"/problems/invalid-request\",\"status\":400,\"errors\":["
                                        + "{\"pointer\":\"/reason\",\"detail\":\"Say why.\"}]}")));

        var empty = officer.post(PAGE + "/adoption", Map.of("environment", "", "stage", "INSTALLED"));
        var refused = officer.post(PAGE + "/adoption", Map.of("environment", "TEST", "stage", "ROLLED_BACK"));
        var noMoment = officer.post(
                PAGE + "/adoption", Map.of("environment", "TEST", "stage", "DEFERRED", "until", "soon", "zone", "UTC"));

        assertThat(empty.page().select("#e-environment").text()).isEqualTo("Заполните это поле");
        assertThat(refused.page().select("#e-step-reason").text()).isEqualTo("Значение не подошло");
        assertThat(noMoment.page().select("#e-until").text()).isEqualTo("Значение не подошло");
    }

    @Test
    void theDrafterIsToldWhySomebodyElsePublishes() {
        RegistryAnswers.draftIs("draft.json");

        var page = publisher.get(DRAFT).page();

        assertThat(page.select("#t-actions .offer").text()).contains("второй издатель вашей стороны");
        assertThat(page.select("form[action$=/publication]")).isEmpty();
    }

    @Test
    void aDraftWithoutAPackageSaysSo() {
        RegistryAnswers.draftIs("draft-empty.json");

        assertThat(publisher.get(DRAFT).page().select("#t-actions .offer").text())
                .contains("хотя бы один пакет");
    }

    @Test
    void theSecondPersonPublishesTheVersionThatWasSeen() {
        RegistryAnswers.draftIs("draft-second.json");
        everyChangeIsAgreed();
        var form = publisher.get(DRAFT).page().selectFirst("form[action$=/publication]");

        var answer = publisher.post(
                form.attr("action"),
                Map.of("version", form.select("input[name=version]").val()));

        assertThat(answer.page().select(".flash").text()).startsWith("Версия выпущена.");
        Services.registry()
                .verify(postRequestedFor(urlEqualTo(DRAFT_API + "/publication"))
                        .withHeader("If-Match", equalTo("\"4\""))
                        .withRequestBody(equalToJson("{}")));
    }

    @Test
    void aPublicationThatIsRefusedSaysWhy() {
        RegistryAnswers.draftIs("draft-second.json");
        Services.registry()
                .stubFor(post(DRAFT_API + "/publication")
                        .atPriority(1)
                        .willReturn(Services.problem(409, "second-person-required")));

        var answer = publisher.post(DRAFT + "/publication", Map.of());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#t-actions .refusal").text()).contains("другой издатель вашей стороны");
    }

    @Test
    void aReleaseIsWithdrawnWithAReason() {
        RegistryAnswers.toOwner();
        everyChangeIsAgreed();

        var missing = publisher.post(PAGE + "/withdrawal", Map.of("reason", " ", "version", "4"));
        publisher.post(PAGE + "/withdrawal", Map.of("reason", "Теряет\r\nподтверждения", "version", "4"));

        assertThat(missing.page().select("#act-withdrawal[open] .error").text()).isEqualTo("Заполните это поле");
        Services.registry()
                .verify(
                        1,
                        postRequestedFor(urlEqualTo(API + "/withdrawal"))
                                .withHeader("If-Match", equalTo("\"4\""))
                                .withRequestBody(equalToJson("{\"reason\":\"Теряет\\nподтверждения\"}")));
    }

    @Test
    void aFileIsTakenOutOfADraft() {
        RegistryAnswers.draftIs("draft.json");
        Services.registry()
                .stubFor(delete(urlPathMatching(DRAFT_API + "/files/.+"))
                        .willReturn(aResponse().withStatus(204)));
        var form = publisher.get(DRAFT).page().selectFirst("form[action*=%D0%A0]");

        var answer = publisher.post(form.attr("action"), Map.of());

        assertThat(answer.page().select(".flash").text()).isEqualTo("Файл убран из черновика.");
        Services.registry()
                .verify(
                        deleteRequestedFor(
                                urlEqualTo(
                                        DRAFT_API
                                                + "/files/%D0%A0%D1%83%D0%BA%D0%BE%D0%B2%D0%BE%D0%B4%D1%81%D1%82%D0%B2%D0%BE%20(%D1%80%D0%B5%D0%B4.%203).pdf")));
    }

    @Test
    void aVersionWithAPlusReachesTheService() {
        RegistryAnswers.says(
                get(urlPathMatching(RegistryAnswers.API + "/releases/2\\.5\\.0-rc\\.1(\\+|%2B)build\\.7")),
                "release.json");

        assertThat(officer.get(RegistryAnswers.PRODUCT + "/2.5.0-rc.1+build.7").status())
                .isEqualTo(200);
    }

    @Test
    void aReleaseIsDraftedWithItsListsAsLists() {
        RegistryAnswers.toOwner();
        everyChangeIsAgreed();
        String notes = "Очередь быстрее. ".repeat(2_900);

        var answer = publisher.post(
                RegistryAnswers.PRODUCT + "/new",
                Map.of(
                        "version", "2.6.0",
                        "channel", "STABLE",
                        "notesRu", notes,
                        "notesEn", "Faster",
                        "compatibility", "PostgreSQL: 15 и новее\r\n\r\n Java : 17 ",
                        "fixes", "EEC-2026-000120, DEF-17\r\nDEF-17",
                        "key", "key-12345"));

        assertThat(answer.address().getPath()).isEqualTo(DRAFT);
        Services.registry()
                .verify(postRequestedFor(urlEqualTo(RegistryAnswers.API + "/releases"))
                        .withHeader("Idempotency-Key", equalTo("key-12345"))
                        .withRequestBody(equalToJson("""
                                {"version": "2.6.0", "channel": "STABLE", "notesRu": "%s", "notesEn": "Faster",
                                 "compatibility": [{"component": "PostgreSQL", "versions": "15 и новее"},
                                                   {"component": "Java", "versions": "17"}],
                                 "fixes": ["EEC-2026-000120", "DEF-17"]}""".formatted(notes.strip()))));
    }

    @Test
    void aLineWithoutVersionsIsSaidAtTheField() {
        RegistryAnswers.toOwner();

        var answer = publisher.post(
                RegistryAnswers.PRODUCT + "/new",
                Map.of(
                        "version",
                        "2.6.0",
                        "channel",
                        "STABLE",
                        "notesRu",
                        "а",
                        "notesEn",
                        "a",
                        "compatibility",
                        "PostgreSQL"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#e-compatibility").text()).isEqualTo("Значение не подошло");
        assertThat(answer.page().select("#f-compatibility").text()).isEqualTo("PostgreSQL");
    }

    @Test
    void aDraftIsChangedForTheVersionThatWasSeen() {
        RegistryAnswers.toOwner();
        RegistryAnswers.draftIs("draft.json");
        everyChangeIsAgreed();
        var form = publisher.get(DRAFT + "/edit").page();
        assertThat(form.select("#f-compatibility").text()).isEqualTo("PostgreSQL: 15 и новее");
        assertThat(form.select("#f-version")).isEmpty();

        Map<String, String> content = new HashMap<>(Map.of(
                "channel",
                "HOTFIX",
                "notesRu",
                "а",
                "notesEn",
                "a",
                "version",
                form.select("input[name=version]").val()));
        publisher.post(DRAFT + "/edit", content);

        Services.registry().verify(putRequestedFor(urlEqualTo(DRAFT_API)).withHeader("If-Match", equalTo("\"4\"")));
        assertThat(publisher.get(PAGE + "/edit").status()).isEqualTo(403);
    }

    @Test
    void aReleaseThatMayNotBeSeenIsNotFound() {
        assertThat(officer.get(RegistryAnswers.PRODUCT + "/9.9").status()).isEqualTo(404);
    }

    @Test
    void whatTheRegistryDoesNotSayIsMissingAndTheRestStays() {
        Services.registry()
                .stubFor(get(urlPathMatching("/api/v1/(adoption|downloads).*|.*/adoption"))
                        .atPriority(1)
                        .willReturn(aResponse().withStatus(503)));

        var page = officer.get(PAGE).page();

        assertThat(page.select("#t-story .missing")).hasSize(3);
        assertThat(page.select("#t-files .file")).hasSize(3);
        assertThat(page.select("form[action$=/adoption]")).isEmpty();
    }
}
