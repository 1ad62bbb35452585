package org.interdesk.replay.report;

/** Something the platform says that the recount does not. */
public record Difference(String number, String what, String expected, String found) {

    @Override
    public String toString() {
        return number + ": " + what + " should be " + expected + ", is " + found;
    }
}
