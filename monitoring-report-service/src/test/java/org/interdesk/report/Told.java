package org.interdesk.report;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.interdesk.kit.testing.ConsumedEvents;
import org.interdesk.kit.testing.EventToSend;

/** What neighbours tell, as the example of their contract with a few members of its own. */
public final class Told {

    private Told() {}

    public static void ticket(String what, String id, long version, Instant at, Map<String, ?> members) {
        Map<String, Object> data = new HashMap<>();
        data.put("ticketId", id);
        data.put("version", version);
        data.put("registrant", "BY");
        data.put("holder", "BY");
        data.put("state", "REGISTERED");
        data.put("registeredAt", at.toString());
        data.put("resolvedAt", null);
        data.put("closedAt", null);
        data.put("handover", null);
        data.putAll(members);
        send("interdesk.ticket", "report.ticket", event("ticket." + what, id, version, at, data));
    }

    public static void caseClock(String id, long version, String kind, String state, boolean breached, Instant at) {
        Map<String, Object> data = new HashMap<>();
        data.put("commitmentId", id);
        data.put("version", version);
        data.put("kind", kind);
        data.put("subject", Map.of("id", UUID.randomUUID().toString(), "type", "TICKET", "number", "EEC-2026-000001"));
        data.put("party", "BY");
        data.put("state", state);
        data.put("breached", breached);
        data.put("dueAt", null);
        send(
                "interdesk.commitment",
                "report.commitment",
                event("commitment." + (state.equals("FULFILLED") ? "fulfilled" : "resumed"), id, version, at, data));
    }

    /** What the owner of the clocks says about a report or a month. */
    public static void reportClock(
            String subject, String type, String kind, String party, long version, Instant dueAt, Instant at) {
        Map<String, Object> data = new HashMap<>();
        data.put(
                "commitmentId",
                UUID.nameUUIDFromBytes((kind + subject).getBytes()).toString());
        data.put("version", version);
        data.put("kind", kind);
        data.put("subject", Map.of("id", subject, "type", type, "number", "x"));
        data.put("obligation", UUID.randomUUID().toString());
        data.put("party", party);
        data.put("state", "RUNNING");
        data.put("breached", false);
        data.put("dueAt", dueAt.toString());
        data.put("targetSeconds", 144_000);
        data.put("usedSeconds", 36_000);
        send("interdesk.commitment", "report.commitment", event("commitment.started", subject, version, at, data));
    }

    public static void incident(
            String id, long version, String severity, String stage, String owner, Instant from, Instant to) {
        Map<String, Object> data = new HashMap<>();
        data.put("subject", Map.of("id", id, "type", "INCIDENT", "number", "INC-2026-000001"));
        data.put("version", version);
        data.put("owner", owner);
        data.put("severity", severity);
        data.put("impact", severity.equals("CRITICAL") ? "OUTAGE" : "DEGRADED");
        data.put("stage", stage);
        data.put("components", List.of("GATEWAY-" + owner));
        data.put("startedAt", from.toString());
        data.put("resolvedAt", stage.equals("RESOLVED") ? to.toString() : null);
        send("interdesk.incident", "report.incident", event("incident.resolved", id, version, to, data));
    }

    public static void window(
            String id, long version, String state, boolean scheduled, String impact, Instant from, Instant to) {
        Map<String, Object> data = new HashMap<>();
        data.put("subject", Map.of("id", id, "type", "MAINTENANCE_WINDOW", "number", "MNT-2026-000001"));
        data.put("version", version);
        data.put("owner", "BY");
        data.put("state", state);
        data.put("scheduled", scheduled);
        data.put("impact", impact);
        data.put("components", List.of("GATEWAY-BY"));
        data.put("startsAt", from.toString());
        data.put("endsAt", to.toString());
        data.put("beganAt", null);
        data.put("endedAt", null);
        send("interdesk.maintenance", "report.maintenance", event("maintenance.agreed", id, version, from, data));
    }

    public static void session(String what, String id, String party) {
        send(
                "interdesk.ticket",
                "report.ticket",
                event(
                        "ticket.import-session-" + what,
                        id,
                        what.equals("opened") ? 1 : 2,
                        Instant.parse("2026-11-22T10:00:00Z"),
                        Map.of("importSession", id, "party", party)));
    }

    static EventToSend event(String type, String key, long version, Instant at, Map<String, ?> data) {
        return EventToSend.ofType("org.interdesk." + type + ".v1", data)
                .key(key)
                .subject("EEC-2026-000001")
                .version(version)
                .at(at);
    }

    static void send(String topic, String consumer, EventToSend event) {
        ConsumedEvents.sendAndAwait(topic, event, consumer);
    }
}
