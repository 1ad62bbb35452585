package org.interdesk.report.submission.model;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one revision says otherwise than another, field by field and component by component, in the order of the keys.
 *
 * @param figures fields that differ
 * @param components components whose states differ
 */
public record Difference(List<ChangedFigure> figures, List<ChangedComponent> components) {

    /** A field before and after; null where nothing was said. */
    public record ChangedFigure(
            String key, @Nullable Figure before, @Nullable Figure after) {}

    /** A component before and after; null where nothing was said. */
    public record ChangedComponent(
            String code, @Nullable Watched before, @Nullable Watched after) {}

    public static Difference between(Content before, Content after) {
        List<ChangedFigure> figures = keys(before.figures().keySet().stream(), after.figures().keySet().stream())
                .map(key -> new ChangedFigure(
                        key, before.figures().get(key), after.figures().get(key)))
                .filter(changed -> changed.before() == null
                        || changed.after() == null
                        || !changed.before().says(Objects.requireNonNull(changed.after())))
                .toList();
        List<ChangedComponent> components = keys(
                        before.components().keySet().stream(), after.components().keySet().stream())
                .map(code -> new ChangedComponent(
                        code, before.components().get(code), after.components().get(code)))
                .filter(changed -> changed.before() == null
                        || changed.after() == null
                        || !changed.before().says(Objects.requireNonNull(changed.after())))
                .toList();
        return new Difference(figures, components);
    }

    private static Stream<String> keys(Stream<String> one, Stream<String> other) {
        TreeSet<String> all = new TreeSet<>();
        Stream.concat(one, other).forEach(all::add);
        return all.stream();
    }
}
