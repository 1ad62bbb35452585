package org.interdesk.portal.text;

import io.quarkus.qute.TemplateExtension;

/** Writes numbers, and picks the word that goes with a number. */
@TemplateExtension
public final class Plural {

    private static final char NO_BREAK_SPACE = '\u00a0';

    private Plural() {}

    /** Digits in groups of three, from five digits on: {@code 9999}, {@code 10 000}. */
    public static String grouped(long number) {
        String digits = Long.toString(number);
        if (digits.length() < 5) {
            return digits;
        }
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            grouped.insert(at, NO_BREAK_SPACE);
        }
        return grouped.toString();
    }

    /** Russian: 1 and 21 заявка, 2-4 and 22 заявки, 0, 5-20 and 11-14 заявок. */
    public static String plural(long number, String one, String few, String many) {
        long lastTwo = Math.abs(number) % 100;
        long last = lastTwo % 10;
        if (lastTwo >= 11 && lastTwo <= 14) {
            return many;
        }
        if (last == 1) {
            return one;
        }
        return last >= 2 && last <= 4 ? few : many;
    }

    /** English: one, and everything else. */
    public static String plural(long number, String one, String many) {
        return number == 1 ? one : many;
    }

    public static String plural(int number, String one, String few, String many) {
        return plural((long) number, one, few, many);
    }

    public static String plural(int number, String one, String many) {
        return plural((long) number, one, many);
    }
}
