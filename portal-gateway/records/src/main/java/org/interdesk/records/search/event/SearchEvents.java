package org.interdesk.records.search.event;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.interdesk.kit.inbox.EventReader;
import org.interdesk.kit.inbox.IncomingEvent;
import org.interdesk.kit.inbox.UnreadableEvent;
import org.interdesk.records.search.SearchCommands;
import org.interdesk.records.search.model.Find;
import org.interdesk.records.search.model.FindType;
import org.jspecify.annotations.Nullable;

/** Listens to all services for the sake of search; what has no {@code subject}, or one of a type that is not known, is passed over. */
@ApplicationScoped
public class SearchEvents {

    private final EventReader events;
    private final SearchCommands search;

    SearchEvents(EventReader events, SearchCommands search) {
        this.events = events;
        this.search = search;
    }

    @Incoming("findable-events")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        events.handle(SearchCommands.IDENTITY, record, event -> find(event).ifPresent(search::keep));
    }

    /** @throws UnreadableEvent if the subject has no id, no number, or nobody who may see it */
    static Optional<Find> find(IncomingEvent event) {
        var data = event.data(JsonNode.class);
        var type = type(data.at("/subject/type").asText());
        if (type == null) {
            return Optional.empty();
        }
        var parties = new ArrayList<String>();
        data.path("parties").forEach(party -> parties.add(party.asText()));
        var number = data.at("/subject/number").asText();
        if (parties.isEmpty() || number.isEmpty()) {
            throw new UnreadableEvent("the data of " + event.type() + " lack subject.number or parties");
        }
        return Optional.of(new Find(
                id(data.at("/subject/id").asText()),
                type,
                number,
                data.path("title").asText(""),
                data.path("titleEn").asText(""),
                state(data),
                parties,
                data.path("version").asLong(event.aggregateVersion()),
                event.time()));
    }

    private static @Nullable FindType type(String name) {
        for (var type : FindType.values()) {
            if (type.name().equals(name)) {
                return type;
            }
        }
        return null;
    }

    private static UUID id(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException junk) {
            throw new UnreadableEvent("subject.id is no id", junk);
        }
    }

    private static @Nullable String state(JsonNode data) {
        var state = data.path("state").asText(data.path("stage").asText());
        return state.isEmpty() ? null : state;
    }
}
