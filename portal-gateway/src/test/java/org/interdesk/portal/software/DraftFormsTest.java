package org.interdesk.portal.software;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.interdesk.portal.testing.Browser;
import org.interdesk.portal.testing.PortalTest;
import org.interdesk.portal.testing.RegistryAnswers;
import org.interdesk.portal.testing.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class DraftFormsTest {

    private static final String PAGE = RegistryAnswers.RELEASE;
    private static final String DRAFT = RegistryAnswers.DRAFT;
    private static final String DRAFT_API = RegistryAnswers.API + "/releases/2.6.0";

    private final Browser publisher = Browser.of("lebedev", "EEC", "software-publisher");

    @BeforeEach
    void servicesUp() {
        RegistryAnswers.toReceiver();
        publisher.signIn();
    }

    @Test
    void aReleaseIsDraftedWithItsListsAsLists() {
        RegistryAnswers.toOwner();
        RegistryAnswers.everyChangeIsAgreed();
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
        RegistryAnswers.everyChangeIsAgreed();
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
}
