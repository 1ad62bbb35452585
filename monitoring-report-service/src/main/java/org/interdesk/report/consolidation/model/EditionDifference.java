package org.interdesk.report.consolidation.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.interdesk.report.consolidation.model.Consolidated.ComponentLine;
import org.interdesk.report.consolidation.model.Consolidated.Line;
import org.interdesk.report.consolidation.model.Consolidated.Said;
import org.interdesk.report.consolidation.model.Consolidated.Shown;
import org.jspecify.annotations.Nullable;

/** What one edition of a consolidated report says otherwise than another. */
public record EditionDifference(List<Change> changes) {

    /**
     * A number before and after; null where there was none.
     *
     * @param figure key of a figure, or code of a component with {@code .availability} or {@code .reliability}
     * @param party null for the total
     */
    public record Change(
            String figure,
            @Nullable String party,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after) {}

    private record Place(String figure, String party) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            int byFigure = figure.compareTo(other.figure);
            return byFigure == 0 ? party.compareTo(other.party) : byFigure;
        }
    }

    public static EditionDifference between(Consolidated before, Consolidated after) {
        Map<Place, BigDecimal> old = numbers(before);
        Map<Place, BigDecimal> fresh = numbers(after);
        TreeSet<Place> places = new TreeSet<>(old.keySet());
        places.addAll(fresh.keySet());
        List<Change> changes = new ArrayList<>();
        for (Place place : places) {
            BigDecimal one = old.get(place);
            BigDecimal other = fresh.get(place);
            if (one == null || other == null || one.compareTo(other) != 0) {
                changes.add(new Change(place.figure(), place.party().isEmpty() ? null : place.party(), one, other));
            }
        }
        return new EditionDifference(changes);
    }

    private static Map<Place, BigDecimal> numbers(Consolidated report) {
        Map<Place, BigDecimal> numbers = new TreeMap<>();
        for (Line line : report.figures()) {
            if (line.total() != null) {
                numbers.put(new Place(line.key(), ""), line.total());
            }
            for (Said said : line.parties()) {
                numbers.put(new Place(line.key(), said.party()), said.number());
            }
        }
        for (ComponentLine line : report.components()) {
            numbers.put(new Place(line.code() + ".availability", ""), line.availability());
            numbers.put(new Place(line.code() + ".reliability", ""), line.reliability());
            for (Shown shown : line.parties()) {
                numbers.put(new Place(line.code() + ".availability", shown.party()), shown.availability());
                numbers.put(new Place(line.code() + ".reliability", shown.party()), shown.reliability());
            }
        }
        return numbers;
    }
}
