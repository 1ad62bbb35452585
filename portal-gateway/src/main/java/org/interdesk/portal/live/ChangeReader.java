package org.interdesk.portal.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Listens to the events of all services for the sake of open pages.
 *
 * <p>Every replica hears every event, from now on only, and remembers nothing: a page that was closed or a replica that
 * was down has missed nothing that the next look at a page does not show. An event that cannot be read is passed over.
 */
@ApplicationScoped
class ChangeReader {

    private static final Logger LOG = Logger.getLogger(ChangeReader.class);
    private static final String OWN_DESK_ONLY = "DESK";
    private static final String NOTICES = "org.interdesk.notice.";

    private final ObjectMapper json;
    private final Changes changes;

    ChangeReader(ObjectMapper json, Changes changes) {
        this.json = json;
        this.changes = changes;
    }

    @Incoming("changes")
    @NonBlocking
    void onEvent(ConsumerRecord<String, byte[]> record) {
        read(record).ifPresent(changes::tell);
    }

    /** The change an event tells of; a message for the own desk alone is told to that desk alone. */
    Optional<Change> read(ConsumerRecord<String, byte[]> record) {
        try {
            JsonNode data = json.readTree(record.value());
            String number =
                    data.path("number").asText(data.at("/subject/number").asText());
            String importSession = data.path("importSession").asText("null");
            if (number.isEmpty() || !"null".equals(importSession)) {
                return Optional.empty();
            }
            return Optional.of(new Change(
                    number,
                    audience(data, record.headers().lastHeader("ce_party")),
                    isNotice(record.headers().lastHeader("ce_type"))));
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.warnf(
                    "Passed over %s-%s@%s: %s",
                    record.topic(), record.partition(), record.offset(), unreadable.getMessage());
            return Optional.empty();
        }
    }

    private static boolean isNotice(@Nullable Header type) {
        return type != null && new String(type.value(), StandardCharsets.UTF_8).startsWith(NOTICES);
    }

    private static Set<String> audience(JsonNode data, Header author) {
        if (OWN_DESK_ONLY.equals(data.path("visibility").asText()) && author != null) {
            return Set.of(new String(author.value(), StandardCharsets.UTF_8));
        }
        Set<String> parties = new HashSet<>();
        data.path("parties").forEach(party -> parties.add(party.asText()));
        if (data.hasNonNull("party")) {
            parties.add(data.path("party").asText());
        }
        return parties;
    }
}
