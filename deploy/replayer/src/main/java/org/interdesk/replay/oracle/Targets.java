package org.interdesk.replay.oracle;

import java.time.Duration;

/** The default agreement (domain, section 3, last paragraph), written down a second time. */
final class Targets {

    static final int AUTOMATIC_CLOSING_DAYS = 10;

    private Targets() {}

    static Duration firstResponse(String priority) {
        return switch (priority) {
            case "CRITICAL" -> Duration.ofMinutes(20);
            case "HIGH" -> Duration.ofMinutes(40);
            case "MEDIUM" -> Duration.ofMinutes(60);
            case "LOW" -> Duration.ofMinutes(120);
            default -> throw new IllegalArgumentException("priority " + priority);
        };
    }

    static Duration resolution(String priority) {
        return switch (priority) {
            case "CRITICAL" -> Duration.ofHours(2);
            case "HIGH" -> Duration.ofHours(4);
            case "MEDIUM" -> Duration.ofHours(8);
            case "LOW" -> Duration.ofHours(16);
            default -> throw new IllegalArgumentException("priority " + priority);
        };
    }

    static Duration handoverAcceptance(String priority) {
        return switch (priority) {
            case "CRITICAL" -> Duration.ofHours(1);
            case "HIGH" -> Duration.ofHours(2);
            case "MEDIUM" -> Duration.ofHours(4);
            case "LOW" -> Duration.ofHours(8);
            default -> throw new IllegalArgumentException("priority " + priority);
        };
    }
}
