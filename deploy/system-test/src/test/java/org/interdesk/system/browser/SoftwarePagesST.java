package org.interdesk.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.interdesk.system.platform.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A release in the browser: one publisher drafts it and sends its files, another publishes it, a party that has the product
 * downloads it and says that it is installed, and a party that has not finds nothing.
 */
@Order(9)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SoftwarePagesST {

    private static final String CODE = "browser-test-gateway";
    private static final String PRODUCT = "/software/" + CODE;
    private static final String RELEASE = PRODUCT + "/2.4.0";
    private static final String ACT = "ПП-18/2026";
    private static final int SIZE = 3 << 20;

    private static Platform platform;
    private static Chromium chromium;
    private static List<Person> publishers;
    private static final byte[] CONTENT = new byte[SIZE];

    @TempDir
    static Path folder = Path.of("");

    @BeforeAll
    static void start() {
        platform = Platform.running();
        chromium = Chromium.start();
        publishers = Person.all(platform, "EEC", "software-publisher");
        new Random(9).nextBytes(CONTENT);
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private static Visit visit(Person person, Look look) {
        return chromium.visit(look)
                .at(platform.credentials().gateway().toString())
                .signIn(person);
    }

    private static Person officer(String party) {
        return Person.of(platform, party, "download-officer");
    }

    @Test
    @Order(1)
    void aPublisherDraftsAndSendsFiles() throws IOException {
        try (var drafter = visit(publishers.get(publishers.size() - 2), Look.USUAL)) {
            registerProduct(drafter);
            handOverTo(drafter, "AM");
            draftRelease(drafter);
            var page = drafter.page();

            page.locator("#f-file").setInputFiles(file("Шлюз 2.4.0.tar.gz", CONTENT));
            page.locator("form.upload button").click();

            assertThat(page.locator(".flash")).containsText("Файл добавлен");
            assertThat(page.locator("#t-files .file-name")).hasText("Шлюз 2.4.0.tar.gz");
            assertThat(page.locator("#t-actions .offer")).containsText("второй издатель");
            assertThat(page.locator("form[action$='/publication']")).hasCount(0);
            assertThat(drafter.takeComplaints()).isEmpty();
        }
    }

    @Test
    @Order(2)
    void aSignatureIsSentWithoutScripts() throws IOException {
        try (var drafter = visit(publishers.get(publishers.size() - 2), Look.USUAL.withoutScripts())) {
            drafter.open(RELEASE);
            var page = drafter.page();

            page.locator("#t-files a[href*='signs=']").click();
            page.locator("#f-file").setInputFiles(file("gateway.sig", new byte[] {1, 2, 3}));
            page.locator("form.upload button").click();

            assertThat(page).hasURL(Pattern.compile(Pattern.quote(RELEASE) + "$"));
            assertThat(page.locator("#t-files .file-signs .file-name")).hasText("gateway.sig");
        }
    }

    @Test
    @Order(3)
    void aSecondPersonPublishes() {
        try (var second = visit(publishers.get(publishers.size() - 1), Look.USUAL)) {
            second.page()
                    .locator("[aria-labelledby=software-title] a[href='" + RELEASE + "']")
                    .click();

            second.page().locator("form[action$='/publication'] button").click();

            assertThat(second.page().locator("#t-head .release-published")).isVisible();
            assertThat(second.page().locator("form.upload")).hasCount(0);
            assertThat(second.takeComplaints()).isEmpty();
        }
    }

    @Test
    @Order(4)
    void whoeverHasItDownloadsAndSaysThatItIsInstalled() throws IOException {
        try (var armenia = visit(officer("AM"), Look.USUAL)) {
            var page = armenia.page();
            page.keyboard().press("g");
            page.keyboard().press("s");
            assertThat(page).hasURL(Pattern.compile("/software$"));
            page.locator("a.row-link[href='" + PRODUCT + "']").click();
            page.locator("a.row-link[href='" + RELEASE + "']").click();

            var download = page.waitForDownload(() ->
                    page.locator("#t-files .file").first().locator("a.btn").click());

            assertThat(download.suggestedFilename()).isEqualTo("Шлюз 2.4.0.tar.gz");
            assertThat(Files.readAllBytes(download.path())).isEqualTo(CONTENT);

            page.locator("#act-adoption summary").click();
            page.locator("#f-environment").fill("production");
            page.locator("#act-adoption input[name=stage][value=INSTALLED]").check();
            page.locator("#act-adoption button.btn-main").click();

            assertThat(page.locator(".flash")).containsText("Отмечено");
            assertThat(page.locator("#t-story .places").first()).containsText("PRODUCTION");
            assertThat(page.locator("[aria-labelledby=downloads-title] tbody tr")
                            .first())
                    .containsText("целиком");
            armenia.open("/software");
            assertThat(page.locator("tr", having(page, PRODUCT)).locator(".place"))
                    .containsText("2.4.0");
            assertThat(armenia.takeComplaints()).isEmpty();
        }
    }

    private static Page.LocatorOptions having(Page page, String address) {
        return new Page.LocatorOptions().setHas(page.locator("a.row-link[href='" + address + "']"));
    }

    @Test
    @Order(5)
    void whoeverHasItNotFindsNothing() {
        try (var kyrgyzstan = visit(officer("KG"), Look.USUAL)) {
            kyrgyzstan.open("/software");

            assertThat(kyrgyzstan.page().locator("a.row-link[href='" + PRODUCT + "']"))
                    .hasCount(0);
            assertThat(kyrgyzstan.open(PRODUCT)).isEqualTo(404);
            assertThat(kyrgyzstan.open(RELEASE)).isEqualTo(404);
            assertThat(kyrgyzstan.open(RELEASE + "/files/gateway.sig")).isEqualTo(404);
        }
    }

    static List<Look> everyPageIsSound() {
        return Look.all();
    }

    @ParameterizedTest
    @MethodSource
    @Order(6)
    void everyPageIsSound(Look look) {
        List<String> faults = new ArrayList<>();
        try (var publisher = visit(publishers.get(0), look)) {
            for (var page :
                    List.of("/software", "/software/new", PRODUCT, PRODUCT + "/edit", PRODUCT + "/new", RELEASE)) {
                check(publisher, "publisher", page, faults);
            }
        }
        try (var receiver = visit(officer("AM"), look)) {
            for (var page : List.of("/", "/software", PRODUCT, RELEASE)) {
                check(receiver, "receiver", page, faults);
            }
        }
        assertThat(faults).isEmpty();
    }

    private static void check(Visit visit, String who, String path, List<String> faults) {
        var kind = who + " " + path;
        visit.open(path);
        visit.page().locator("details.act").all().forEach(SoftwarePagesST::open);
        visit.takeComplaints().forEach(complaint -> faults.add(kind + ": " + complaint));
        visit.barriers().forEach(barrier -> faults.add(kind + ": " + barrier));
        if (visit.overflow() > 0) {
            faults.add(kind + ": scrolls sideways by " + visit.overflow() + " px");
        }
        if (visit.look().language().equals("en")) {
            visit.russianWords().forEach(word -> faults.add(kind + ": not translated: " + word));
        }
        visit.takeComplaints();
        var pictures = System.getProperty("interdesk.screenshots", "");
        if (!pictures.isEmpty()) {
            var name = kind.replaceAll("[^a-z0-9.]+", "-").replaceAll("^-|-$", "");
            visit.screenshot(Path.of(pictures, name + "-" + visit.look() + ".png"));
        }
    }

    /** Only one of several is open at a time, so each has been looked at when the last one is open. */
    private static void open(Locator act) {
        act.evaluate("details => details.open = true");
    }

    private static void registerProduct(Visit visit) {
        visit.open("/software/new");
        var page = visit.page();
        page.locator("input[name=kind][value=GATEWAY]").check();
        page.locator("#f-code").fill(CODE);
        page.locator("#f-nameRu").fill("Интеграционный шлюз");
        page.locator("#f-nameEn").fill("Integration gateway");
        page.locator("#f-descriptionRu").fill("Принимает и передаёт сообщения общих процессов.");
        page.locator("#f-descriptionEn").fill("Takes and passes on messages of common processes.");
        page.locator("#f-classification").fill("ОП-1");
        page.locator("#f-transferTerms").fill("Передаётся по акту без права передачи третьим лицам.");
        page.locator("form.create button.btn-main").click();
        assertThat(page.locator("h1")).hasText("Интеграционный шлюз");
    }

    private static void handOverTo(Visit visit, String party) {
        var page = visit.page();
        page.locator("#act-entitlements summary").click();
        page.locator("#f-party").selectOption(party);
        page.locator("#f-transferAct").fill(ACT);
        page.locator("#f-actDate").fill("2026-09-01");
        page.locator("#act-entitlements button.btn-main").click();
        assertThat(page.locator(".acts")).containsText(ACT);
    }

    private static void draftRelease(Visit visit) {
        var page = visit.page();
        page.locator("a[href='" + PRODUCT + "/new']").click();
        page.locator("#f-version").fill("2.4.0");
        page.locator("#f-notesRu").fill("Исправлен разбор очереди");
        page.locator("#f-notesEn").fill("The queue is read correctly");
        page.locator("#f-compatibility").fill("PostgreSQL: 15 и новее");
        page.locator("#f-fixes").fill("EEC-2026-000001");
        page.locator("form.create button.btn-main").click();
        assertThat(page.locator("#t-head .release-draft")).isVisible();
    }

    private static Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }
}
