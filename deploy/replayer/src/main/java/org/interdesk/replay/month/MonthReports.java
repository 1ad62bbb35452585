package org.interdesk.replay.month;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.interdesk.replay.client.Answer;
import org.interdesk.replay.client.Api;
import org.interdesk.replay.client.Patience;

/**
 * Takes a month from its opening to its publication, as the machine accounts of the parties would have done at the time.
 *
 * <p>Each step looks at where the month or the report stands and does what is missing, so that a month that was left half done
 * is gone on with, and one that is done stays as it is. A month that was opened outside of this replay gets the history's
 * figures as a correction, said to happen when the replay began.
 */
final class MonthReports {

    private static final String COMMISSION = ReportMoments.COMMISSION;
    private static final String CORRECTED = "Дополнено историей заявок, загруженной позже";

    private final Api api;
    private final String replay;
    private final ReportSession session;
    private final Opening opening;
    private final ReportMoments moments;
    private final HandIn handIn;
    private final Collection<String> parties;

    MonthReports(
            Api api,
            String replay,
            ReportSession session,
            ReportMoments moments,
            HandIn handIn,
            Collection<String> parties) {
        this.api = api;
        this.replay = replay;
        this.session = session;
        this.opening = new Opening(api, replay, session);
        this.moments = moments;
        this.handIn = handIn;
        this.parties = List.copyOf(parties);
    }

    /**
     * Brings a month to its publication.
     *
     * @throws MonthRefused if the platform refuses a step; nothing is done for the month after it
     */
    void publish(YearMonth month) throws InterruptedException {
        var period = accepted("the month " + month, opening.open(month, moments.opened(month)))
                .body();
        var ours = session.isOf(period.path("importSession").asText());
        if (ours && period.path("edition").asInt() > 0) {
            return;
        }
        var lastAccepted = Instant.EPOCH;
        for (var party : parties) {
            handIn(month, party, ours);
        }
        awaitClocks(month);
        for (var party : parties) {
            var at = ours ? moments.accepted(month, party) : moments.latest();
            lastAccepted = at.isAfter(lastAccepted) ? at : lastAccepted;
            accept(number(month, party), at);
        }
        publish(
                month,
                period.path("edition").asInt(),
                ours ? moments.published(month, lastAccepted) : moments.latest());
    }

    private void handIn(YearMonth month, String party, boolean ours) {
        var report = "/reports/" + number(month, party);
        var at = ours ? moments.handedIn(month, party) : moments.latest();
        var detail = accepted(report, api.get(party, report)).body();
        if (!ours && state(detail).equals("ACCEPTED")) {
            Map<String, Object> body = at(at);
            body.put("reason", CORRECTED);
            post(party, report + "/correction", body);
            detail = accepted(report, api.get(party, report)).body();
        }
        if (List.of("DRAFT", "RETURNED", "IN_CORRECTION").contains(state(detail))) {
            if (!ours) {
                post(party, report + "/prefill", at(at));
                detail = accepted(report, api.get(party, report)).body();
            }
            Map<String, Object> body = at(at);
            body.put("content", handIn.content(detail.path("revision"), party, month));
            post(party, report + "/hand-in", body);
        }
    }

    /** Whether a report was in time is published with it, and depends on what the owner of the clocks tells. */
    private void awaitClocks(YearMonth month) throws InterruptedException {
        Patience.FOR_A_MOMENT.until(
                0L,
                () -> api.list(COMMISSION, "/reports?month=" + month).stream()
                        .filter(report -> report.path("clock").isNull())
                        .count());
    }

    private void accept(String number, Instant at) {
        var report = "/reports/" + number;
        if (state(accepted(report, api.get(COMMISSION, report)).body()).equals("HANDED_IN")) {
            post(COMMISSION, report + "/acceptance", at(at));
        }
    }

    private void publish(YearMonth month, int edition, Instant at) {
        var board = accepted("the board of " + month, api.get(COMMISSION, "/report-periods/" + month + "/board"));
        Map<String, Object> body = at(at);
        body.put("month", month.toString());
        body.put("without", board.body().path("waitingFor"));
        if (edition > 0) {
            body.put("reason", CORRECTED);
        }
        accepted(
                "publishing " + month,
                api.post(COMMISSION, "/consolidated-reports", body, key("publish " + month + "|" + at)));
    }

    /** The same call at the same moment has the same key, whenever and however often it is made. */
    private void post(String party, String path, Map<String, Object> body) {
        accepted(path, api.post(party, path, body, key(path + "|" + body.get("occurredAt"))));
    }

    private static Answer accepted(String what, Answer answer) {
        if (!answer.isAccepted()) {
            throw new MonthRefused(what + " was answered " + answer.refusal());
        }
        return answer;
    }

    private static String number(YearMonth month, String party) {
        return "REP-" + month + "-" + party;
    }

    private static String state(JsonNode detail) {
        return detail.path("report").path("state").asText();
    }

    private static Map<String, Object> at(Instant at) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("occurredAt", at.toString());
        return body;
    }

    private UUID key(String what) {
        return UUID.nameUUIDFromBytes((replay + "|" + what).getBytes(StandardCharsets.UTF_8));
    }
}
