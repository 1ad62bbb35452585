package org.interdesk.portal.report;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.interdesk.portal.service.ServiceRefusal;
import org.jspecify.annotations.Nullable;

/** The form of a report as it was filled in: what was typed, what is wrong with it, and what of it is sent to the service. */
public record FilledForm(List<Section> sections, List<ComponentEntry> components) {

    private static final String FIGURES = "/figures/";
    private static final String COMPONENTS = "/components/";
    private static final int MOST_ROWS = 2_100;

    /**
     * Figures that stand together.
     *
     * @param derived figures that the service works out from others; shown, never entered
     */
    public record Section(String name, List<FigureEntry> entries, List<Figure> derived) {}

    /** The form that nobody has touched: what the revision says. */
    static FilledForm of(Revision revision, Month month, boolean russian) {
        return new FilledForm(
                sections(revision, figure -> FigureEntry.of(figure, russian)),
                revision.components().stream()
                        .map(component -> ComponentEntry.of(component, month))
                        .toList());
    }

    /** The form as it was typed. */
    static FilledForm typed(Revision revision, Month month, MultivaluedMap<String, String> form) {
        return new FilledForm(
                sections(
                        revision,
                        figure -> FigureEntry.typed(
                                figure,
                                text(form, FigureEntry.VALUE + figure.key()),
                                text(form, FigureEntry.BECAUSE + figure.key()))),
                revision.components().stream()
                        .map(component -> ComponentEntry.typed(
                                component,
                                text(form, ComponentEntry.SILENCE + component.code()),
                                rows(component, form),
                                month))
                        .toList());
    }

    private static List<Section> sections(Revision revision, Function<Figure, FigureEntry> entry) {
        return revision.sections().stream()
                .map(section -> new Section(
                        section.name(),
                        section.figures().stream()
                                .filter(figure -> !figure.isDerived())
                                .map(entry)
                                .toList(),
                        section.figures().stream().filter(Figure::isDerived).toList()))
                .toList();
    }

    private static List<SpanEntry> rows(Component component, MultivaluedMap<String, String> form) {
        List<SpanEntry> rows = new ArrayList<>();
        String begin = ComponentEntry.SPAN + component.code() + ".";
        for (int row = 0; row < MOST_ROWS && form.containsKey(begin + row + ".state"); row++) {
            String name = begin + row + ".";
            rows.add(new SpanEntry(
                    text(form, name + "state"), text(form, name + "from"), text(form, name + "to"), null));
        }
        return rows;
    }

    private static String text(MultivaluedMap<String, String> form, String name) {
        String given = form.getFirst(name);
        return given == null ? "" : given.strip().replace("\r\n", "\n");
    }

    /** The same form with what a service found wrong, each at its place; what is about no place here is left to the refusal. */
    FilledForm refused(ServiceRefusal refusal) {
        FilledForm judged = this;
        for (ServiceRefusal.FieldError error : refusal.errors()) {
            String figure = place(error.pointer(), FIGURES);
            String component = place(error.pointer(), COMPONENTS);
            if (figure != null) {
                judged = judged.with(figure, entry -> entry.refused(error.detail()));
            } else if (component != null) {
                judged = judged.withComponent(component, entry -> entry.refused(error.detail()));
            }
        }
        return judged;
    }

    private static @Nullable String place(String pointer, String begin) {
        int at = pointer.indexOf(begin);
        return at < 0 ? null : pointer.substring(at + begin.length()).replaceFirst("/.*$", "");
    }

    private FilledForm with(String key, UnaryOperator<FigureEntry> change) {
        List<Section> changed = sections.stream()
                .map(section -> new Section(
                        section.name(),
                        section.entries().stream()
                                .map(entry -> entry.figure().key().equals(key) ? change.apply(entry) : entry)
                                .toList(),
                        section.derived()))
                .toList();
        return new FilledForm(changed, components);
    }

    /** The same form with a component changed, say by a row more or less. */
    FilledForm withComponent(String code, UnaryOperator<ComponentEntry> change) {
        return new FilledForm(
                sections,
                components.stream()
                        .map(entry -> entry.component().code().equals(code) ? change.apply(entry) : entry)
                        .toList());
    }

    private List<FigureEntry> entries() {
        return sections.stream().flatMap(section -> section.entries().stream()).toList();
    }

    /** What is to be put right, in the order of the page. */
    public List<FigureEntry> wrongFigures() {
        return entries().stream().filter(entry -> entry.flaw() != null).toList();
    }

    public List<ComponentEntry> wrongComponents() {
        return components.stream().filter(entry -> !entry.isSound()).toList();
    }

    public int flaws() {
        return wrongFigures().size() + wrongComponents().size();
    }

    boolean isSound() {
        return flaws() == 0;
    }

    /** All that the revision is to say; what was left empty is not in it, because it is missing. */
    Map<String, Object> body(Month month) {
        Map<String, Object> figures = new LinkedHashMap<>();
        entries().forEach(entry -> put(figures, entry.figure().key(), entry.body()));
        Map<String, Object> watched = new LinkedHashMap<>();
        components.forEach(entry -> put(watched, entry.component().code(), entry.body(month)));
        return Map.of("content", Map.of("figures", figures, "components", watched));
    }

    private static void put(Map<String, Object> into, String key, @Nullable Map<String, Object> said) {
        if (said != null) {
            into.put(key, said);
        }
    }
}
