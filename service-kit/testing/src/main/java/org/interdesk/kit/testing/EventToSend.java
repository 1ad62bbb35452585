package org.interdesk.kit.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A CloudEvent on its way to the service under test; every part can be replaced, taken away or broken.
 *
 * <p>Immutable: each method answers a changed copy.
 *
 * @param headers attributes by header name, {@code ce_type} and so on
 */
public record EventToSend(@Nullable String key, Map<String, String> headers, byte[] data) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A complete event of a type, with a fresh id, for a fresh aggregate at version 1. */
    public static EventToSend ofType(String type, Object data) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", UUID.randomUUID().toString());
        headers.put("ce_source", "/test");
        headers.put("ce_type", type);
        headers.put("ce_subject", "TEST-1");
        headers.put("ce_time", Instant.EPOCH.toString());
        headers.put("ce_party", "EEC");
        headers.put("ce_actor", "test");
        headers.put("ce_aggregateversion", "1");
        return new EventToSend(UUID.randomUUID().toString(), headers, bytes(data));
    }

    /** The same event that the outbox holds, as Debezium sends it. */
    public static EventToSend of(PublishedEvent row) {
        var event = ofType(row.type(), row.data())
                .key(row.aggregateId())
                .header("ce_id", row.id().toString())
                .header("ce_source", row.source())
                .header("ce_dataschema", row.dataSchema())
                .header("ce_aggregateversion", Long.toString(row.aggregateVersion()))
                .header("ce_actor", row.actor())
                .header("ce_party", row.party())
                .header(
                        "ce_causationid",
                        row.causationId() == null ? null : row.causationId().toString());
        return event.subject(row.subject()).at(row.occurredAt());
    }

    private static byte[] bytes(Object data) {
        try {
            return data instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : JSON.writeValueAsBytes(data);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not writable as JSON: " + data, e);
        }
    }

    public String id() {
        return headers.getOrDefault("ce_id", "");
    }

    /** The record's key, by which the order of one aggregate's events is kept. */
    public EventToSend key(String aggregateId) {
        return new EventToSend(aggregateId, headers, data);
    }

    public EventToSend subject(String number) {
        return header("ce_subject", number);
    }

    public EventToSend at(Instant moment) {
        return header("ce_time", moment.toString());
    }

    public EventToSend party(String party) {
        return header("ce_party", party);
    }

    public EventToSend version(long version) {
        return header("ce_aggregateversion", Long.toString(version));
    }

    /** Replaces a header, or takes it away when the value is null. */
    public EventToSend header(String name, @Nullable String value) {
        var changed = new LinkedHashMap<>(headers);
        if (value == null) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new EventToSend(key, changed, data);
    }

    /** Replaces the value; a string is sent as it is, even when it is no JSON. */
    public EventToSend data(Object value) {
        return new EventToSend(key, headers, bytes(value));
    }
}
