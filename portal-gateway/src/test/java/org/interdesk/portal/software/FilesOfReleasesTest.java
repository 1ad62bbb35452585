package org.interdesk.portal.software;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.headRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import org.interdesk.portal.testing.Browser;
import org.interdesk.portal.testing.FormWithFile;
import org.interdesk.portal.testing.PortalTest;
import org.interdesk.portal.testing.RegistryAnswers;
import org.interdesk.portal.testing.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of releases on their way in and out; how they are streamed is tested where that is done. */
@PortalTest
@Timeout(60)
class FilesOfReleasesTest {

    private static final String NAME = "%D0%A8%D0%BB%D1%8E%D0%B7%202.4.zip";
    private static final String DOWNLOAD = RegistryAnswers.RELEASE + "/files/" + NAME;
    private static final String FILE = RegistryAnswers.API + "/releases/2.4.0/files/" + NAME;
    private static final String UPLOAD = RegistryAnswers.DRAFT + "/files";
    private static final String DRAFT_FILES = RegistryAnswers.API + "/releases/2.6.0/files/";

    private final Browser officer = Browser.of("karpovich", "BY", "download-officer");
    private final Browser publisher = Browser.of("lebedev", "EEC", "software-publisher");

    @BeforeEach
    void servicesUp() {
        RegistryAnswers.toOwner();
        RegistryAnswers.draftIs("draft.json");
        officer.signIn();
        publisher.signIn();
        Services.registry()
                .stubFor(put(urlPathMatching(DRAFT_FILES + ".+"))
                        .willReturn(aResponse().withStatus(201)));
    }

    @Test
    void aFileIsFetchedInPartWithinTheSession() {
        Services.registry()
                .stubFor(any(urlEqualTo(FILE))
                        .willReturn(aResponse()
                                .withStatus(206)
                                .withHeader("Content-Range", "bytes 2-3/4")
                                .withHeader("ETag", "\"a\"")
                                .withBody("cd")));

        var answer = officer.raw(DOWNLOAD, "Range", "bytes=2-", "If-Range", "\"a\"");

        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.body()).isEqualTo("cd");
        Services.registry()
                .verify(getRequestedFor(urlEqualTo(FILE))
                        .withHeader("Range", equalTo("bytes=2-"))
                        .withHeader("Authorization", matching("Bearer .+")));
    }

    @Test
    void theHeadOfAFileCanBeAskedFor() {
        Services.registry().stubFor(any(urlEqualTo(FILE)).willReturn(aResponse().withHeader("ETag", "\"a\"")));

        assertThat(officer.head(DOWNLOAD).headers().firstValue("ETag")).hasValue("\"a\"");
        Services.registry().verify(headRequestedFor(urlEqualTo(FILE)));
    }

    @Test
    void whoeverHasNoEntitlementFindsNothing() {
        assertThat(officer.get(DOWNLOAD).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "409, release-withdrawn, Версия отозвана",
        "500, file-damaged, Файл на складе повреждён",
        "503, too-many-deliveries, Сейчас скачивают слишком многие"
    })
    void aRefusalIsExplainedOnThePageOfTheRelease(int status, String slug, String said) {
        Services.registry().stubFor(any(urlEqualTo(FILE)).willReturn(Services.problem(status, slug)));

        var answer = officer.get(DOWNLOAD);

        assertThat(answer.address().getPath()).isEqualTo(RegistryAnswers.RELEASE);
        assertThat(answer.page().select("#upload-refusal").text()).startsWith(said);
    }

    @Test
    void theFormSendsPackagesUnlessSomethingElseIsChosen() {
        var page = publisher.get(RegistryAnswers.DRAFT).page();
        var document = publisher.get(RegistryAnswers.DRAFT + "?role=DOCUMENT").page();
        var signature = publisher
                .get(RegistryAnswers.DRAFT + "?signs=gateway-2.4.0.tar.gz")
                .page();
        var nonsense = publisher
                .get(RegistryAnswers.DRAFT + "?role=SIGNATURE&signs=unknown")
                .page();

        assertThat(page.select("form.upload").attr("action")).isEqualTo(UPLOAD + "?role=PACKAGE");
        assertThat(document.select("form.upload").attr("action")).isEqualTo(UPLOAD + "?role=DOCUMENT");
        assertThat(signature.select("form.upload").attr("action"))
                .isEqualTo(UPLOAD + "?role=SIGNATURE&signs=gateway-2.4.0.tar.gz");
        assertThat(nonsense.select("form.upload").attr("action")).isEqualTo(UPLOAD + "?role=PACKAGE");
    }

    @Test
    void aFileOfAFormReachesTheRegistry() {
        var answer = publisher.send(UPLOAD + "?role=DOCUMENT", FormWithFile.of("Шлюз 2.4.zip", 5));

        assertThat(answer.address().toString()).endsWith(RegistryAnswers.DRAFT);
        assertThat(answer.page().select(".flash").text()).isEqualTo("Файл добавлен.");
        Services.registry()
                .verify(putRequestedFor(urlEqualTo(DRAFT_FILES + NAME + "?role=DOCUMENT"))
                        .withHeader("Authorization", matching("Bearer .+"))
                        .withRequestBody(equalTo("\u0000\u0001\u0002\u0003\u0004")));
    }

    @Test
    void aFormMayBeLongerThanOtherFormsOfThePortal() {
        publisher.send(UPLOAD + "?role=PACKAGE", FormWithFile.of("a.zip", 5 << 20));

        Services.registry().verify(putRequestedFor(urlEqualTo(DRAFT_FILES + "a.zip?role=PACKAGE")));
    }

    @Test
    void aSignatureNamesWhatItSigns() {
        publisher.send(UPLOAD + "?role=SIGNATURE&signs=gateway-2.4.0.tar.gz", FormWithFile.of("a.sig", 5));

        Services.registry()
                .verify(putRequestedFor(urlEqualTo(DRAFT_FILES + "a.sig?role=SIGNATURE&signs=gateway-2.4.0.tar.gz")));
    }

    @ParameterizedTest
    @CsvSource({
        "409, file-exists, В черновике уже есть другой файл",
        "413, payload-too-large, Файл больше",
        "507, storage-full, На складе файлов кончилось место",
        "404, not-found, Не подошло имя файла",
        "403, forbidden, Вашей роли",
        "503, , Сервис не ответил"
    })
    void aFileThatIsRefusedLeadsBackToTheFormWithTheReason(int status, String slug, String said) {
        Services.registry()
                .stubFor(put(urlPathMatching(DRAFT_FILES + ".+"))
                        .atPriority(1)
                        .willReturn(slug == null ? aResponse().withStatus(status) : Services.problem(status, slug)));

        var answer = publisher.send(UPLOAD + "?role=SBOM", FormWithFile.of("a.json", 5));

        assertThat(answer.page().select("#upload-refusal").text()).startsWith(said);
        assertThat(answer.page().select("form.upload").attr("action")).isEqualTo(UPLOAD + "?role=SBOM");
        assertThat(answer.page().select(".flash")).isEmpty();
    }

    @Test
    void nothingChosenIsAskedForAgain() {
        var answer = publisher.send(UPLOAD + "?role=PACKAGE", FormWithFile.empty());

        assertThat(answer.page().select("#upload-refusal").text()).isEqualTo("Файл не выбран.");
    }

    @Test
    void aFormFromAnotherSiteIsRefusedAndNothingIsSent() {
        var answer =
                publisher.sendFrom("https://elsewhere.example", UPLOAD + "?role=PACKAGE", FormWithFile.of("a.zip", 5));

        assertThat(answer.statusCode()).isEqualTo(403);
        Services.registry().verify(0, putRequestedFor(urlPathMatching("/.*")));
    }

    @Test
    void whoeverIsNotSignedInIsLedToSignInAndBack() {
        var answer = Browser.anonymous().sendRaw(UPLOAD + "?role=PACKAGE", FormWithFile.of("a.zip", 5));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValue("/session/start?returnTo=%2Fsoftware%2Fintegration-gateway%2F2.6.0");
        Services.registry().verify(0, putRequestedFor(urlPathMatching("/.*")));
    }

    @Test
    void onlyDraftsOfTheOwnTakeFiles() {
        assertThat(officer.get(RegistryAnswers.RELEASE).page().select("form.upload"))
                .isEmpty();
    }
}
