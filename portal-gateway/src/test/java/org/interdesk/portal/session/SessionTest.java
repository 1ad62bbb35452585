package org.interdesk.portal.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.interdesk.portal.testing.Browser;
import org.interdesk.portal.testing.PortalTest;
import org.interdesk.portal.testing.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class SessionTest {

    @BeforeEach
    void servicesUp() {
        Services.reset();
    }

    @Test
    void signingInLeadsToThePageThatWasAskedFor() {
        Browser.Answer answer = Browser.of("kovalev", "BY", "desk-agent").get("/tickets?holder=BY");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.address().getPath()).isEqualTo("/tickets");
        assertThat(answer.address().getQuery()).contains("holder=BY");
    }

    @Test
    void theRequestForSignInIsProtected() {
        var redirect = Browser.anonymous().raw("/tickets");

        assertThat(redirect.statusCode()).isEqualTo(302);
        assertThat(redirect.headers().firstValue("Location").orElseThrow())
                .contains("code_challenge_method=S256", "response_type=code", "organization");
        assertThat(redirect.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allMatch(cookie -> cookie.toLowerCase(Locale.ROOT).contains("; httponly"));
    }

    @Test
    void theHomePageOfNobodyIsTheWayIn() {
        Browser.Answer answer = Browser.anonymous().get("/");

        assertThat(answer.address().getPath()).isEqualTo("/sign-in");
        assertThat(answer.page().select("a[href^=/session/start]")).hasSize(1);
    }

    @Test
    void afterSigningInNobodyIsSentElsewhere() {
        Browser.Answer answer =
                Browser.of("kovalev", "BY", "desk-agent").get("/session/start?returnTo=https://elsewhere.example/");

        assertThat(answer.address().getPath()).isEqualTo("/");
        assertThat(answer.page().select(".me-name").text()).contains("kovalev", "BY");
    }

    @Test
    void aScriptWithoutASessionIsNotSentToSignIn() {
        assertThat(Browser.anonymous().raw("/tickets", "HX-Request", "true").statusCode())
                .isEqualTo(499);
        assertThat(Browser.anonymous()
                        .raw("/live", "Accept", "text/event-stream")
                        .statusCode())
                .isEqualTo(499);
    }

    @Test
    void signingOutEndsTheSession() {
        Browser browser = Browser.of("kovalev", "BY", "desk-agent").signIn();

        Browser.Answer answer = browser.post("/session/end", Map.of());

        assertThat(answer.address().getPath()).isEqualTo("/sign-in");
        assertThat(browser.raw("/tickets").statusCode()).isEqualTo(302);
    }

    @Test
    void anInterruptedSignInIsAPage() {
        Browser.Answer answer = Browser.anonymous().get("/tickets");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.page().select("h1")).hasSize(1);
    }
}
