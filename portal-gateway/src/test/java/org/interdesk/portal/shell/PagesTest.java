package org.interdesk.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.interdesk.portal.testing.Browser;
import org.interdesk.portal.testing.PageList;
import org.interdesk.portal.testing.PortalTest;
import org.interdesk.portal.testing.Services;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page, whatever it shows. */
@PortalTest
class PagesTest {

    @BeforeEach
    void servicesUp() {
        Services.reset();
    }

    static Stream<Arguments> everyPageInBothLanguages() {
        return Stream.of("ru", "en")
                .flatMap(language -> Stream.concat(
                        PageList.SIGNED_IN.stream().map(path -> Arguments.of(language, path, true)),
                        PageList.PUBLIC.stream().map(path -> Arguments.of(language, path, false))));
    }

    private static Browser.Answer open(String language, String path, boolean signedIn) {
        Browser browser = signedIn ? agent() : Browser.anonymous();
        return browser.prefer("lang", language).get(path);
    }

    /** A page that tells of a refusal is a refusal itself. */
    private static int statusOf(String path) {
        return switch (path) {
            case PageList.NO_SUCH_PAGE -> 404;
            case "/session/failed" -> 401;
            default -> 200;
        };
    }

    private static Browser agent() {
        return Browser.of("kovalev", "BY", "desk-agent", "duty-officer").signIn();
    }

    @ParameterizedTest
    @MethodSource("everyPageInBothLanguages")
    void aPageIsWholeAndInItsLanguage(String language, String path, boolean signedIn) {
        Browser.Answer answer = open(language, path, signedIn);
        Document page = answer.page();

        assertThat(answer.status()).isEqualTo(statusOf(path));
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language);
        assertThat(page.title()).endsWith("Interdesk").doesNotStartWith(" ");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.text()).doesNotContain("NOT_FOUND", "{", "}", "null");
        assertThat(page.select("[href*={], [action*={], [value*={]")).isEmpty();
        if (language.equals("en")) {
            page.select(".said-text, .entry-text, .row-link, .row-main, .c-assignee, .leg-who, [lang=ru], h1,"
                            + " .offer p, td, textarea, input, .me, .ticket-facts, title, dd, .number, .theirs")
                    .remove();
            assertThat(page.body().text()).doesNotContainPattern("[а-яА-Я]{2,}");
        }
    }

    @ParameterizedTest
    @MethodSource("everyPageInBothLanguages")
    void aPageKeepsTheRulesOfTheBrowser(String language, String path, boolean signedIn) {
        Browser.Answer answer = open(language, path, signedIn);
        Document page = answer.page();

        assertThat(answer.raw().headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(page.select("script:not([src]), style, [style]")).isEmpty();
        assertThat(page.getAllElements())
                .noneMatch(element -> element.attributes().asList().stream()
                        .anyMatch(attribute -> attribute.getKey().startsWith("on")));
        assertThat(page.select("form:not([method=post]):not([method=get]):not([method=dialog])"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyPageInBothLanguages")
    void aPageCanBeReadByEverybody(String language, String path, boolean signedIn) {
        Document page = open(language, path, signedIn).page();

        assertThat(page.select("svg:not([aria-hidden=true])")).isEmpty();
        for (Element field : page.select("input:not([type=hidden]), select, textarea")) {
            boolean labelled = field.hasAttr("aria-label")
                    || !field.id().isEmpty()
                            && !page.select("label[for=" + field.id() + "]").isEmpty()
                    || field.closest("label") != null;
            assertThat(labelled).as("%s has a label", field).isTrue();
        }
        for (Element control : page.select("button, a")) {
            assertThat(control.text().isBlank() && !control.hasAttr("aria-label"))
                    .as("%s says what it does", control)
                    .isFalse();
        }
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void anUnknownAddressIsAPage() {
        Browser.Answer answer = agent().get(PageList.NO_SUCH_PAGE);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.page().select(".trouble-code").text()).isEqualTo("404");
    }

    @Test
    void aPreferenceIsKept() {
        Browser browser = agent();
        browser.post("/preferences", Map.of("name", "theme", "value", "dark", "returnTo", "/preferences"));

        assertThat(browser.get("/").page().selectFirst("html").attr("data-bs-theme"))
                .isEqualTo("dark");
    }

    @Test
    void anUnknownPreferenceAndAForeignReturnChangeNothing() {
        Browser.Answer answer = agent().post(
                        "/preferences", Map.of("name", "session", "value", "x", "returnTo", "//elsewhere.example/"));

        assertThat(answer.address().getPath()).isEqualTo("/");
    }

    @Test
    void aFormFromAnotherSiteIsRefused() {
        Browser browser = agent();

        var answer = browser.postFrom(
                "https://elsewhere.example", "/tickets/" + Services.NUMBER + "/cancellation", Map.of("reason", "x"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Services.ticket()
                        .findAll(com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor(
                                com.github.tomakehurst.wiremock.client.WireMock.anyUrl())))
                .isEmpty();
    }
}
