package org.interdesk.portal.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The figures of all parties for a month. What is missing is missing and never counted as zero (domain rule 17). */
public record Consolidated(List<Inclusion> parties, List<Line> figures, List<ComponentLine> components) {

    /** @param revision the accepted one; null if nothing of the party is in it */
    public record Inclusion(
            String party, String report, @Nullable Integer revision, Punctuality punctuality) {

        public boolean isMissing() {
            return revision == null;
        }
    }

    /**
     * A figure of all parties.
     *
     * @param combination SUM, MEAN, RATIO or NONE
     * @param total null if no party knows it; -1 for a percentage without data
     */
    public record Line(
            String key,
            FieldType type,
            String combination,
            String titleRu,
            String titleEn,
            @Nullable BigDecimal total,
            List<Said> parties,
            List<String> unknown,
            List<String> missing) {

        public String title(boolean russian) {
            return russian ? titleRu : titleEn;
        }

        public @Nullable BigDecimal of(String party) {
            return parties.stream()
                    .filter(said -> said.party().equals(party))
                    .findFirst()
                    .map(Said::number)
                    .orElse(null);
        }

        public boolean isUnknown(String party) {
            return unknown.contains(party);
        }

        /** Whether there is something to compare. */
        boolean isDrawable() {
            return parties.size() > 1
                    && parties.stream().anyMatch(said -> said.number().signum() > 0);
        }

        public boolean isSummed() {
            return combination.equals("SUM");
        }

        /** Whether it is derived from others, and without data where these are zero. */
        public boolean isRatio() {
            return combination.equals("RATIO");
        }

        /** Whether the total is of some parties only. */
        public boolean isPartial() {
            return total != null && total.signum() >= 0 && !(unknown.isEmpty() && missing.isEmpty());
        }
    }

    public record Said(String party, BigDecimal number) {}

    /** A component of all parties, in per cent; -1 for no data. */
    public record ComponentLine(
            String code,
            String titleRu,
            String titleEn,
            BigDecimal target,
            BigDecimal availability,
            BigDecimal reliability,
            List<Shown> parties) {

        public String title(boolean russian) {
            return russian ? titleRu : titleEn;
        }
    }

    /** How a component of a party was; -1 for no data. */
    public record Shown(String party, BigDecimal availability, BigDecimal reliability) {

        public boolean isNoData() {
            return availability.signum() < 0;
        }

        /** Whether it was up less than it should have been, planned stops left out. */
        public boolean isBelow(BigDecimal target) {
            return reliability.signum() >= 0 && reliability.compareTo(target) < 0;
        }
    }

    /** Figures that stand together on a page, by the first word of their keys. */
    public record Group(String name, List<Line> lines) {}

    /** Parties whose reports are not in it. */
    public List<String> without() {
        return parties.stream()
                .filter(Inclusion::isMissing)
                .map(Inclusion::party)
                .toList();
    }

    public List<Group> groups() {
        Map<String, List<Line>> byName = new LinkedHashMap<>();
        figures.forEach(line -> byName.computeIfAbsent(sectionOf(line.key()), name -> new ArrayList<>())
                .add(line));
        return byName.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    /** The figure of a key; null if the common form of the month has none. */
    public @Nullable Line line(String key) {
        return figures.stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    /** Columns of the table of figures: their titles, the total, and the parties. */
    public int columns() {
        return parties.size() + 2;
    }

    /** Whether a name in a difference is that of a component's availability or reliability. */
    public boolean isComponent(String figure) {
        return line(figure) == null;
    }

    /** What kind of number a name in a difference stands for. */
    public FieldType type(String figure) {
        Line line = line(figure);
        return line == null ? FieldType.PERCENT : line.type();
    }

    /** Title of a figure, or of a component's availability, by the name that a difference gives it. */
    public String title(String figure, boolean russian) {
        Line line = line(figure);
        if (line != null) {
            return line.title(russian);
        }
        String code = figure.replaceFirst("\\.(availability|reliability)$", "");
        return components.stream()
                .filter(component -> component.code().equals(code))
                .findFirst()
                .map(component -> component.title(russian))
                .orElse(figure);
    }

    private static String sectionOf(String key) {
        String first = key.contains(".") ? key.substring(0, key.indexOf('.')) : key;
        return first.equals("first-response") || first.equals("resolution") ? "promises" : first;
    }
}
