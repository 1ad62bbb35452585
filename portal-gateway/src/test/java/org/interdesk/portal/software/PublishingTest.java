package org.interdesk.portal.software;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.interdesk.portal.testing.Browser;
import org.interdesk.portal.testing.PortalTest;
import org.interdesk.portal.testing.RegistryAnswers;
import org.interdesk.portal.testing.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class PublishingTest {

    private static final String PAGE = RegistryAnswers.RELEASE;
    private static final String DRAFT = RegistryAnswers.DRAFT;
    private static final String API = RegistryAnswers.API + "/releases/2.4.0";
    private static final String DRAFT_API = RegistryAnswers.API + "/releases/2.6.0";

    private final Browser publisher = Browser.of("lebedev", "EEC", "software-publisher");

    @BeforeEach
    void servicesUp() {
        RegistryAnswers.toReceiver();
        publisher.signIn();
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
        RegistryAnswers.everyChangeIsAgreed();
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
        RegistryAnswers.everyChangeIsAgreed();

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
}
