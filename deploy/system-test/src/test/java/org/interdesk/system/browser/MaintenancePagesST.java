package org.interdesk.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
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

/** A maintenance window that one party consents to and one objects to, until the Commission decides. */
@Order(11)
class MaintenancePagesST {

    private static final double SOON = 10_000;
    private static final LocalDateTime PRESENT =
            LocalDateTime.now(ZoneId.of("Asia/Almaty")).truncatedTo(ChronoUnit.HOURS);

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
    void oneConsentsOneObjectsTheCommissionDecides() {
        try (var astana = visit("KZ", "duty-officer", Look.USUAL);
                var minsk = visit("BY", "desk-agent", Look.USUAL);
                var moscow = visit("RU", "desk-agent", Look.USUAL);
                var commission = visit("EEC", "coordinator", Look.USUAL)) {
            var address = declare(astana, "Замена серверов шлюза", 20);
            astana.openLive(address);

            minsk.open("/maintenance?month=" + monthOf(20));
            minsk.page().locator("a.row-link[href='" + address + "']").click();
            minsk.page().locator(".owe form[action$='/consent'] button").click();
            assertThat(minsk.page().locator(".flash")).containsText("Согласие дано");
            assertThat(astana.page().locator("#t-answers .answer-yes")).hasCount(1, soonCount());

            moscow.open(address);
            moscow.page().locator("#act-objection summary").click();
            moscow.page().locator("#f-objection").fill("В это время сдаём отчёты");
            moscow.page().locator("form[action$='/objection'] button.btn-main").click();
            assertThat(moscow.page().locator("#t-head .wstate-disputed")).isVisible();
            assertThat(astana.page().locator("#t-answers .answer-no"))
                    .containsText("сдаём отчёты", new LocatorAssertions.ContainsTextOptions().setTimeout(SOON));

            commission.open(address);
            commission.page().locator("input[name=verdict][value=UPHELD]").check();
            commission.page().locator("#f-decision").fill("Отчёты сдают днём, работы ночью");
            commission.page().locator(".owe-form button.btn-main").click();
            assertThat(commission.page().locator(".flash")).containsText("Спор решён");

            assertThat(astana.page().locator("#t-head .wstate-agreed"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(SOON));
            astana.open("/maintenance?month=" + monthOf(20));
            assertThat(astana.page()
                            .locator("a.bar-agreed[href='" + address + "']")
                            .first())
                    .isVisible();
            for (var visit : List.of(astana, minsk, moscow, commission)) {
                assertThat(visit.takeComplaints()).isEmpty();
            }
        }
    }

    @Test
    void theCheckComesBeforeTheDeclarationWithoutScriptsToo() {
        try (var astana = visit("KZ", "duty-officer", Look.USUAL.withoutScripts())) {
            var address = declare(astana, "Без сценариев", 40);

            astana.page().locator("#act-change summary").click();
            astana.page().locator("#f-startsAt").fill(startsAt(41).toString());
            astana.page().locator("#f-endsAt").fill(startsAt(41).plusHours(2).toString());
            astana.page().locator("#act-change button[name=step][value=check]").click();
            assertThat(astana.page().locator("#act-change .typed-clashes")).isVisible();
            astana.page().locator("#f-change").fill("Не готовы серверы");
            astana.page().locator("#act-change button.btn-main").click();

            assertThat(astana.page()).hasURL(Pattern.compile(address + "$"));
            assertThat(astana.page().locator(".flash")).containsText("Время изменено");
        }
    }

    static List<Look> thePagesAreSound() {
        return Look.all();
    }

    @ParameterizedTest
    @MethodSource
    void thePagesAreSound(Look look) {
        List<String> faults = new ArrayList<>();
        try (var astana = visit("KZ", "duty-officer", look);
                var minsk = visit("BY", "desk-agent", look)) {
            fill(astana, "Для осмотра", 60);
            faults.addAll(PageCheck.faults(astana, "window before it is sent"));
            var address = send(astana);
            faults.addAll(PageCheck.faults(astana, "window of ours"));
            minsk.open(address);
            faults.addAll(PageCheck.faults(minsk, "window we are asked about"));
            minsk.open("/maintenance?month=" + monthOf(60));
            faults.addAll(PageCheck.faults(minsk, "month of windows"));
        }
        assertThat(faults).isEmpty();
    }

    private static Visit visit(String party, String role, Look look) {
        return chromium.visit(look)
                .at(platform.credentials().gateway().toString())
                .signIn(Person.of(platform, party, role));
    }

    private static LocalDateTime startsAt(int daysAhead) {
        return PRESENT.plusDays(daysAhead);
    }

    private static YearMonth monthOf(int daysAhead) {
        return YearMonth.from(startsAt(daysAhead));
    }

    private static String declare(Visit visit, String title, int daysAhead) {
        fill(visit, title, daysAhead);
        return send(visit);
    }

    /** Fills in the form of a window over two days and waits for what it would mean. */
    private static void fill(Visit visit, String title, int daysAhead) {
        visit.open("/maintenance/new");
        var page = visit.page();
        page.locator("#f-title").fill(title);
        page.locator("#f-description").fill("Шлюз остановится, после работ проверим обмен");
        page.locator("#f-startsAt").fill(startsAt(daysAhead).toString());
        page.locator("#f-endsAt").fill(startsAt(daysAhead).plusHours(26).toString());
        page.locator("input[name=components][value=GATEWAY-KZ]").check();
        page.locator("input[name=parties][value=BY]").check();
        page.locator("input[name=parties][value=RU]").check();
        if (!visit.look().scripts()) {
            page.locator("#check button[name=step][value=check]").click();
        }
        assertThat(page.locator("#check .told-list li")).hasCount(3);
    }

    private static String send(Visit visit) {
        var page = visit.page();
        page.locator("#check button.btn-main").click();
        assertThat(page).hasURL(Pattern.compile("/maintenance/MNT-\\d{4}-\\d{6}$"));
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    private static LocatorAssertions.HasCountOptions soonCount() {
        return new LocatorAssertions.HasCountOptions().setTimeout(SOON);
    }
}
