package org.interdesk.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.interdesk.system.platform.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An incident from its declaration to its end, at two desks in two browsers. */
@Order(10)
class IncidentPagesST {

    /** A second for the change to come across, and room for a machine that does other things too. */
    private static final double SOON = 10_000;

    /** However many incidents there are, one that was just declared is the first. */
    private static final String LATEST = "/incidents?stage=all&sort=-declaredAt";

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
    void oneDeskDeclaresTheOtherConfirmsBothSeeItLive() {
        try (var astana = visit("KZ", "duty-officer", Look.USUAL);
                var minsk = visit("BY", "desk-agent", Look.USUAL)) {
            minsk.openLive(LATEST);
            var address = declare(astana, "Шлюз не разбирает очередь");
            astana.openLive(address);
            astana.page().evaluate("window.sameDocument = true");

            assertThat(minsk.page().locator("#news")).isVisible(soonVisible());
            minsk.page().locator("#news a").click();
            minsk.page().locator("a.row-link[href='" + address + "']").click();
            assertThat(minsk.page().locator(".owe h2")).containsText("Казахстан");
            assertThat(receipt(astana.page(), "Беларусь").nth(1)).containsText("готово", soonText());

            minsk.page().locator(".owe form[action$='/acknowledgement'] button").click();

            assertThat(minsk.page().locator(".owe")).hasCount(0);
            assertThat(receipt(astana.page(), "Беларусь").nth(2)).containsText("готово", soonText());
            write(minsk.page(), "Только для своих", "DESK");
            write(minsk.page(), "У нас очередь тоже стоит", "PARTIES");
            assertThat(astana.page().locator("#t-story .said-text").filter(containing("очередь тоже стоит")))
                    .isVisible(soonVisible());
            assertThat(astana.page().locator("#t-story")).not().containsText("Только для своих");

            astana.page().locator("#act-resolution summary").click();
            astana.page().locator("#f-resolution").fill("Узел заменён, очередь разобрана");
            press(astana.page(), "resolution");

            assertThat(minsk.page().locator("#t-head .stage-mark-resolved")).isVisible(soonVisible());
            assertThat(astana.page().locator("#t-head .stage-mark-resolved")).isVisible();
            assertThat(minsk.takeComplaints()).isEmpty();
            assertThat(astana.takeComplaints()).isEmpty();
        }
    }

    @Test
    void everythingWorksWithoutScripts() {
        try (var astana = visit("KZ", "duty-officer", Look.USUAL.withoutScripts());
                var minsk = visit("BY", "desk-agent", Look.USUAL.withoutScripts())) {
            var address = declare(astana, "Работаем без сценариев");

            minsk.open(address);
            minsk.page().locator("form[action$='/reading'] button").click();
            assertThat(minsk.page().locator("form[action$='/reading']")).hasCount(0);
            minsk.page().locator("form[action$='/acknowledgement'] button").click();
            assertThat(minsk.page().locator(".flash")).containsText("Получение подтверждено");

            astana.open(address);
            assertThat(receipt(astana.page(), "Беларусь").nth(2)).containsText("готово");
            astana.page().locator("#act-progress summary").click();
            astana.page().locator("#f-stage").selectOption("MONITORING");
            astana.page().locator("#f-progress-text").fill("Диск заменён, наблюдаем");
            press(astana.page(), "progress");
            assertThat(astana.page().locator("#t-head .stage-current")).containsText("Наблюдаем");
        }
    }

    static List<Look> aPageWithEverythingOnItIsSound() {
        return Look.all();
    }

    @ParameterizedTest
    @MethodSource
    void aPageWithEverythingOnItIsSound(Look look) {
        List<String> faults = new ArrayList<>();
        try (var astana = visit("KZ", "duty-officer", look)) {
            var address = declare(astana, "Для осмотра");
            faults.addAll(PageCheck.faults(astana, "incident of ours"));
            astana.page().locator("#act-scope summary").click();
            faults.addAll(PageCheck.faults(astana, "incident with its scope"));
            try (var minsk = visit("BY", "desk-agent", look)) {
                minsk.open(address);
                faults.addAll(PageCheck.faults(minsk, "incident we owe a receipt"));
            }
        }
        assertThat(faults).isEmpty();
    }

    private static Visit visit(String party, String role, Look look) {
        return chromium.visit(look)
                .at(platform.credentials().gateway().toString())
                .signIn(Person.of(platform, party, role));
    }

    /** Declares an incident of the gateway of Kazakhstan, of which Belarus is told too, and returns the address of its page. */
    private static String declare(Visit visit, String title) {
        visit.open("/incidents/new");
        var page = visit.page();
        page.locator("#f-title").fill(title);
        page.locator("#f-description").fill("Очередь входящих стоит с 09:55");
        page.locator("#f-severity").selectOption("HIGH");
        page.locator("input[name=components][value=GATEWAY-KZ]").check();
        page.locator("input[name=parties][value=BY]").check();
        if (visit.look().scripts()) {
            assertThat(page.locator("#told .told-list li")).hasCount(2);
        }
        page.locator("form.create button.btn-main").click();
        assertThat(page).hasURL(Pattern.compile("/incidents/INC-\\d{4}-\\d{6}$"));
        assertThat(page.locator("h1")).hasText(title);
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    private static Locator receipt(Page page, String party) {
        return page.locator("#t-receipts tbody tr").filter(containing(party)).locator("td");
    }

    private static void write(Page page, String text, String readers) {
        page.locator("#f-text").fill(text);
        page.locator("#t-reply input[name=visibility][value=" + readers + "]").check();
        page.locator("#t-reply button.btn-main").click();
        assertThat(page.locator("#t-story .said-text").filter(containing(text))).isVisible();
    }

    private static void press(Page page, String move) {
        page.locator("#t-actions form[action$='/" + move + "'] button.btn-main").click();
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static LocatorAssertions.IsVisibleOptions soonVisible() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(SOON);
    }

    private static LocatorAssertions.ContainsTextOptions soonText() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(SOON);
    }
}
