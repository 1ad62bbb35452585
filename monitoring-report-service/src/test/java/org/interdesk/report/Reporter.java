package org.interdesk.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.interdesk.kit.identity.Roles;
import org.interdesk.kit.testing.TestUsers;
import org.jspecify.annotations.Nullable;

/** Somebody who calls the service: an officer, an approver, a machine account, the Commission's coordinator. */
public record Reporter(String party, String token) {

    public static final String REPORTS = "/api/v1/reports";
    public static final String PERIODS = "/api/v1/report-periods";
    public static final String CONSOLIDATED = "/api/v1/consolidated-reports";
    public static final List<String> PARTIES = List.of("AM", "BY", "EEC", "KG", "KZ", "RU");

    private static final AtomicInteger MONTHS = new AtomicInteger();
    private static final YearMonth FIRST = YearMonth.of(2005, 1);

    public static Reporter officer(String party) {
        return with(party, Roles.REPORTING_OFFICER);
    }

    public static Reporter approver(String party) {
        return with(party, Roles.REPORT_APPROVER);
    }

    public static Reporter coordinator() {
        return with("EEC", Roles.COORDINATOR);
    }

    public static Reporter machine(String party) {
        return new Reporter(party, TestUsers.integrator(party));
    }

    public static Reporter with(String party, String... roles) {
        return new Reporter(party, TestUsers.token(party, roles));
    }

    public static Reporter named(String name, String party, String... roles) {
        return new Reporter(party, TestUsers.named(name, party, roles));
    }

    /** A month that no other test uses. */
    public static YearMonth someMonth() {
        return FIRST.plusMonths(MONTHS.getAndIncrement());
    }

    /** A month that no other test uses, opened by the coordinator. */
    public static YearMonth openMonth() {
        YearMonth month = someMonth();
        coordinator().create(PERIODS, Map.of("month", month.toString())).then().statusCode(201);
        return month;
    }

    public static String number(YearMonth month, String party) {
        return "REP-" + month + "-" + party;
    }

    public RequestSpecification call() {
        return given().header("Authorization", "Bearer " + token).contentType("application/json");
    }

    public Response get(String path) {
        return call().get(path);
    }

    public Response create(String path, Object body) {
        return call().header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(path);
    }

    public Response report(String number) {
        return get(REPORTS + "/" + number);
    }

    public Response tries(String number, String move, Map<String, ?> body) {
        return call().body(body).post(REPORTS + "/" + number + "/" + move);
    }

    public Response does(String number, String move, Map<String, ?> body) {
        Response answer = tries(number, move, body);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }

    public Response fillsIn(String number, Map<String, ?> content) {
        return fillsIn(number, report(number).header("ETag"), content);
    }

    public Response fillsIn(String number, @Nullable String version, Map<String, ?> content) {
        RequestSpecification call = call().body(Map.of("content", content));
        return (version == null ? call : call.header("If-Match", version)).put(REPORTS + "/" + number + "/figures");
    }

    /** What a report says at present, as it can be sent back. */
    public Map<String, Object> says(String number) {
        Map<String, Object> figures = new HashMap<>();
        List<Map<String, Object>> shown = report(number).path("revision.figures");
        for (Map<String, Object> figure : shown) {
            if (figure.get("origin") != null) {
                Map<String, Object> said = new HashMap<>();
                for (String part : List.of("number", "text", "unknownBecause")) {
                    if (figure.get(part) != null) {
                        said.put(part, figure.get(part));
                    }
                }
                figures.put(String.valueOf(figure.get("key")), said);
            }
        }
        Map<String, Object> content = new HashMap<>();
        content.put("figures", figures);
        content.put("components", new HashMap<>());
        return content;
    }

    /** The content with one figure said differently. */
    public static Map<String, Object> withFigure(Map<String, Object> content, String key, Map<String, ?> figure) {
        @SuppressWarnings("unchecked")
        Map<String, Object> figures = new HashMap<>((Map<String, Object>) content.get("figures"));
        figures.put(key, figure);
        Map<String, Object> changed = new HashMap<>(content);
        changed.put("figures", figures);
        return changed;
    }

    /** Brings a report from its draft to being handed in. */
    public static void handIn(String number, String party) {
        officer(party).does(number, "submission", Map.of());
        approver(party).does(number, "approval", Map.of());
    }

    /** Brings a report from its draft to being accepted. */
    public static void haveAccepted(String number, String party) {
        handIn(number, party);
        coordinator().does(number, "acceptance", Map.of());
    }
}
