package org.interdesk.system.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One person's browser with one open page, and everything it complained about. */
public final class Visit implements AutoCloseable {

    private static final int HEIGHT = 900;
    private static final double PATIENCE_MILLIS = 60_000;

    private final Look look;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private String gateway = "";

    Visit(Browser browser, Look look) {
        this.look = look;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(look.language().equals("ru") ? "ru-RU" : "en-GB")
                .setTimezoneId("Europe/Minsk")
                .setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setViewportSize(look.width(), HEIGHT)
                .setJavaScriptEnabled(look.scripts()));
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.type() + " " + message.text() + " at " + message.location());
            }
        });
        page.onPageError(error -> complaints.add("script failed: " + error));
    }

    /** The portal's address; everything else is given relative to it. */
    public Visit at(String address) {
        gateway = address;
        return this;
    }

    /** Signs in at the identity provider, name on one page and password on the next, and ends on the home page. */
    public Visit signIn(Person person) {
        open("/sign-in");
        page.locator("a[href^='/session/start']").click();
        page.locator("#username").fill(person.username());
        page.locator("#kc-login").click();
        page.locator("#password").fill(person.password());
        page.locator("#kc-login").click();
        page.waitForURL(gateway + "/");
        complaints.clear();
        return this;
    }

    public Page page() {
        return page;
    }

    public Look look() {
        return look;
    }

    public int open(String path) {
        var response = page.navigate(gateway + path);
        return response == null ? 0 : response.status();
    }

    /** Opens a page and returns when it is told of changes. */
    public void openLive(String path) {
        page.waitForResponse(response -> response.url().endsWith("/live"), () -> open(path));
    }

    /** Addresses of the portal's own pages that this page links to. */
    public List<String> links() {
        return page.locator("a[href^='/']").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    /** What axe-core finds wrong, one line each. */
    public List<String> barriers() {
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                                        .toList())
                        .toList();
    }

    /** How many pixels the page is wider than the window. */
    public int overflow() {
        return (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** Everything written on the page: text, and the texts only some people meet (labels, hints, placeholders). */
    public String words() {
        return (String) page.evaluate("""
                () => [document.title, document.body.innerText, ...[...document.querySelectorAll('*')].flatMap(
                    element => ['aria-label', 'title', 'placeholder', 'alt'].map(name => element.getAttribute(name) ?? ''))]
                  .filter(text => text).join('\\n')""");
    }

    /** What is in Cyrillic on a page, but for what people wrote, their names, and what says that it is Russian. */
    public List<String> russianWords() {
        @SuppressWarnings("unchecked")
        var words = (List<String>) page.evaluate("""
                () => { const theirs = '[lang=ru], .me-name, .leg-who, .row-link, .row-main, .said-text, .entry-text,'
                    + ' .theirs, .ticket-head h1, .offer p, .bar-name, script, style, input, textarea';
                  const me = document.querySelector('.me-name strong')?.textContent.trim() ?? '-';
                  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), found = [];
                  while (walk.nextNode()) { const text = walk.currentNode.textContent.replaceAll(me, '');
                    if (/[а-яё]/i.test(text) && !walk.currentNode.parentElement.closest(theirs)) found.push(text.trim()); }
                  return found; }""");
        return words;
    }

    public void screenshot(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    /** Errors and warnings of the browser since the last time they were taken, CSP violations among them. */
    public List<String> takeComplaints() {
        var taken = List.copyOf(complaints);
        complaints.clear();
        return taken;
    }

    @Override
    public void close() {
        context.close();
    }
}
