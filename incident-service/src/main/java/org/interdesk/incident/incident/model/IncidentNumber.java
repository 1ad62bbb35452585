package org.interdesk.incident.incident.model;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The public number of an incident, {@code INC-2026-000001}: the year is that in which the declaration was received, in
 * UTC. Numbers may have gaps and say nothing about who may see the incident.
 */
public record IncidentNumber(String value) {

    private static final Pattern FORM = Pattern.compile("INC-\\d{4}-\\d{6,9}");

    public IncidentNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an incident number: " + value);
        }
    }

    public static IncidentNumber of(int year, long counter) {
        return new IncidentNumber(String.format(Locale.ROOT, "INC-%04d-%06d", year, counter));
    }

    /** Reads a number as callers write it; the name is the one that path parameters look for. */
    public static IncidentNumber fromString(String text) {
        return new IncidentNumber(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
