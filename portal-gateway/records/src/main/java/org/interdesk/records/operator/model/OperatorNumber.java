package org.interdesk.records.operator.model;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The public number of a designation, {@code OPR-2026-000001}: the year is that in which it was entered, in UTC. Numbers may
 * have gaps and say nothing about who may see it.
 */
public record OperatorNumber(String value) {

    private static final Pattern FORM = Pattern.compile("OPR-\\d{4}-\\d{6,9}");

    public OperatorNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a number of an operator: " + value);
        }
    }

    public static OperatorNumber of(int year, long counter) {
        return new OperatorNumber(String.format(Locale.ROOT, "OPR-%04d-%06d", year, counter));
    }

    /** Reads a number as callers write it; the name is the one that path parameters look for. */
    public static OperatorNumber fromString(String text) {
        return new OperatorNumber(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
