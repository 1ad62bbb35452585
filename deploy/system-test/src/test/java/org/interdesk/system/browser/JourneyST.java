package org.interdesk.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import org.interdesk.system.platform.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What two desks do together in two browsers, and what one does without JavaScript. */
@Order(2)
class JourneyST {

    /** A second for the change to come across, and room for a machine that does other things too. */
    private static final double SOON = 10_000;

    private static Platform platform;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        platform = Platform.running();
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void aHandoverGoesAcrossLive() {
        try (var minsk = visit("BY", Look.USUAL);
                var astana = visit("KZ", Look.USUAL)) {
            astana.openLive("/tickets");
            var address = register(minsk, "Сообщения не доходят до Астаны");
            press(minsk.page(), "acceptance");

            minsk.page().locator("#act-handovers summary").click();
            minsk.page().locator("#f-to").selectOption("KZ");
            minsk.page().locator("#act-handovers textarea[name=reason]").fill("Сбой на вашей стороне");
            press(minsk.page(), "handovers");

            assertThat(astana.page().locator("#news"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(SOON));
            astana.page().locator("#news a").click();
            astana.page().locator("a.row-link[href='" + address + "']").click();
            assertThat(astana.page().locator(".offer")).containsText("Сбой на вашей стороне");
            minsk.openLive(address);
            minsk.page().evaluate("window.sameDocument = true");

            press(astana.page(), "handover-acceptance");

            assertThat(minsk.page().locator(".offer"))
                    .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(SOON));
            assertThat(minsk.page().locator("#t-head .ticket-facts")).containsText("Казахстан");
            answer(astana, "Очередь разобрана, сообщения пошли");
            assertThat(minsk.page().locator("#t-story .said-text").filter(containing("Очередь разобрана")))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(SOON));
            assertThat(minsk.page().evaluate("window.sameDocument"))
                    .as("the page was not loaded again")
                    .isEqualTo(true);
            assertThat(minsk.takeComplaints()).isEmpty();
            assertThat(astana.takeComplaints()).isEmpty();
        }
    }

    @Test
    void everythingWorksWithoutScripts() {
        try (var minsk = visit("BY", Look.USUAL.withoutScripts())) {
            var address = register(minsk, "Работаем без сценариев");
            press(minsk.page(), "acceptance");
            assertThat(minsk.page().locator("#t-head .badge-state.state-in_progress"))
                    .isVisible();

            answer(minsk, "Смотрим журнал шлюза");
            assertThat(minsk.page().locator("#t-story .said-text").filter(containing("Смотрим журнал")))
                    .isVisible();

            minsk.page().locator("#act-resolution summary").click();
            minsk.page().locator("#f-answer").fill("Перезапущено, проверено");
            press(minsk.page(), "resolution");

            assertThat(minsk.page()).hasURL(Pattern.compile(address + "$"));
            assertThat(minsk.page().locator("#t-story .said-answer")).containsText("Перезапущено");
            assertThat(minsk.page().locator("#t-head .badge-state.state-resolved"))
                    .isVisible();
        }
    }

    private static Visit visit(String party, Look look) {
        return chromium.visit(look)
                .at(platform.credentials().gateway().toString())
                .signIn(Person.of(platform, party, "desk-agent"));
    }

    /** Registers a request by the form and returns the address of its page, which is shown then. */
    private static String register(Visit visit, String subject) {
        visit.open("/tickets/new");
        var page = visit.page();
        page.locator("input[name=type][value=RESTORATION]").check();
        page.locator("#f-subject").fill(subject);
        page.locator("#f-description").fill("Шлюз принимает, подтверждения нет с 10:40");
        page.locator("input[name=scope][value=COMMON]").check();
        page.locator("form.create button.btn-main").click();
        assertThat(page).hasURL(Pattern.compile("/tickets/[A-Z]+-\\d{4}-\\d{6}$"));
        assertThat(page.locator("h1")).hasText(subject);
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    /** Writes to everybody, the requester included. */
    private static void answer(Visit visit, String text) {
        visit.page().locator("#f-text").fill(text);
        visit.page().locator("#t-reply input[name=visibility][value=REQUESTER]").check();
        visit.page().locator("#t-reply button.btn-main").click();
    }

    private static void press(Page page, String action) {
        page.locator("#t-actions form[action$='/" + action + "'] button.btn").click();
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
