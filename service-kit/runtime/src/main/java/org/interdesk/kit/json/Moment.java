package org.interdesk.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** A moment as ISO 8601 text with its offset, from 2000 up to and including 2100, cut to microseconds. */
class Moment extends StdScalarDeserializer<Instant> {

    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant AFTER_LAST = Instant.parse("2101-01-01T00:00:00Z");

    Moment() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return (Instant) context.handleUnexpectedToken(Instant.class, parser);
        }
        String text = parser.getText();
        try {
            Instant moment = OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
            if (!moment.isBefore(FIRST) && moment.isBefore(AFTER_LAST)) {
                return moment;
            }
        } catch (DateTimeException notAMoment) {
            return refuse(context, text);
        }
        return refuse(context, text);
    }

    private static Instant refuse(DeserializationContext context, String text) throws IOException {
        return (Instant) context.handleWeirdStringValue(Instant.class, text, "is no moment between 2000 and 2100");
    }
}
