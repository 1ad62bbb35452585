package org.interdesk.portal.software;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import org.interdesk.portal.testing.Browser;
import org.interdesk.portal.testing.PortalTest;
import org.interdesk.portal.testing.RegistryAnswers;
import org.interdesk.portal.testing.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class ReleasePagesTest {

    private static final String PAGE = RegistryAnswers.RELEASE;

    private final Browser officer = Browser.of("karpovich", "BY", "download-officer");
    private final Browser publisher = Browser.of("lebedev", "EEC", "software-publisher");

    @BeforeEach
    void servicesUp() {
        RegistryAnswers.toReceiver();
        officer.signIn();
        publisher.signIn();
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
    void aVersionWithAPlusReachesTheService() {
        RegistryAnswers.says(
                get(urlPathMatching(RegistryAnswers.API + "/releases/2\\.5\\.0-rc\\.1(\\+|%2B)build\\.7")),
                "release.json");

        assertThat(officer.get(RegistryAnswers.PRODUCT + "/2.5.0-rc.1+build.7").status())
                .isEqualTo(200);
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
