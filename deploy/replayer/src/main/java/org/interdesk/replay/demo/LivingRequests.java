package org.interdesk.replay.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interdesk.replay.oracle.DeskHours;
import org.interdesk.replay.oracle.Desks;
import org.interdesk.replay.plan.Action;
import org.interdesk.replay.plan.CasePlan;
import org.interdesk.replay.plan.RowPlan;
import org.interdesk.replay.plan.RowPlan.Outcome;
import org.interdesk.replay.plan.Verb;
import org.interdesk.replay.source.Incident;
import org.interdesk.replay.source.Row;

/**
 * Requests in every state, placed in the last working hours of the desks: fresh and unanswered, offered to another
 * party, waiting, near their due moment and past it. They belong to no import session: their clocks live by the
 * platform's own time.
 */
public final class LivingRequests {

    private static final Duration FARTHEST = Duration.ofDays(40);

    private LivingRequests() {}

    /** @param now the moment of the load; nothing is placed after it */
    public static List<CasePlan> plans(Instant now) {
        var year = now.atOffset(ZoneOffset.UTC).getYear();
        var desks = new Desks(year - 1, year);
        return read().stream().map(one -> plan(one, desks, now)).toList();
    }

    static List<LivingRequest> read() {
        try (var json = LivingRequests.class.getResourceAsStream("/living-requests.json")) {
            return new ObjectMapper().readValue(json, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CasePlan plan(LivingRequest one, Desks desks, Instant now) {
        var hours = desks.of(one.registrant());
        List<Action> actions = new ArrayList<>();
        actions.add(registration(one, ago(hours, now, one.minutesAgo())));
        for (var step : one.steps()) {
            actions.add(new Action(step.verb(), step.by(), ago(hours, now, step.minutesAgo()), step.body()));
        }
        List<Row> rows = new ArrayList<>();
        for (var i = 0; i < actions.size(); i++) {
            var at = actions.get(i).at();
            rows.add(new Row(i + 1, one.id(), at, "", "", "", "", "", one.impact(), "", ""));
        }
        List<RowPlan> plans = new ArrayList<>();
        for (var i = 0; i < rows.size(); i++) {
            plans.add(new RowPlan(rows.get(i), Outcome.APPLIED, List.of(actions.get(i)), null));
        }
        return new CasePlan(new Incident(one.id(), rows), one.registrant(), plans, false);
    }

    private static Action registration(LivingRequest one, Instant at) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", one.type());
        body.put("subject", one.subject());
        body.put("description", one.description());
        body.put("impact", one.impact());
        body.put("urgency", one.urgency());
        body.put("scope", one.scope());
        body.put("ownNumber", one.ownNumber());
        if (one.answered()) {
            body.put("respondedAt", at.toString());
            body.put("respondedBy", "desk-agent");
        }
        return new Action(Verb.REGISTER, one.registrant(), at, body);
    }

    /** The latest whole second from which the desk has worked that many minutes until now. */
    static Instant ago(DeskHours hours, Instant now, long minutes) {
        var late = now.getEpochSecond();
        var early = late - FARTHEST.toSeconds();
        while (late - early > 1) {
            var middle = Instant.ofEpochSecond((early + late) / 2);
            if (hours.count(middle, now) >= minutes * 60) {
                early = middle.getEpochSecond();
            } else {
                late = middle.getEpochSecond();
            }
        }
        return Instant.ofEpochSecond(early);
    }
}
