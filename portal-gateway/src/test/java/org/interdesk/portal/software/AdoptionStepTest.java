package org.interdesk.portal.software;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

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
class AdoptionStepTest {

    private static final String PAGE = RegistryAnswers.RELEASE;
    private static final String API = RegistryAnswers.API + "/releases/2.4.0";

    private final Browser officer = Browser.of("karpovich", "BY", "download-officer");

    @BeforeEach
    void servicesUp() {
        RegistryAnswers.toReceiver();
        officer.signIn();
    }

    @Test
    void aStepIsReportedOnceInTheZoneThatWasShown() {
        RegistryAnswers.everyChangeIsAgreed();

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
}
