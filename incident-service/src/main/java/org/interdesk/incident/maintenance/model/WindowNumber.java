package org.interdesk.incident.maintenance.model;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The public number of a maintenance window, {@code MNT-2026-000001}: the year is that in which the declaration was
 * received, in UTC. Numbers may have gaps and say nothing about who may see the window.
 */
public record WindowNumber(String value) {

    private static final Pattern FORM = Pattern.compile("MNT-\\d{4}-\\d{6,9}");

    public WindowNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a number of a maintenance window: " + value);
        }
    }

    public static WindowNumber of(int year, long counter) {
        return new WindowNumber(String.format(Locale.ROOT, "MNT-%04d-%06d", year, counter));
    }

    /** Reads a number as callers write it; the name is the one that path parameters look for. */
    public static WindowNumber fromString(String text) {
        return new WindowNumber(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
