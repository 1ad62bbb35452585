package org.interdesk.sla.commitment.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import org.interdesk.sla.commitment.model.PauseNote;

/** The pauses of a commitment as a document. */
final class PauseDocuments {

    private static final String NONE = "[]";

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .setSerializationInclusion(JsonInclude.Include.NON_NULL);

    private PauseDocuments() {}

    static String write(List<PauseNote> pauses) {
        try {
            return pauses.isEmpty() ? NONE : JSON.writeValueAsString(pauses);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("pauses cannot be written", unwritable);
        }
    }

    static List<PauseNote> read(String text) {
        try {
            return text.equals(NONE) ? List.of() : JSON.readValue(text, new TypeReference<List<PauseNote>>() {});
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("stored pauses cannot be read", unreadable);
        }
    }
}
