package org.interdesk.portal.text;

import io.quarkus.qute.TemplateExtension;

/** Picks the word that goes with a number. */
@TemplateExtension
public final class Plural {

    private Plural() {}

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
