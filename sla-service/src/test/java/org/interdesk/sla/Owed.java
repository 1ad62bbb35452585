package org.interdesk.sla;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.interdesk.kit.testing.ConsumedEvents;
import org.interdesk.kit.testing.EventToSend;
import org.jspecify.annotations.Nullable;

/** Tells the service what is owed about a subject of another service, as that service does. */
public final class Owed {

    public static final String CONSUMER = "sla.obligation";

    private final UUID id = UUID.randomUUID();
    private final String type;
    private final String number;
    private final List<Map<String, @Nullable Object>> obligations = new ArrayList<>();
    private List<String> parties = List.of("RU");
    private @Nullable UUID importSession;
    private boolean automatic;
    private long version;

    private Owed(String type) {
        this.type = type;
        this.number = type.substring(0, 3) + "-2026-" + Math.abs(id.getLeastSignificantBits());
    }

    public static Owed about(String type) {
        return new Owed(type);
    }

    /** An obligation that is open; to be changed by {@link #ended} and others. */
    public static Map<String, @Nullable Object> open(
            String kind, String party, @Nullable String level, String startedAt) {
        var obligation = new LinkedHashMap<String, @Nullable Object>();
        obligation.put("id", UUID.randomUUID().toString());
        obligation.put("kind", kind);
        obligation.put("party", party);
        if (level != null) {
            obligation.put("level", level);
        }
        obligation.put("startedAt", startedAt);
        obligation.put("state", "OPEN");
        return obligation;
    }

    public static void ended(Map<String, @Nullable Object> obligation, String state, String at) {
        obligation.put("state", state);
        obligation.put("endedAt", at);
    }

    public static void openAgain(Map<String, @Nullable Object> obligation) {
        obligation.put("state", "OPEN");
        obligation.remove("endedAt");
    }

    public Owed seenBy(String... seers) {
        parties = List.of(seers);
        return this;
    }

    public Owed importedIn(UUID session) {
        importSession = session;
        return this;
    }

    public Owed byTime() {
        automatic = true;
        return this;
    }

    public Owed owes(Map<String, @Nullable Object> obligation) {
        obligations.add(obligation);
        return this;
    }

    public String number() {
        return number;
    }

    public UUID id() {
        return id;
    }

    public String topic() {
        return "interdesk." + aggregate();
    }

    /** The next event about the subject, as it stands. */
    public EventToSend event(String at) {
        version++;
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("subject", Map.of("id", id.toString(), "type", type, "number", number));
        data.put("version", version);
        data.put("parties", parties);
        data.put("obligations", List.copyOf(obligations));
        if (importSession != null) {
            data.put("importSession", importSession.toString());
        }
        if (automatic) {
            data.put("automatic", true);
        }
        data.put("title", "anything");
        return EventToSend.ofType("org.interdesk." + aggregate() + ".progressed.v1", data)
                .key(id.toString())
                .party(parties.get(0))
                .subject(number)
                .version(version)
                .at(Instant.parse(at));
    }

    /** Sends the next event and returns once it has taken effect. */
    public static EventToSend tell(Owed subject, String at) {
        var event = subject.event(at);
        ConsumedEvents.sendAndAwait(subject.topic(), event, CONSUMER);
        return event;
    }

    private String aggregate() {
        return switch (type) {
            case "MAINTENANCE_WINDOW" -> "maintenance";
            case "REPORT_PERIOD" -> "report";
            case "CONTACT", "OPERATOR" -> "directory";
            default -> type.toLowerCase(Locale.ROOT);
        };
    }
}
