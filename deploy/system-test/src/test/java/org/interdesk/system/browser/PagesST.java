package org.interdesk.system.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.interdesk.system.platform.Desk;
import org.interdesk.system.platform.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page of the portal, in both languages, both colour schemes, on a desk and on a phone.
 *
 * <p>The pages are found by following the links from the home page, one page of each kind, so that a new page is checked
 * without anybody adding it to a list.
 */
@Order(3)
class PagesST {

    /** Pages without a link to them, and pages that show nothing, an error or an empty list. */
    private static final String NO_SUCH_PAGE = "/there-is-no-such-page";

    private static final List<String> ALSO = List.of("/tickets?q=nothingatall", NO_SUCH_PAGE);

    private static final List<String> BEFORE_SIGN_IN = List.of("/sign-in", "/session/failed");

    private static final Pattern VARIABLE = Pattern.compile(
            "[A-Z]{2,4}-\\d{4}-\\d{6}|REP-\\d{4}-\\d{2}-[A-Z]+|\\d{4}-\\d{2}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int MOST_PAGES = 60;

    private static Platform platform;
    private static Chromium chromium;
    private static Person agent;

    @BeforeAll
    static void start() {
        platform = Platform.running();
        chromium = Chromium.start();
        agent = Person.of(platform, "AM", "duty-officer");
        var armenia = new Desk(platform, "AM");
        var answered = armenia.register("Gateway does not answer", "COMMON");
        armenia.change(answered, "acceptance", "{}");
        armenia.change(answered, "messages", "{\"text\": \"We are looking\", \"visibility\": \"REQUESTER\"}");
        armenia.change(answered, "handovers", "{\"to\": \"KG\", \"reason\": \"The queue is on your side\"}");
        var waiting = armenia.register("Certificate expires", "LOCAL");
        armenia.change(waiting, "acceptance", "{}");
        armenia.change(waiting, "waiting", "{\"for\": \"SUPPLIER\", \"reason\": \"A new one was ordered\"}");
        armenia.register("Message was rejected", "COMMON");
        happenings(armenia);
        await("the clocks of the requests")
                .atMost(Duration.ofMinutes(1))
                .until(() ->
                        armenia.get("/commitments?limit=1").json().path("total").asInt() > 0);
    }

    /** An incident and a window that Armenia has to answer. */
    private static void happenings(Desk armenia) {
        var belarus = new Desk(platform, "BY");
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var incident = belarus.does("/incidents", """
                        {"kind": "TECHNICAL_FAILURE", "severity": "HIGH", "impact": "OUTAGE", "title": "Шлюз не отвечает",
                         "description": "С утра", "startedAt": "%s", "components": ["GATEWAY-BY"], "parties": ["AM", "KZ"]}""".formatted(now.minusSeconds(600)))
                .json()
                .path("number")
                .asText();
        armenia.does(
                "/incidents/" + incident + "/updates", "{\"text\": \"Our queue stands\", \"visibility\": \"DESK\"}");
        belarus.does(
                "/maintenance-windows", """
                {"impact": "OUTAGE", "title": "Замена серверов шлюза", "description": "Шлюз остановится на три часа",
                 "components": ["GATEWAY-BY"], "parties": ["AM"], "startsAt": "%s", "endsAt": "%s"}""".formatted(now.plus(Duration.ofHours(30)), now.plus(Duration.ofHours(33))));
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    static List<Look> everyPageIsSound() {
        return Look.all();
    }

    @ParameterizedTest
    @MethodSource
    void everyPageIsSound(Look look) {
        List<String> faults = new ArrayList<>();
        try (var visit =
                chromium.visit(look).at(platform.credentials().gateway().toString())) {
            for (var page : BEFORE_SIGN_IN) {
                visit.open(page);
                check(visit, page, faults);
            }
            visit.signIn(agent);
            assertThat(checkFrom(visit, faults))
                    .contains(
                            "/",
                            "/tickets",
                            "/tickets/new",
                            "/tickets/*",
                            "/incidents",
                            "/incidents/new",
                            "/incidents/*",
                            "/maintenance",
                            "/maintenance/new",
                            "/maintenance/*",
                            "/components",
                            "/commitments/*",
                            "/reports",
                            "/preferences");
        }
        assertThat(faults).isEmpty();
    }

    /** Checks one page of each kind that can be reached; a kind is a path with a star for numbers and ids. */
    private static Set<String> checkFrom(Visit visit, List<String> faults) {
        Set<String> kinds = new LinkedHashSet<>();
        Deque<String> toVisit = new ArrayDeque<>(List.of("/"));
        toVisit.addAll(ALSO);
        while (!toVisit.isEmpty() && kinds.size() < MOST_PAGES) {
            var path = toVisit.removeFirst();
            var kind = ALSO.contains(path)
                    ? path
                    : VARIABLE.matcher(path.replaceFirst("[?#].*$", "")).replaceAll("*");
            if (kind.startsWith("/api/") || kind.startsWith("/session/") || !kinds.add(kind)) {
                continue;
            }
            var status = visit.open(path);
            if (status != (path.equals(NO_SUCH_PAGE) ? 404 : 200)) {
                faults.add(kind + ": status " + status);
            }
            var links = visit.links();
            check(visit, kind, faults);
            toVisit.addAll(links);
        }
        return kinds;
    }

    private static void check(Visit visit, String kind, List<String> faults) {
        faults.addAll(PageCheck.faults(visit, kind, complaint -> isExpected(kind, complaint)));
    }

    /** A page that tells of a refusal is a refusal itself, and browsers note that. */
    private static boolean isExpected(String kind, String complaint) {
        return kind.equals(NO_SUCH_PAGE) && complaint.contains("status of 404")
                || kind.equals("/session/failed") && complaint.contains("status of 401");
    }
}
