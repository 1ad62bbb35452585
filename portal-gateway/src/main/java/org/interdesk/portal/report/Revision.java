package org.interdesk.portal.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A revision of a report with everything that follows from it, in the order of its form.
 *
 * @param reason why it was begun; null for the first
 * @param sentBack why the own approver gave it back; null once it is submitted again
 * @param decision ACCEPTED or RETURNED; null while the Commission has not decided
 * @param remarks the Commission's, about the whole
 * @param fieldRemarks the Commission's, by key of the figure or code of the component
 */
public record Revision(
        int revision,
        @Nullable String reason,
        @Nullable SentBack sentBack,
        @Nullable Instant submittedAt,
        @Nullable String submittedBy,
        @Nullable Instant handedInAt,
        @Nullable String handedInBy,
        boolean machine,
        @Nullable String decision,
        @Nullable Instant decidedAt,
        @Nullable String remarks,
        @Nullable Map<String, String> fieldRemarks,
        List<Figure> figures,
        List<Component> components,
        BigDecimal availability,
        BigDecimal reliability) {

    /** What the party's approver wants put right. */
    public record SentBack(Instant at, String by, String reason) {}

    /** Figures that stand together on a page. */
    public record Section(String name, List<Figure> figures) {}

    /** The figures by section, in the order in which the sections first occur. */
    public List<Section> sections() {
        Map<String, List<Figure>> bySection = new LinkedHashMap<>();
        figures.forEach(figure -> bySection
                .computeIfAbsent(figure.section(), section -> new ArrayList<>())
                .add(figure));
        return bySection.entrySet().stream()
                .map(section -> new Section(section.getKey(), section.getValue()))
                .toList();
    }

    /** What the Commission said about a figure or component of this revision; null for nothing. */
    public @Nullable String remark(String place) {
        return fieldRemarks == null ? null : fieldRemarks.get(place);
    }

    public boolean isReturned() {
        return "RETURNED".equals(decision);
    }

    public boolean isAccepted() {
        return "ACCEPTED".equals(decision);
    }

    /** Title of a figure or component by its key or code; the key itself if the form has it no more. */
    public String title(String place, boolean russian) {
        for (Figure figure : figures) {
            if (figure.key().equals(place)) {
                return figure.title(russian);
            }
        }
        for (Component component : components) {
            if (component.code().equals(place)) {
                return component.title(russian);
            }
        }
        return place;
    }

    public @Nullable Figure figure(String key) {
        return figures.stream()
                .filter(figure -> figure.key().equals(key))
                .findFirst()
                .orElse(null);
    }
}
