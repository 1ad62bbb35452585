package org.interdesk.portal.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one revision says otherwise than another; null stands for nothing said. */
public record Difference(List<ChangedFigure> figures, List<ChangedComponent> components) {

    public record ChangedFigure(
            String key,
            @Nullable Statement before,
            @Nullable Statement after) {}

    /** What was said about a figure: exactly one of the three. */
    public record Statement(
            @Nullable BigDecimal number,
            @Nullable String text,
            @Nullable String unknownBecause) {

        public boolean isNothing() {
            return number == null && text == null && unknownBecause == null;
        }
    }

    public record ChangedComponent(
            String code, @Nullable Watched before, @Nullable Watched after) {}

    /** What was said about a component. */
    public record Watched(String silence, List<Span> spans) {}

    public boolean isNothing() {
        return figures.isEmpty() && components.isEmpty();
    }
}
