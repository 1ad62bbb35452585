package org.interdesk.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.interdesk.system.platform.Desk;
import org.interdesk.system.platform.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A month's report from the officer who fills it in to what everybody reads, each person in a browser of their own. */
@Order(8)
class ReportPagesST {

    private static final Duration OPENS_WITHIN = Duration.ofMinutes(3);
    private static final YearMonth MONTH =
            YearMonth.now(ZoneId.of("Europe/Moscow")).minusMonths(1);

    private static Platform platform;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        platform = Platform.running();
        chromium = Chromium.start();
        await("the month that is over opens by itself")
                .atMost(OPENS_WITHIN)
                .until(() ->
                        new Desk(platform, "BY").get("/reports/" + number("BY")).status() == 200
                                && new Desk(platform, "KZ")
                                                .get("/reports/" + number("KZ"))
                                                .status()
                                        == 200);
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void aReportGoesFromItsOfficerToWhatEverybodyReads() {
        try (var officer = visit("BY", "reporting-officer", Look.USUAL);
                var approver = visit("BY", "report-approver", Look.USUAL);
                var commission = visit("EEC", "coordinator", Look.USUAL)) {
            fillInWithAnOutage(officer);
            officer.page()
                    .locator("#t-actions form[action$='/submission'] button")
                    .click();
            assertThat(officer.page().locator(".flash")).isVisible();
            sound(officer, "officer-submitted");

            approver.open("/reports/" + number("BY"));
            sound(approver, "approver");
            approver.page().locator("#act-approval summary").click();
            approver.page().locator("#act-approval button").click();
            assertThat(approver.page().locator("#t-head .rep-handed_in")).isVisible();

            commission.open("/");
            sound(commission, "commission-home");
            commission.open("/reports/months/" + MONTH);
            sound(commission, "month");
            commission
                    .page()
                    .locator(".board-table a[href$='" + number("BY") + "']")
                    .click();
            commission.page().locator("#t-actions a[href$='/return']").click();
            sound(commission, "return");
            remark(commission.page(), "staff.engaged", "Шесть или семь?");

            officer.open("/reports/" + number("BY"));
            assertThat(officer.page().locator("[id='g-staff.engaged'] .remark")).containsText("Шесть или семь?");
            sound(officer, "officer-returned");
            officer.open("/reports/" + number("BY") + "/edit");
            officer.page().locator("[id='f-staff.engaged']").fill("7");
            save(officer.page());
            officer.page()
                    .locator("#t-actions form[action$='/submission'] button")
                    .click();
            approver.open("/reports/" + number("BY"));
            approver.page().locator("#act-approval summary").click();
            approver.page().locator("#act-approval button").click();

            commission.open("/reports/" + number("BY"));
            commission
                    .page()
                    .locator("#t-actions form[action$='/acceptance'] button")
                    .click();
            assertThat(commission.page().locator("#t-head .rep-accepted")).isVisible();
            publish(commission);
            sound(commission, "published");
        }
        try (var agent = visit("KG", "desk-agent", Look.USUAL)) {
            agent.open("/reports");
            agent.page()
                    .locator("a.row-main[href$='/reports/consolidated/" + MONTH + "']")
                    .click();
            var file = agent.page()
                    .waitForDownload(() ->
                            agent.page().locator(".downloads a[href*='xlsx']").click());
            assertThat(file.suggestedFilename()).startsWith("CON-" + MONTH).endsWith(".xlsx");
        }
    }

    @Test
    void aReportIsFilledInWithoutScriptsOnAPhone() {
        try (var officer = visit("KZ", "reporting-officer", new Look("ru", true, 390, false))) {
            officer.open("/reports/" + number("KZ"));
            beginCorrectionIfAccepted(officer);
            officer.open("/reports/" + number("KZ") + "/edit");
            var page = officer.page();
            int before = page.locator("#c-GATEWAY .span-row").count();
            page.locator("[id='f-staff.notes']").fill("Без сценариев");

            page.locator("#c-GATEWAY button[value='add:GATEWAY']").click();
            assertThat(page.locator("#c-GATEWAY .span-row")).hasCount(before + 1);
            assertThat(page.locator("[id='f-staff.notes']")).hasValue("Без сценариев");
            page.locator("#c-GATEWAY button[value='remove:GATEWAY:" + before + "']")
                    .click();
            assertThat(page.locator("#c-GATEWAY .span-row")).hasCount(before);
            page.locator("[id='f-requests.registered']").fill("много");
            page.locator(".form-bar-top button[value=save]").click();
            assertThat(page.locator("[id='e-requests.registered']")).isVisible();
            assertThat(page.locator("[id='f-staff.notes']")).hasValue("Без сценариев");
            page.locator("[id='f-requests.registered']").fill("12");
            save(page);

            assertThat(page.locator("[id='g-requests.registered'] .figure")).hasText("12");
        }
    }

    private static void fillInWithAnOutage(Visit officer) {
        officer.open("/");
        sound(officer, "officer-home");
        officer.open("/reports/" + number("BY"));
        beginCorrectionIfAccepted(officer);
        officer.open("/reports/" + number("BY") + "/edit");
        sound(officer, "edit");
        var page = officer.page();
        page.locator("[id='f-staff.engaged']").fill("6");
        page.locator("[id='f-staff.engaged']").press("ArrowDown");
        assertThat(page.locator("[id='f-staff.notes']")).isFocused();
        page.locator("[id='f-availability.explanation']").fill("Замена сервера шлюза");
        page.locator("#silence-GATEWAY").selectOption("OK");
        if (page.locator("#c-GATEWAY .span-row").count() == 0) {
            page.locator("#c-GATEWAY button[value='add:GATEWAY']").click();
        }
        page.locator("[name='span.GATEWAY.0.state']").selectOption("CRITICAL");
        page.locator("[name='span.GATEWAY.0.from']").fill(MONTH + "-02T10:00");
        page.locator("[name='span.GATEWAY.0.to']").fill(MONTH + "-03T12:30");
        save(page);
        assertThat(page.locator("#g-GATEWAY svg.states rect.sp-critical")).hasCount(1);
        sound(officer, "officer-report");
    }

    /** On a platform that is used again, the report of the month was accepted before. */
    private static void beginCorrectionIfAccepted(Visit officer) {
        var correction = officer.page().locator("#act-correction");
        if (correction.count() > 0) {
            correction.locator("summary").click();
            correction.locator("textarea").fill("Ещё раз");
            correction.locator("button").click();
        }
    }

    private static void remark(Page page, String figure, String text) {
        page.locator("#f-remarks").fill("Одна неточность");
        page.locator("[name='at." + figure + "']").fill(text);
        page.locator(".form-bar button.btn-main").click();
        assertThat(page.locator(".flash")).isVisible();
    }

    private static void save(Page page) {
        page.locator(".form-bar-top button[value=save]").click();
        assertThat(page).hasURL(Pattern.compile("/reports/REP-[^/]+$"));
    }

    private static void publish(Visit commission) {
        commission.open("/reports/months/" + MONTH);
        var page = commission.page();
        for (Locator box : page.locator("#publish input[name=without]").all()) {
            box.check();
        }
        if (page.locator("#f-reason").count() > 0) {
            page.locator("#f-reason").fill("Остальные ещё не сданы");
        }
        page.locator("#publish button").click();
        assertThat(page).hasURL(Pattern.compile("/reports/consolidated/" + MONTH + "$"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
    }

    /** Nothing keeps anybody from the page, it fits the window, and the browser has nothing to complain of. */
    private static void sound(Visit visit, String name) {
        assertThat(visit.barriers()).as(name).isEmpty();
        assertThat(visit.overflow()).as(name).isZero();
        assertThat(visit.takeComplaints()).as(name).isEmpty();
        var folder = System.getProperty("interdesk.screenshots", "");
        if (!folder.isEmpty()) {
            visit.screenshot(Path.of(folder, "reports-" + name + ".png"));
        }
    }

    private static String number(String party) {
        return "REP-" + MONTH + "-" + party;
    }

    private static Visit visit(String party, String role, Look look) {
        return chromium.visit(look)
                .at(platform.credentials().gateway().toString())
                .signIn(Person.of(platform, party, role));
    }
}
