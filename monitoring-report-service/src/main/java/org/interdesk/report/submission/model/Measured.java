package org.interdesk.report.submission.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interdesk.report.availability.model.Availability;
import org.interdesk.report.availability.model.Availability.Weighted;
import org.interdesk.report.availability.model.Percentage;
import org.interdesk.report.availability.model.Timeline;
import org.interdesk.report.availability.model.Uptime;
import org.interdesk.report.form.model.Component;
import org.interdesk.report.form.model.Form;

/**
 * The availability of a report's components over its month.
 *
 * @param components by code, in the order of the form; one that the report says nothing about has no data
 * @param whole all components as one weighted group
 */
public record Measured(Map<String, Component> form, Map<String, Availability> components, Availability whole) {

    /** @param midnights the first instant of each day of the month, and the first of the next month */
    public static Measured of(Content content, Form form, List<Instant> midnights) {
        Map<String, Component> asked = new LinkedHashMap<>();
        Map<String, Availability> months = new LinkedHashMap<>();
        List<Weighted> availability = new ArrayList<>();
        List<Weighted> reliability = new ArrayList<>();
        for (Component component : form.components()) {
            Watched watched = content.components().get(component.code());
            Availability month =
                    watched == null ? Availability.NO_DATA : Availability.ofMonth(days(watched, midnights));
            asked.put(component.code(), component);
            months.put(component.code(), month);
            availability.add(new Weighted(month.availability(), component.weight()));
            reliability.add(new Weighted(month.reliability(), component.weight()));
        }
        return new Measured(
                asked, months, new Availability(Availability.ofGroup(availability), Availability.ofGroup(reliability)));
    }

    /** Measures a component day by day. */
    public static List<Uptime> days(Watched watched, List<Instant> midnights) {
        Timeline timeline =
                Timeline.of(midnights.get(0), midnights.get(midnights.size() - 1), watched.silence(), watched.spans());
        List<Uptime> days = new ArrayList<>();
        for (int day = 0; day + 1 < midnights.size(); day++) {
            days.add(timeline.between(midnights.get(day), midnights.get(day + 1)));
        }
        return days;
    }

    /** Whether a component without planned work was up less than its target; one without data was not. */
    public boolean isBelowTarget(String code) {
        Component component = form.get(code);
        Availability month = components.get(code);
        if (component == null || month == null) {
            return false;
        }
        Percentage reliability = month.reliability();
        return reliability.value() != null && reliability.value().compareTo(component.target()) < 0;
    }

    public boolean isSomeBelowTarget() {
        return components.keySet().stream().anyMatch(this::isBelowTarget);
    }
}
