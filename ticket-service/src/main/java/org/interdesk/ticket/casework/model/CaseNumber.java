package org.interdesk.ticket.casework.model;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The neutral number of a case, {@code EEC-2026-000123}: the year is that in which the registration was received, in
 * UTC. Numbers may have gaps and say nothing about who may see the case. After 999,999 in a year they grow by a digit.
 */
public record CaseNumber(String value) {

    private static final Pattern FORM = Pattern.compile("EEC-\\d{4}-\\d{6,9}");

    public CaseNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a case number: " + value);
        }
    }

    public static CaseNumber of(int year, long counter) {
        return new CaseNumber(String.format(Locale.ROOT, "EEC-%04d-%06d", year, counter));
    }

    /** Reads a number as callers write it; the name is the one that path parameters look for. */
    public static CaseNumber fromString(String text) {
        return new CaseNumber(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
