package org.interdesk.records.subscription.model;

/** How loudly somebody is told, from the quietest to the loudest. */
public enum Importance {
    ROUTINE,
    IMPORTANT,
    URGENT;

    public boolean isAtLeast(Importance other) {
        return compareTo(other) >= 0;
    }

    public static Importance louder(Importance one, Importance other) {
        return one.isAtLeast(other) ? one : other;
    }
}
