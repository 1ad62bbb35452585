package org.interdesk.registry.release.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A version as its publisher writes it, with a total order within a product.
 *
 * <p>The order is the precedence of Semantic Versioning 2.0.0, extended to what is in use beside it: one to six numbers
 * instead of three, where missing ones count as zero, and numbers with leading zeros, which count by their value ({@code
 * 2026.03} is {@code 2026.3}). A version with a suffix after the hyphen comes before the one without; in suffixes numbers
 * compare by value and come before words, words by their ASCII codes, and the longer of two equal beginnings comes last.
 * What follows the plus sign says how it was built and does not count: two versions that differ in nothing else are one
 * version, and a product cannot have both.
 */
public final class ReleaseVersion implements Comparable<ReleaseVersion> {

    public static final int LONGEST = 60;

    private static final Pattern FORM = Pattern.compile(
            "\\d{1,18}(\\.\\d{1,18}){0,5}(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final char END_OF_NUMBERS = '!';
    private static final char FINAL = '~';
    private static final char BEFORE_FINAL = '-';
    private static final char END_OF_WORD = ' ';

    private final String label;
    private final String precedence;

    private ReleaseVersion(String label) {
        this.label = label;
        this.precedence = precedence(label);
    }

    /**
     * Reads a version; the name is the one that path parameters look for.
     *
     * @throws IllegalArgumentException if it has another form or more than {@value #LONGEST} characters
     */
    public static ReleaseVersion fromString(String text) {
        if (!isVersion(text)) {
            throw new IllegalArgumentException("not a version: " + text);
        }
        return new ReleaseVersion(text);
    }

    public static boolean isVersion(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    /** Whether it comes before a final version, so that it is not meant for everybody. */
    public boolean isBeforeFinal() {
        return precedence.indexOf(FINAL) < 0;
    }

    /** The version as a text of ASCII characters; sorted by bytes, such texts stand in the order of versions. */
    public String precedence() {
        return precedence;
    }

    @Override
    public int compareTo(ReleaseVersion other) {
        return precedence.compareTo(other.precedence);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReleaseVersion version && precedence.equals(version.precedence);
    }

    @Override
    public int hashCode() {
        return precedence.hashCode();
    }

    @Override
    public String toString() {
        return label;
    }

    private static String precedence(String label) {
        String counted = label.split("\\+", 2)[0];
        String[] parts = counted.split("-", 2);
        StringBuilder key = new StringBuilder();
        significant(parts[0].split("\\.")).forEach(number -> key.append(byValue(number)));
        key.append(END_OF_NUMBERS);
        if (parts.length == 1) {
            return key.append(FINAL).toString();
        }
        key.append(BEFORE_FINAL);
        for (String part : parts[1].split("\\.")) {
            if (NUMBER.matcher(part).matches()) {
                key.append('0').append(byValue(part));
            } else {
                key.append('1').append(part).append(END_OF_WORD);
            }
        }
        return key.toString();
    }

    private static List<String> significant(String[] numbers) {
        List<String> significant = new ArrayList<>(List.of(numbers));
        while (significant.size() > 1 && Long.parseLong(significant.get(significant.size() - 1)) == 0) {
            significant.remove(significant.size() - 1);
        }
        return significant;
    }

    /** The number of digits before the digits: the longer number is the larger one. */
    private static String byValue(String number) {
        String digits = String.valueOf(Long.parseLong(number));
        return String.format(Locale.ROOT, "%02d%s", digits.length(), digits);
    }
}
