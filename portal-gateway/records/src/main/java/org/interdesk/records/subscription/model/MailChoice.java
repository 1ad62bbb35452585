package org.interdesk.records.subscription.model;

/** Which notices of a kind a person wants by mail too. */
public enum MailChoice {
    ALL,
    IMPORTANT,
    URGENT,
    NONE;

    public boolean wants(Importance importance) {
        return switch (this) {
            case ALL -> true;
            case IMPORTANT -> importance.isAtLeast(Importance.IMPORTANT);
            case URGENT -> importance.isAtLeast(Importance.URGENT);
            case NONE -> false;
        };
    }

    /** Whether everything that {@code other} sends is sent by this choice too. */
    boolean isAtLeast(MailChoice other) {
        return compareTo(other) <= 0;
    }
}
