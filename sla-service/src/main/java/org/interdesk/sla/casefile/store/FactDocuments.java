package org.interdesk.sla.casefile.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.interdesk.sla.casefile.model.TicketFact;

/** A fact as a document: its parts and nothing derived from them. */
final class FactDocuments {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .setSerializationInclusion(JsonInclude.Include.NON_NULL)
            .setVisibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE);

    private FactDocuments() {}

    static String write(TicketFact fact) {
        try {
            return JSON.writeValueAsString(fact);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("a fact cannot be written", unwritable);
        }
    }

    static TicketFact read(String text) {
        try {
            return JSON.readValue(text, TicketFact.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a stored fact cannot be read", unreadable);
        }
    }
}
