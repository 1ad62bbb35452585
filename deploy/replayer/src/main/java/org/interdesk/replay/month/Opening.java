package org.interdesk.replay.month;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.interdesk.replay.client.Answer;
import org.interdesk.replay.client.Api;
import org.interdesk.replay.client.Patience;

/** Opens months of the past in the session of the reports. */
final class Opening {

    private static final String NOT_KNOWN_YET = "import-session-not-open";

    private final Api api;
    private final String replay;
    private final ReportSession session;

    Opening(Api api, String replay, ReportSession session) {
        this.api = api;
        this.replay = replay;
        this.session = session;
    }

    /** The month as it stands, opened now if it was not; or the platform's refusal to open it. */
    Answer open(YearMonth month, Instant at) throws InterruptedException {
        var known = api.get(ReportMoments.COMMISSION, "/report-periods/" + month);
        if (known.status() != 404) {
            return known;
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("month", month.toString());
        body.put("occurredAt", at.toString());
        session.whileOpen().ifPresent(id -> body.put("importSession", id));
        List<Answer> answers = new ArrayList<>();
        // the owner of the reports hears of a session some moments after it was opened
        Patience.FOR_A_MOMENT.until(true, () -> {
            answers.add(api.post(ReportMoments.COMMISSION, "/report-periods", body, key(month + "|" + answers.size())));
            return !answers.get(answers.size() - 1).refusal().contains(NOT_KNOWN_YET);
        });
        return answers.get(answers.size() - 1);
    }

    private UUID key(String what) {
        return UUID.nameUUIDFromBytes((replay + "|open|" + what).getBytes(StandardCharsets.UTF_8));
    }
}
