package org.interdesk.report.submission.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Map;
import org.interdesk.report.submission.model.Content;
import org.jspecify.annotations.Nullable;

/** Contents and lists of names as documents. */
final class Documents {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .setSerializationInclusion(JsonInclude.Include.NON_NULL);

    private Documents() {}

    static String write(Object document) {
        try {
            return JSON.writeValueAsString(document);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("a report cannot be written", unwritable);
        }
    }

    static Content content(String document) {
        return read(document, new TypeReference<Content>() {});
    }

    static List<String> names(String document) {
        return read(document, new TypeReference<List<String>>() {});
    }

    /** Reads what is said of which place; nothing where there is no document. */
    static Map<String, String> texts(@Nullable String document) {
        return document == null ? Map.of() : read(document, new TypeReference<Map<String, String>>() {});
    }

    private static <T> T read(String document, TypeReference<T> shape) {
        try {
            return JSON.readValue(document, shape);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a stored report cannot be read", unreadable);
        }
    }
}
