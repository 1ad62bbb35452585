package org.interdesk.report.submission.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that a revision of a report says.
 *
 * @param figures by key of the field
 * @param components by code
 */
public record Content(Map<String, Figure> figures, Map<String, Watched> components) {

    public Content {
        figures = Map.copyOf(figures);
        components = Map.copyOf(components);
    }

    /**
     * Takes over what somebody entered. What says the same as the prefill did stays marked as prefilled.
     *
     * @param entered replaces all of this content
     */
    public Content replacedBy(Content entered) {
        Map<String, Figure> said = new TreeMap<>(entered.figures);
        said.replaceAll((key, figure) -> {
            Figure before = figures.get(key);
            return before != null && before.says(figure) ? before : figure;
        });
        Map<String, Watched> watched = new TreeMap<>(entered.components);
        watched.replaceAll((code, one) -> {
            Watched before = components.get(code);
            return before != null && before.says(one) ? before : one;
        });
        return new Content(said, watched);
    }

    /** Takes over a fresh prefill where nobody has entered anything else. */
    public Content refreshedBy(Content prefill) {
        Map<String, Figure> said = new LinkedHashMap<>(prefill.figures);
        figures.forEach((key, figure) -> {
            if (figure.origin() == Origin.ENTERED) {
                said.put(key, figure);
            }
        });
        Map<String, Watched> watched = new LinkedHashMap<>(prefill.components);
        components.forEach((code, one) -> {
            if (one.origin() == Origin.ENTERED) {
                watched.put(code, one);
            }
        });
        return new Content(said, watched);
    }
}
