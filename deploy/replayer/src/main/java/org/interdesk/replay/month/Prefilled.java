package org.interdesk.replay.month;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.interdesk.replay.month.Stretches.Stretch;

/** What a report says already, in the words in which it is handed in. */
final class Prefilled {

    private Prefilled() {}

    /**
     * Figures that somebody entered or the platform prefilled; derived shares and fields without a word are left out.
     *
     * @param revision as the platform shows it
     */
    static Map<String, Object> figures(JsonNode revision) {
        Map<String, Object> figures = new TreeMap<>();
        for (var figure : revision.path("figures")) {
            if (figure.path("origin").isTextual()) {
                said(figure).ifPresent(value -> figures.put(figure.path("key").asText(), value));
            }
        }
        return figures;
    }

    /** What is said of each component that the form asks for, by its code; nothing is an empty list. */
    static Map<String, List<Stretch>> components(JsonNode revision) {
        Map<String, List<Stretch>> components = new TreeMap<>();
        for (var component : revision.path("components")) {
            List<Stretch> stretches = new ArrayList<>();
            component
                    .path("spans")
                    .forEach(span -> stretches.add(new Stretch(
                            span.path("state").asText(),
                            Instant.parse(span.path("from").asText()),
                            Instant.parse(span.path("to").asText()))));
            components.put(component.path("code").asText(), stretches);
        }
        return components;
    }

    private static Optional<Map<String, Object>> said(JsonNode figure) {
        for (var what : List.of("text", "unknownBecause")) {
            if (figure.path(what).isTextual()) {
                return Optional.of(Map.of(what, figure.path(what).asText()));
            }
        }
        return figure.path("number").isNumber()
                ? Optional.of(Map.of("number", figure.path("number").decimalValue()))
                : Optional.empty();
    }
}
