package org.interdesk.records.delivery.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.interdesk.kit.inbox.IncomingEvent;
import org.interdesk.kit.inbox.UnreadableEvent;
import org.interdesk.records.delivery.model.Happening;
import org.interdesk.records.delivery.model.Happening.Owed;
import org.interdesk.records.delivery.model.Subject;
import org.interdesk.records.party.model.Commission;
import org.interdesk.records.subscription.model.Importance;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the services tell into what matters for telling people. All of them say {@code subject}, {@code parties} and
 * {@code importance} the same way, requests say them in their own; the rest of the data is taken over by name, for texts.
 */
final class HappeningReader {

    private static final Pattern TYPE = Pattern.compile(
            "org\\.interdesk\\.(incident|maintenance|report|release|directory|commitment|ticket)\\.([a-z-]+)\\.v1");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9-]{0,15}");
    private static final int LONGEST_DETAIL = 300;

    /** Members that a text can say something of, as they are written in the data. */
    private static final List<String> SAID = List.of(
            "kind",
            "severity",
            "impact",
            "stage",
            "state",
            "month",
            "channel",
            "releaseVersion",
            "product",
            "reason",
            "startedAt",
            "declaredAt",
            "resolvedAt",
            "startsAt",
            "endsAt",
            "beganAt",
            "endedAt",
            "dueAt",
            "handedInAt",
            "publishedAt",
            "withdrawnAt",
            "officialNumber",
            "priority",
            "registrant",
            "holder",
            "next",
            "revision",
            "edition");

    private HappeningReader() {}

    /** Whether events of a type can concern people; most of what happens to requests and clocks does not. */
    static boolean isOfInterest(String type) {
        var matcher = TYPE.matcher(type);
        if (!matcher.matches()) {
            return false;
        }
        return switch (matcher.group(1)) {
            case "ticket" -> matcher.group(2).startsWith("handover-");
            case "commitment" ->
                matcher.group(2).equals("at-risk") || matcher.group(2).equals("breached");
            default -> true;
        };
    }

    /**
     * Reads an event; nothing for one that cannot concern people.
     *
     * @throws UnreadableEvent if a part is missing without which nobody can be told
     */
    static Optional<Happening> read(IncomingEvent event) {
        if (!isOfInterest(event.type())) {
            return Optional.empty();
        }
        var data = event.data(JsonNode.class);
        if (data == null || !data.isObject()) {
            throw new UnreadableEvent("data of " + event.type() + " is no object");
        }
        var matcher = TYPE.matcher(event.type());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var aggregate = matcher.group(1);
        var by = by(event, data);
        return Optional.of(new Happening(
                event.id(),
                aggregate + "." + matcher.group(2),
                aggregate.equals("ticket") ? ticket(data) : subject(data),
                data.path("version").asLong(event.aggregateVersion()),
                by,
                event.actor(),
                event.time(),
                learnedAt(event, data),
                importance(data),
                parties(data),
                owed(data),
                data.hasNonNull("importSession"),
                "DESK".equals(data.path("visibility").asText()),
                details(data, by)));
    }

    /** Who did it. Where the data say it, and say that time did, the header names only the service. */
    private static @Nullable String by(IncomingEvent event, JsonNode data) {
        if (data.has("by")) {
            return text(data, "by");
        }
        return data.path("automatic").asBoolean(false) ? null : event.party();
    }

    private static Subject subject(JsonNode data) {
        var subject = data.path("subject");
        var id = uuid(subject, "subject.id", "id");
        var owner = text(data, "owner");
        var party = owner == null ? text(data, "party") : owner;
        return new Subject(
                id,
                required(subject, "subject.type", "type"),
                required(subject, "subject.number", "number"),
                party == null ? Commission.CODE : party,
                text(data, "title"),
                text(data, "titleEn"));
    }

    private static Subject ticket(JsonNode data) {
        return new Subject(
                uuid(data, "ticketId", "ticketId"),
                "TICKET",
                required(data, "number", "number"),
                required(data, "registrant", "registrant"),
                null,
                null);
    }

    private static Instant learnedAt(IncomingEvent event, JsonNode data) {
        var received = text(data, "receivedAt");
        return received == null ? event.time() : moment("receivedAt", received);
    }

    private static Importance importance(JsonNode data) {
        var written = text(data, "importance");
        if (written == null) {
            return Importance.ROUTINE;
        }
        try {
            return Importance.valueOf(written);
        } catch (IllegalArgumentException unknown) {
            return Importance.IMPORTANT;
        }
    }

    private static List<String> parties(JsonNode data) {
        var parties = new ArrayList<String>();
        data.path("parties").forEach(party -> parties.add(code("parties", party.asText())));
        if (parties.isEmpty()) {
            throw new UnreadableEvent("nobody may see the subject");
        }
        return parties.stream().distinct().toList();
    }

    private static List<Owed> owed(JsonNode data) {
        var owed = new ArrayList<Owed>();
        data.path("obligations").forEach(obligation -> {
            if ("OPEN".equals(obligation.path("state").asText())) {
                owed.add(new Owed(
                        obligation
                                .path("kind")
                                .asText()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-'),
                        obligation.path("party").asText()));
            }
        });
        return owed;
    }

    private static Map<String, String> details(JsonNode data, @Nullable String by) {
        var details = new HashMap<String, String>();
        SAID.forEach(name -> put(details, name, data.path(name)));
        put(details, "kind", data.path("type"));
        put(details, "party", data.path("party"));
        put(details, "owner", data.path("owner"));
        put(details, "percent", data.path("thresholdPercent"));
        put(details, "from", data.at("/handover/from"));
        put(details, "to", data.at("/handover/to"));
        put(details, "offer", data.at("/handover/state"));
        for (var doing : List.of("adoption", "entitlement")) {
            var done = data.path(doing);
            for (var name : List.of("party", "environment", "until", "reason", "transferAct")) {
                put(details, name, done.path(name));
            }
        }
        var missing = data.path("missing");
        if (missing.isArray() ? !missing.isEmpty() : missing.isInt() && missing.asInt() > 0) {
            details.put("missing", String.valueOf(missing.isArray() ? missing.size() : missing.asInt()));
        }
        if (by != null) {
            details.put("by", by);
        }
        return details;
    }

    private static void put(Map<String, String> details, String name, JsonNode value) {
        if (value.isValueNode() && !value.isNull()) {
            var text = value.asText();
            details.put(name, text.length() > LONGEST_DETAIL ? text.substring(0, LONGEST_DETAIL) : text);
        }
    }

    private static @Nullable String text(JsonNode data, String name) {
        var value = data.path(name);
        return value.isTextual() && !value.asText().isBlank() ? value.asText() : null;
    }

    private static String required(JsonNode data, String path, String name) {
        var value = text(data, name);
        if (value == null) {
            throw new UnreadableEvent("the data lack " + path);
        }
        return value;
    }

    private static String code(String path, String value) {
        if (!CODE.matcher(value).matches()) {
            throw new UnreadableEvent(path + " names no party: " + value);
        }
        return value;
    }

    private static UUID uuid(JsonNode data, String path, String name) {
        try {
            return UUID.fromString(required(data, path, name));
        } catch (IllegalArgumentException junk) {
            throw new UnreadableEvent(path + " is no id", junk);
        }
    }

    private static Instant moment(String path, String written) {
        try {
            return OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeException junk) {
            throw new UnreadableEvent(path + " is no moment", junk);
        }
    }
}
