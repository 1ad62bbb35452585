package org.interdesk.report.submission;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.interdesk.report.facts.model.Prefill;
import org.interdesk.report.form.model.Component;
import org.interdesk.report.form.model.Form;
import org.interdesk.report.submission.model.Content;
import org.interdesk.report.submission.model.Figure;
import org.interdesk.report.submission.model.Origin;
import org.interdesk.report.submission.model.Watched;

/** Turns what the platform knows into the first draft of a report. */
final class Prefilling {

    private Prefilling() {}

    static Content content(Prefill prefill, Form form) {
        Map<String, Figure> figures = new TreeMap<>();
        prefill.figures().forEach((key, number) -> figures.put(key, Figure.prefilled(number)));
        Map<String, Watched> components = new TreeMap<>();
        for (Component component : form.components()) {
            components.put(
                    component.code(),
                    new Watched(
                            component.silence(),
                            prefill.components().getOrDefault(component.code(), List.of()),
                            Origin.PREFILLED));
        }
        return new Content(figures, components);
    }
}
