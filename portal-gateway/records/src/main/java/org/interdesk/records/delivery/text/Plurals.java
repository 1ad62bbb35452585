package org.interdesk.records.delivery.text;

/** Which of several forms of a word goes with a number. */
final class Plurals {

    private Plurals() {}

    /** Russian: 1 and 21 участник, 2-4 and 22 участника, 0, 5-20 and 11-14 участников. */
    static String russian(long number, String one, String few, String many) {
        var lastTwo = Math.abs(number) % 100;
        var last = lastTwo % 10;
        if (last == 0 || last >= 5 || lastTwo >= 11 && lastTwo <= 14) {
            return many;
        }
        return last == 1 ? one : few;
    }

    /** English: one, and everything else. */
    static String english(long number, String one, String many) {
        return number == 1 ? one : many;
    }
}
