package org.interdesk.replay.month;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.interdesk.replay.client.Answer;
import org.interdesk.replay.client.Api;
import org.interdesk.replay.journal.Told;
import org.interdesk.replay.oracle.Desks;

/**
 * The two report months of the demonstration: the month before last, which every party handed in and the Commission published, and last
 * month, which is under way: of four parties the reports are in, one of them accepted and one returned; a fifth is being filled
 * in, the sixth is as it was opened. Parties say more than the platform knows, because purely local requests stay with their
 * desks.
 */
public final class DemonstrationMonths {

    private static final List<String> IN_TIME = List.of("EEC", "BY", "RU", "KZ");
    private static final String ACCEPTED = "BY";
    private static final String RETURNED = "KZ";
    private static final String DRAFTED = "KG";

    private final Api api;
    private final Told told;
    private final String replay;
    private final ReportSession session;
    private final Opening opening;
    private final Desks desks;
    private final ReportMoments moments;
    private final YearMonth underway;
    private final JsonNode data = read();

    /** @param startedAt the moment of the load */
    public DemonstrationMonths(
            Api api, Told told, String replay, ReportSession session, Instant startedAt, Desks desks) {
        this.api = api;
        this.told = told;
        this.replay = replay;
        this.session = session;
        this.opening = new Opening(api, replay, session);
        this.desks = desks;
        this.moments = new ReportMoments(desks, startedAt);
        this.underway = YearMonth.from(
                        startedAt.atZone(desks.of(ReportMoments.COMMISSION).zone()))
                .minusMonths(1);
    }

    /** Tells what is left of both months. */
    public void tell() throws InterruptedException {
        session.open();
        publish(underway.minusMonths(1));
        leaveUnderway(underway);
        session.complete();
    }

    private void publish(YearMonth month) throws InterruptedException {
        open(month);
        List<String> parties = new ArrayList<>();
        data.path("published").fieldNames().forEachRemaining(parties::add);
        var last = Instant.EPOCH;
        for (var party : parties) {
            handIn(month, party, "published");
            var at = moments.accepted(month, party);
            decide(month, party, "acceptance", Map.of(), at);
            last = at.isAfter(last) ? at : last;
        }
        var at = moments.published(month, last);
        once("published-" + month, () -> {
            Map<String, Object> body = at(at);
            body.put("month", month.toString());
            body.put("without", List.of());
            return api.post(ReportMoments.COMMISSION, "/consolidated-reports", body, key("publish", month, ""));
        });
    }

    private void leaveUnderway(YearMonth month) throws InterruptedException {
        open(month);
        for (var party : IN_TIME) {
            handIn(month, party, "underway");
        }
        decide(month, ACCEPTED, "acceptance", Map.of(), moments.accepted(month, ACCEPTED));
        Map<String, Object> remarks = new LinkedHashMap<>();
        remarks.put("remarks", data.path("remarks").asText());
        remarks.put("fieldRemarks", data.path("fieldRemarks"));
        decide(month, RETURNED, "return", remarks, moments.accepted(month, RETURNED));
        once("drafted-" + month + "-" + DRAFTED, () -> {
            Map<String, Object> body = at(moments.handedIn(month, DRAFTED).minus(Duration.ofHours(3)));
            var detail = report(month, DRAFTED);
            body.put("content", content(detail, month, DRAFTED, "underway"));
            return api.putJson(
                    DRAFTED,
                    "/reports/" + number(month, DRAFTED) + "/figures",
                    body,
                    detail.path("report").path("version").asLong());
        });
    }

    private void open(YearMonth month) throws InterruptedException {
        var step = "opened-" + month;
        if (!told.isTold(step)) {
            var answer = opening.open(month, moments.opened(month));
            told.note(step, null, answer.isAccepted() ? null : answer.refusal());
        }
    }

    private void handIn(YearMonth month, String party, String part) {
        once("handed-in-" + month + "-" + party, () -> {
            Map<String, Object> body = at(moments.handedIn(month, party));
            body.put("content", content(report(month, party), month, party, part));
            return api.post(party, "/reports/" + number(month, party) + "/hand-in", body, key("hand in", month, party));
        });
    }

    private void decide(YearMonth month, String party, String decision, Map<String, Object> said, Instant at) {
        once(decision + "-" + month + "-" + party, () -> {
            Map<String, Object> body = at(at);
            body.putAll(said);
            return api.post(
                    ReportMoments.COMMISSION,
                    "/reports/" + number(month, party) + "/" + decision,
                    body,
                    key(decision, month, party));
        });
    }

    private void once(String step, Supplier<Answer> call) {
        if (!told.isTold(step)) {
            var answer = call.get();
            told.note(step, null, answer.isAccepted() ? null : answer.refusal());
        }
    }

    private JsonNode report(YearMonth month, String party) {
        return api.get(party, "/reports/" + number(month, party)).body();
    }

    private Map<String, Object> content(JsonNode detail, YearMonth month, String party, String part) {
        var said = data.path(part).path(party);
        Map<String, Object> figures = new TreeMap<>(Prefilled.figures(detail.path("revision")));
        said.path("figures").properties().forEach(figure -> figures.put(figure.getKey(), figure.getValue()));
        Map<String, Object> components = new TreeMap<>();
        for (var component : detail.path("revision").path("components")) {
            var code = component.path("code").asText();
            components.put(code, Map.of("silence", "OK", "spans", spans(said.path("spans"), code, month, party)));
        }
        return Map.of("figures", figures, "components", components);
    }

    private List<Map<String, Object>> spans(JsonNode said, String component, YearMonth month, String party) {
        var zone = desks.of(party).zone();
        List<Map<String, Object>> spans = new ArrayList<>();
        for (var span : said) {
            if (span.path("component").asText().equals(component)) {
                var day = month.atDay(span.path("day").asInt());
                spans.add(Map.of(
                        "state", span.path("state").asText(),
                        "from",
                                moment(span.path("from"))
                                        .atDate(day)
                                        .atZone(zone)
                                        .toInstant()
                                        .toString(),
                        "to",
                                moment(span.path("to"))
                                        .atDate(day)
                                        .atZone(zone)
                                        .toInstant()
                                        .toString()));
            }
        }
        return spans;
    }

    private static LocalTime moment(JsonNode time) {
        return LocalTime.parse(time.asText());
    }

    private static Map<String, Object> at(Instant at) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("occurredAt", at.toString());
        return body;
    }

    private static String number(YearMonth month, String party) {
        return "REP-" + month + "-" + party;
    }

    private UUID key(String what, YearMonth month, String party) {
        var name = String.join("|", replay, what, month.toString(), party);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode read() {
        try (var json = DemonstrationMonths.class.getResourceAsStream("/demonstration/months.json")) {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
