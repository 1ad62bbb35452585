package org.interdesk.records.contact.model;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The public number of a letter, {@code CNT-2026-000001}: the year is that in which it was entered, in UTC. Numbers may have
 * gaps and say nothing about who may read the letter.
 */
public record LetterNumber(String value) {

    private static final Pattern FORM = Pattern.compile("CNT-\\d{4}-\\d{6,9}");

    public LetterNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a number of a letter: " + value);
        }
    }

    public static LetterNumber of(int year, long counter) {
        return new LetterNumber(String.format(Locale.ROOT, "CNT-%04d-%06d", year, counter));
    }

    /** Reads a number as callers write it; the name is the one that path parameters look for. */
    public static LetterNumber fromString(String text) {
        return new LetterNumber(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
