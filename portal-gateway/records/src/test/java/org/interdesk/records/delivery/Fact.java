package org.interdesk.records.delivery;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.interdesk.kit.testing.ConsumedEvents;
import org.interdesk.kit.testing.EventContract;
import org.interdesk.kit.testing.EventToSend;

/** A fact of a service, made from the example in the documents, about a subject of its own that has just happened. */
public final class Fact {

    private static final EventContract CONTRACT = EventContract.ofThisBuild();
    private static final AtomicInteger NUMBER = new AtomicInteger(100_000);

    private final String type;
    private final ObjectNode data;
    private String party = "BY";
    private String actor = "somebody";
    private Instant at = Instant.now();
    private final UUID subject;

    private Fact(String name, UUID subject, String number) {
        this.type = "org.interdesk." + name + ".v1";
        this.subject = subject;
        this.data = (ObjectNode) CONTRACT.example(type).deepCopy();
        if (data.has("subject")) {
            data.withObject("/subject").put("id", subject.toString()).put("number", number);
        } else {
            data.put("ticketId", subject.toString()).put("number", number);
        }
        received(at);
    }

    /** @param name {@code incident.declared} */
    public static Fact of(String name) {
        var next = NUMBER.incrementAndGet();
        var number = switch (name.substring(0, name.indexOf('.'))) {
            case "incident" -> "INC-2026-" + next;
            case "maintenance" -> "MNT-2026-" + next;
            case "report" -> "REP-2026-10-X" + next;
            case "release" -> "product-" + next + "/1.0";
            default -> "EEC-2026-" + next;
        };
        return new Fact(name, UUID.randomUUID(), number);
    }

    /** What happened to the same subject next. */
    public Fact then(String name) {
        return new Fact(name, subject, number());
    }

    public String number() {
        return data.has("subject")
                ? data.at("/subject/number").asText()
                : data.path("number").asText();
    }

    public Fact by(String code) {
        party = code;
        if (data.has("by")) {
            data.put("by", code);
        }
        return this;
    }

    public Fact actor(Reader person) {
        actor = person.subject();
        return by(person.party());
    }

    public Fact seenBy(String... parties) {
        var array = data.putArray("parties");
        for (var one : parties) {
            array.add(one);
        }
        return this;
    }

    public Fact with(Consumer<ObjectNode> change) {
        change.accept(data);
        return this;
    }

    public Fact happenedAt(Instant moment) {
        at = moment;
        return received(moment);
    }

    public Fact received(Instant moment) {
        if (data.has("receivedAt")) {
            data.put("receivedAt", moment.toString());
        }
        return this;
    }

    public EventToSend event() {
        return EventToSend.ofType(type, data)
                .key(subject.toString())
                .subject(number())
                .header("ce_actor", actor)
                .party(party)
                .at(at);
    }

    /** Tells the fact and returns once people have been told of it. */
    public EventToSend told() {
        var event = event();
        ConsumedEvents.sendAndAwait(topic(), event, DeliveryCommands.IDENTITY);
        return event;
    }

    public String topic() {
        return "interdesk." + type.split("\\.")[2];
    }
}
