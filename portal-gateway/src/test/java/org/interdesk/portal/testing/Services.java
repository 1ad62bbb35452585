package org.interdesk.portal.testing;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** The services as the gateway sees them, each on a port of its own. */
public class Services implements QuarkusTestResourceLifecycleManager {

    public static final String NUMBER = "EEC-2026-000120";
    public static final String INCIDENT_NUMBER = "INC-2026-000007";
    public static final String OWN_INCIDENT = "INC-2026-000008";
    public static final String WINDOW_NUMBER = "MNT-2026-000004";
    public static final String OWN_WINDOW = "MNT-2026-000005";
    public static final String COMMITMENT = "0198f2a0-0000-7000-8000-000000000201";
    public static final String LETTER = "CNT-2026-000001";

    public static final String REPORT_NUMBER = "REP-2026-10-BY";
    public static final String MONTH = "2026-10";

    private static final WireMockServer TICKET =
            new WireMockServer(wireMockConfig().dynamicPort().gzipDisabled(true));
    private static final WireMockServer SLA =
            new WireMockServer(wireMockConfig().dynamicPort().gzipDisabled(true));

    private static final WireMockServer INCIDENT =
            new WireMockServer(wireMockConfig().dynamicPort().gzipDisabled(true));

    private static final WireMockServer REPORT =
            new WireMockServer(wireMockConfig().dynamicPort().gzipDisabled(true));

    private static final WireMockServer REGISTRY =
            new WireMockServer(wireMockConfig().dynamicPort().gzipDisabled(true));

    private static final WireMockServer RECORDS =
            new WireMockServer(wireMockConfig().dynamicPort().gzipDisabled(true));
    private static final FileService FILES = new FileService();

    @Override
    public Map<String, String> start() {
        TICKET.start();
        SLA.start();
        INCIDENT.start();
        REPORT.start();
        REGISTRY.start();
        RECORDS.start();
        FILES.start();
        reset();
        return Map.of(
                "interdesk.gateway.rooms.files.url", FILES.url(),
                "interdesk.gateway.rooms.files.resources", "files-of-tests",
                "interdesk.gateway.rooms.files.max-body-size", String.valueOf(FileService.MOST),
                "INTERDESK_GATEWAY_TICKET_URL", TICKET.baseUrl(),
                "INTERDESK_GATEWAY_SLA_URL", SLA.baseUrl(),
                "INTERDESK_GATEWAY_INCIDENT_URL", INCIDENT.baseUrl(),
                "INTERDESK_GATEWAY_REPORT_URL", REPORT.baseUrl(),
                "INTERDESK_GATEWAY_REGISTRY_URL", REGISTRY.baseUrl(),
                "INTERDESK_GATEWAY_RECORDS_URL", RECORDS.baseUrl());
    }

    @Override
    public void stop() {
        TICKET.stop();
        SLA.stop();
        INCIDENT.stop();
        REPORT.stop();
        REGISTRY.stop();
        RECORDS.stop();
        FILES.stop();
    }

    public static WireMockServer ticket() {
        return TICKET;
    }

    public static WireMockServer incident() {
        return INCIDENT;
    }

    public static WireMockServer sla() {
        return SLA;
    }

    public static WireMockServer registry() {
        return REGISTRY;
    }

    /** A service whose files are too large for the others. */
    public static FileService files() {
        return FILES;
    }

    public static WireMockServer records() {
        return RECORDS;
    }

    public static WireMockServer report() {
        return REPORT;
    }

    /** All services up, with one request and everything that belongs to it. */
    public static void reset() {
        TICKET.resetAll();
        SLA.resetAll();
        INCIDENT.resetAll();
        REPORT.resetAll();
        REGISTRY.resetAll();
        RECORDS.resetAll();
        for (WireMockServer service : new WireMockServer[] {TICKET, SLA, INCIDENT, REPORT, REGISTRY, RECORDS}) {
            service.stubFor(any(anyUrl()).atPriority(10).willReturn(problem(404, "not-found")));
            service.stubFor(get("/q/health/ready").willReturn(aResponse().withStatus(200)));
        }
        answer(TICKET, get(urlPathEqualTo("/api/v1/tickets")), "tickets.json");
        answer(TICKET, get("/api/v1/tickets/" + NUMBER), "ticket.json");
        answer(TICKET, get(urlPathMatching("/api/v1/tickets/[^/]+/timeline")), "timeline.json");
        answer(SLA, get(urlPathEqualTo("/api/v1/commitments")), "commitments.json");
        answer(SLA, get(urlEqualTo("/api/v1/commitments/" + COMMITMENT)), "commitment.json");
        answer(SLA, get("/api/v1/commitments/" + COMMITMENT + "/explanation"), "explanation.json");
        answer(SLA, get("/api/v1/ledgers/" + NUMBER), "ledger.json");
        incidentsAndWindows();
        reports();
        RegistryAnswers.begin();
        recordsOfThePortal();
    }

    private static void recordsOfThePortal() {
        answer(RECORDS, get(urlPathEqualTo("/api/v1/notices")), "notices.json");
        answer(RECORDS, get("/api/v1/notices/summary"), "notice-summary.json");
        answer(RECORDS, get("/api/v1/subscriptions"), "subscriptions.json");
        answer(RECORDS, get(urlPathEqualTo("/api/v1/parties")), "parties.json");
        answer(RECORDS, get("/api/v1/parties/BY"), "party.json");
        answer(RECORDS, get("/api/v1/desks/BY-DESK"), "desk.json");
        answer(RECORDS, get(urlPathEqualTo("/api/v1/contacts")), "letters.json");
        answer(RECORDS, get("/api/v1/contacts/" + LETTER), "letter.json");
    }

    private static void incidentsAndWindows() {
        answer(INCIDENT, get(urlPathEqualTo("/api/v1/components")), "components.json");
        answer(INCIDENT, get(urlPathEqualTo("/api/v1/incidents")), "incidents.json");
        answer(INCIDENT, get("/api/v1/incidents/" + INCIDENT_NUMBER), "incident.json");
        answer(INCIDENT, get("/api/v1/incidents/" + OWN_INCIDENT), "incident-own.json");
        answer(INCIDENT, get(urlPathMatching("/api/v1/incidents/[^/]+/timeline")), "incident-timeline.json");
        answer(INCIDENT, get(urlPathEqualTo("/api/v1/maintenance-windows")), "windows.json");
        answer(INCIDENT, get("/api/v1/maintenance-windows/" + WINDOW_NUMBER), "window.json");
        answer(INCIDENT, get("/api/v1/maintenance-windows/" + OWN_WINDOW), "window-own.json");
        answer(INCIDENT, get(urlPathMatching("/api/v1/maintenance-windows/[^/]+/timeline")), "window-timeline.json");
        answer(INCIDENT, get(urlPathEqualTo("/api/v1/maintenance-windows/clashes")), "empty.json");
        answer(INCIDENT, get("/api/v1/maintenance-windows/lead-times"), "lead-times.json");
        answer(SLA, clocksOf("INCIDENT"), "incident-commitments.json");
        answer(SLA, clocksOf("MAINTENANCE_WINDOW"), "window-commitments.json");
    }

    private static MappingBuilder clocksOf(String type) {
        return get(urlPathEqualTo("/api/v1/commitments"))
                .withQueryParam("subjectType", equalTo(type))
                .atPriority(4);
    }

    /** A month in which every party stands somewhere else, one that is published, and what belongs to them. */
    private static void reports() {
        String api = "/api/v1/reports";
        answer(REPORT, get(urlPathEqualTo(api)), "reports/list.json");
        for (String month : new String[] {MONTH, "2026-09"}) {
            answer(
                    REPORT,
                    get(urlPathEqualTo(api)).withQueryParam("month", equalTo(month)),
                    "reports/list-" + month + ".json");
        }
        String one = api + "/" + REPORT_NUMBER;
        answer(REPORT, get(one), "reports/report.json");
        answer(REPORT, get(urlPathEqualTo(one + "/revisions")), "reports/revisions.json");
        answer(REPORT, get(one + "/revisions/1"), "reports/revision-1.json");
        answer(REPORT, get(one + "/revisions/2"), "reports/revision-2.json");
        answer(REPORT, get(urlPathMatching(one + "/revisions/[12]/availability")), "reports/availability.json");
        answer(REPORT, get(urlPathMatching(one + "/revisions/2/difference")), "reports/difference.json");
        answer(REPORT, get(urlPathEqualTo("/api/v1/report-periods")), "reports/periods.json");
        answer(REPORT, get("/api/v1/report-periods/" + MONTH + "/board"), "reports/board.json");
        answer(REPORT, get("/api/v1/report-forms/" + MONTH), "reports/form.json");
        answer(REPORT, get("/api/v1/report-facts/" + MONTH), "reports/facts.json");
        String published = "/api/v1/consolidated-reports";
        answer(REPORT, get(urlPathEqualTo(published)), "reports/published.json");
        answer(REPORT, get(published + "/2026-09"), "reports/consolidated.json");
        answer(REPORT, get(published + "/2026-09/editions/1"), "reports/consolidated-1.json");
        answer(REPORT, get(published + "/2026-09/editions/2/difference"), "reports/consolidated-difference.json");
        answer(REPORT, get(published + "/" + MONTH + "/preview"), "reports/preview.json");
        answer(SLA, clocksOf("REPORT"), "reports/commitments.json");
        answer(SLA, clocksOf("REPORT_PERIOD"), "reports/commitments-month.json");
    }

    /** Has a service answer with another fixture than usual. */
    public static void answerInstead(WireMockServer service, String path, String fixture) {
        answer(service, get(urlPathEqualTo(path)).atPriority(1), fixture);
    }

    private static void answer(WireMockServer service, MappingBuilder request, String fixture) {
        service.stubFor(request.willReturn(
                aResponse().withHeader("Content-Type", "application/json").withBody(fixture(fixture))));
    }

    public static com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder problem(int status, String slug) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/problem+json")
                .withBody("{\"type\":\"/problems/" + slug + "\",\"status\":" + status + "}");
    }

    public static String fixture(String name) {
        try (var in = Services.class.getResourceAsStream("/fixtures/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
