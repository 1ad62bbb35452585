package org.interdesk.report.facts.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.interdesk.report.availability.model.Span;
import org.interdesk.report.form.model.Component;
import org.interdesk.report.form.model.Field;
import org.interdesk.report.form.model.Form;

/**
 * What the platform can say about a party's month. A count of nothing is a true zero here, because every request, clock, incident
 * and window of the party is told to the platform; what is not told, such as the states of components between disturbances, is
 * left out.
 *
 * @param figures by key of the field
 * @param components disturbances by code of the component
 */
public record Prefill(Map<String, BigDecimal> figures, Map<String, List<Span>> components) {

    private static final List<String> SEVERITIES = List.of("CRITICAL", "HIGH", "MEDIUM", "LOW");

    /**
     * Numbers that are simply counted.
     *
     * @param registered requests that the party registered in the month
     * @param resolved requests that were resolved in the month and stay so, held by the party
     * @param closed requests that were closed in the month, held by the party
     * @param handedOver handovers of the party's that others accepted in the month
     */
    public record Counts(
            long registered, long resolved, long closed, long handedOver, Settled firstResponse, Settled resolution) {}

    /**
     * Clocks of a kind whose promise the party settled in the month.
     *
     * @param inTime of these, by the due instant
     */
    public record Settled(long all, long inTime) {}

    /**
     * Says as much as the form asks for.
     *
     * @param party whose report it is; incidents and windows speak of its {@code GATEWAY} as {@code GATEWAY-KZ}
     */
    public static Prefill of(Form form, String party, Counts counts, Disturbances disturbances) {
        Map<String, Long> known = new TreeMap<>();
        known.put("requests.registered", counts.registered());
        known.put("requests.resolved", counts.resolved());
        known.put("requests.closed", counts.closed());
        known.put("requests.handed-over", counts.handedOver());
        known.put("first-response.settled", counts.firstResponse().all());
        known.put("first-response.in-time", counts.firstResponse().inTime());
        known.put("resolution.settled", counts.resolution().all());
        known.put("resolution.in-time", counts.resolution().inTime());
        for (String severity : SEVERITIES) {
            String name = severity.toLowerCase(Locale.ROOT);
            known.put("incidents." + name, disturbances.begun(severity));
            known.put("incidents.duration." + name, disturbances.lasted(severity));
        }
        known.put("downtime.planned", disturbances.planned());
        known.put("downtime.unplanned", disturbances.unplanned());

        Map<String, BigDecimal> figures = new TreeMap<>();
        for (Field field : form.fields()) {
            Long value = known.get(field.key());
            if (field.prefilled() && value != null) {
                figures.put(field.key(), BigDecimal.valueOf(value));
            }
        }
        Map<String, List<Span>> components = new TreeMap<>();
        for (Component component : form.components()) {
            components.put(component.code(), disturbances.of(Set.of(component.code(), component.code() + "-" + party)));
        }
        return new Prefill(figures, components);
    }
}
